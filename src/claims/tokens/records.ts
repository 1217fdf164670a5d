import { type Token, tokenOf } from "./token.js";

/** A stretch up to now: 2011年以来, 近五年来. */
const SINCE = /来$/;
/** What makes of such a stretch that in which nothing was higher; not 最高人民法院, 最低生活保障, 最大限度. */
const RECORD =
  /^的?[\u4e00-\u9fff]{0,4}?(?:最(?!高人民|高法|高检|低生活|低工资|低保|大限度|大程度)[高低好快佳大多少优强慢差]|新高|新低|首次|首度|第一次)/;
/** So far behind the stretch the word may end. */
const REACH = 12;
/** 创近十年来新高, 创下五年来新高 */
const SETS = /^(?:再?创下?了?|刷新了?)$/;

/**
 * 创近十年来新高, 为2011年以来最快: a stretch in which nothing was higher is none of the figures around it. The words become one that says
 * how something was done.
 */
export function mergeRecords(text: string, tokens: Token[]): void {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { period, start, end } = tokens[index]!;
    if (period === null || !SINCE.test(period.words)) continue;
    const record = RECORD.exec(text.slice(end, end + REACH));
    if (record === null) continue;
    let last = index;
    while (last + 1 < tokens.length && tokens[last]!.end < end + record[0].length) last++;
    const sets = index > 0 ? tokens[index - 1]! : null;
    const first = sets !== null && SETS.test(text.slice(sets.start, sets.end)) ? index - 1 : index;
    if (tokens.slice(index, last + 1).some(({ quantity }) => quantity !== null)) continue;
    const merged = tokenOf("adverb", first < index ? sets!.start : start, tokens[last]!.end);
    tokens.splice(first, last - first + 1, merged);
  }
}
