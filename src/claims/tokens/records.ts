import { type Token, tokenOf } from "./token.js";
import { TokenRow } from "./token-row.js";

/** A stretch up to now: 2011年以来, 近五年来, 近五年. */
const SINCE = /来$|^(?:最近|近|过去|[一两二三四五六七八九十]|\d{1,2}年).*年$|^\d{1,2}年$/;
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
  const row = new TokenRow(tokens);
  const merged: Token[] = [];
  for (let index = tokens.length - 1; index >= 0; index--) {
    const { period } = row.at(index);
    if (period !== null && SINCE.test(period.words)) mergeRecord(text, tokens, row, index, merged);
  }
}

/** Makes one word of the record that the time at `index` tells of, if it tells of one, and adds it to `merged`. */
function mergeRecord(text: string, tokens: Token[], row: TokenRow, index: number, merged: Token[]): void {
  const to = endOfRecord(text, row, index, merged);
  if (to < 0) return;
  const last = row.skip(index, (token) => token.end < to);
  if (last === tokens.length || row.some(index, last + 1, ({ quantity }) => quantity !== null)) return;
  const sets = row.at(index - 1);
  const first = SETS.test(text.slice(sets.start, sets.end)) ? index - 1 : index;
  const record = tokenOf("adverb", row.at(first).start, row.at(last).end);
  merged.push(record);
  tokens.splice(first, last - first + 1, record);
}

/** Where a record ends that the time at `index` tells of, alone or with the records listed behind it (35年来、20年来首次); or -1. */
function endOfRecord(text: string, row: TokenRow, index: number, merged: readonly Token[]): number {
  const { end } = row.at(index);
  const record = RECORD.exec(text.slice(end, end + REACH));
  if (record !== null) return end + record[0].length;
  const next = row.at(index + 2);
  return row.at(index + 1).kind === "pause" && merged.includes(next) ? next.end : -1;
}
