import { unitAt } from "../../text/unit-set.js";
import type { Span } from "../../types.js";

/** How an expression of time relates to the calendar. */
export type PeriodKind = "dated" | "plan" | "relative" | "part" | "length";

/** Words for a time, found in the text. */
export interface PeriodExpression extends Span {
  kind: PeriodKind;
  words: string;
}

const YEAR =
  "(?:(?:(?:19|20)\\d{2}|[一二][〇○零九八七六五四三二一]{3})年|一九[〇○零九八七六五四三二一]{2}(?=[比和同与至到两三]))";
const WITHIN =
  "(?:上半年|下半年|第?[一二三四1-4]季度|前[三3]季度|1?\\d(?:[—－~～至-]1?\\d)?月(?:份|底|末|初)?(?:\\d{1,2}日)?|十?[一二三四五六七八九十]月(?:份|底|末|初)?(?:[一二三四五六七八九十]{1,3}日)?|度|底|末|初|间|以来|全年)*";
const DATED = new RegExp(
  `(?:到|至|自|截至|截止|在|(?<!关)于|(?:刚刚|已经)?过去的)?(?:(?:19|20)\\d{2}(?:—|–|-|－|~|～|至|到))?${YEAR}${WITHIN}(?:(?:—|-|－|~|～|至|到|和|、)(?=${YEAR})${YEAR}${WITHIN})?(?:的?[一二三四五六七八九十]{1,3}年(?:间|中|里))?(?:以来|期间|之间|间|时|[\u4e00-\u9fff]{2,6}以来)?`,
  "y",
);
const PLAN =
  /(?:到|在|自)?(?:“|‘)?(?:一|二|三|四|五|六|七|八|九|十[一二三四五六]?)五(?:”|’)?(?:规划|计划)?(?:时期|期间|末期?|初期?|以来|前[一二三四]年|后[一二三四]年|中期|头[一二三]年)/y;
const RELATIVE =
  /(?:截至|截止|到)?(?:今年|去年|明年|前年|上年(?!结[转余]|滚存|净结余)|本年度?|当年|全年|年内|上一年|来年|新的一年|本世纪中叶|本世纪末|(?:[一两二三四五六七八九十百]|\d{1,2})年(?:来|以来|多来|间|内|中|(?=累计|合计|共|平均|新增|时间|翻|开展|完成|建成|新建|组织|举办|召开|提交|提出|形成|培育|实现|投入|减少|增加|增长|下降))|(?:过去|刚刚过去|近|最近|(?<![学之此以])前|这|今后|未来|后|上述)的?(?:[一两二三四五六七八九十]|\d)年(?:来|间|中|内|里)?|(?:本届|上届|十[一二三四五六七八九]?届)[^，。；、]{0,12}以来|届期内?|任期内|汛期|春节期间|疫情期间|节日期间)(?:以来|底|末|初|全年|上半年|下半年|前?第?[一二三四]季度|1?\d(?:[—－~～至到-]1?\d)?月(?:份|底|末)?)?/y;
const PART =
  /(?:上半年|下半年|[前第]?[一二三四]季度|[前]三季度|一季度末|年末|年底|年初(?!预算|计划|目标|确定|预计|安排|下达|预期|批准)|月末|季末|1?\d[—－~～至到-]1?\d月份?|(?<![\d年.])(?:1[0-2]|[1-9])月(?:份|底|末|初|(?![球亮饼季薪租均龄历内度息]))(?:\d{1,2}日)?)/y;

/** How long, not when: 连续五年, 7日内. */
const LENGTH =
  /连续(?:[一两二三四五六七八九十]{1,3}|\d{1,2})(?:个)?[年月季]度?(?:、\d{1,2}年){0,3}|(?:\d{1,3}|[一两二三四五六七八九十]{1,3})(?:个)?(?:日|天|小时|工作日|月)内/y;

const DIGITS = "0123456789";
const HANZI = "一二三四五六七八九十";
const RELATIVE_START = `截到今去明前上本当全年来新过刚近最这未后届任汛春疫节${DIGITS}两百${HANZI}`;
/**
 * The expressions in the order in which they are tried, each with the characters that it can begin with and those that can stand second
 * in it.
 */
const PATTERNS: readonly (readonly [kind: PeriodKind, form: RegExp, first: string, second: string])[] = [
  ["dated", DATED, "到至自截在于刚已过12一二", "1290一二〇○零九八七六五四三至止刚经去"],
  ["plan", PLAN, `到在自“‘${HANZI}`, `“‘${HANZI}`],
  ["relative", RELATIVE, RELATIVE_START, `${RELATIVE_START}至止内世的述期情日`],
  ["part", PART, `上下前第年月季一二三四${DIGITS}`, `半季三底末初月—－~～至到-一二四${DIGITS}`],
  ["length", LENGTH, `连两${DIGITS}${HANZI}`, `续个日天小工月${DIGITS}${HANZI}`],
];
/** A bit for each of the expressions that may begin with a unit, and for each in which it may stand second. */
const BEGINNINGS = new Uint8Array(0x10000);
const SECONDS = new Uint8Array(0x10000);
for (const [place, [, , first, second]] of PATTERNS.entries()) {
  for (const unit of first) BEGINNINGS[unit.charCodeAt(0)]! |= 1 << place;
  for (const unit of second) SECONDS[unit.charCodeAt(0)]! |= 1 << place;
}

/** Whether an expression of time may begin with the unit. */
export const beginsPeriod = (unit: number): boolean => BEGINNINGS[unit] !== 0;

/** The expression of time that starts at `index` and ends by `end`, or `null`. */
export function periodAt(text: string, index: number, end: number): PeriodExpression | null {
  const beginnings = BEGINNINGS[unitAt(text, index)]! & SECONDS[unitAt(text, index + 1)]!;
  if (beginnings === 0) return null;
  for (let place = 0; place < PATTERNS.length; place++) {
    if ((beginnings & (1 << place)) === 0) continue;
    const [kind, pattern] = PATTERNS[place]!;
    pattern.lastIndex = index;
    if (!pattern.test(text) || pattern.lastIndex > end) continue;
    return { start: index, end: pattern.lastIndex, kind, words: text.slice(index, pattern.lastIndex) };
  }
  return null;
}

const PASSING = /^(?:连续|汛期|春节|疫情|节日|(?:[一两二三四五六七八九十百]{1,3}|\d{1,2})年(?:[间内中]|$))/;

/** 汛期, 四年间, 连续六年: words for a time that the next sentence leaves behind. */
export const isPassing = ({ words }: PeriodExpression): boolean => PASSING.test(words);
