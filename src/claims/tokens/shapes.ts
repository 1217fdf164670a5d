import { currencyMarkBefore } from "../../quantity/currency-marks.js";
import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { isUnitAt } from "../../quantity/units.js";
import { DIGIT } from "../../text/ascii.js";
import { UnitSet } from "../../text/unit-set.js";
import { type PeriodExpression, periodAt } from "../../time/period-expression.js";
import { changes } from "../words/changes.js";
import { wordAt } from "../words/dictionary.js";
import { wordClass } from "../words/word-classes.js";
import type { Word } from "../words/word-rows.js";

/** After a verb these make a noun of it: `落实率`, `贷款额`, `增加值`. */
const NOUN_SUFFIXES = wordClass("noun-suffixes");
const CLOSING_SUFFIXES = wordClass("closing-suffixes");
/** Words that begin like one: 落实率先, 增加金融. */
const OTHER_NOUNS = wordClass("other-nouns");
/** Names one of a series: 第一批12项重点改革. */
const ORDINAL = /第(?:[一二三四五六七八九十百]{1,4}|\d{1,3})[批轮次届期]/y;
/** 新（改、扩）建幼儿园80所 */
const BUILDS = /[新改扩迁续](?:[（(][新改扩迁续重、和及/]{1,6}[）)]|、[新改扩迁续重、和]{1,5})建/y;
const OPENS_BUILDS = new UnitSet("（(、");
const SIGN = new UnitSet("-+＋=<>≥≤＞＜＝－*＊·.%％‰");
const NO_POINTER = new Set("他它余中实次间");

function endAt(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/** Where the ordinal that names one of a series ends, or -1. */
export const ordinalEnd = (text: string, at: number): number => endAt(ORDINAL, text, at);

/** Where a verb of building with others inside ends (新（改、扩）建; 新、扩、改建), or -1. */
export const bracketedVerbEnd = (text: string, at: number): number =>
  OPENS_BUILDS.at(text, at + 1) ? endAt(BUILDS, text, at) : -1;

/** Whether the character at `at`, right behind a verb, makes a noun of it. */
export const makesNoun = (text: string, at: number): boolean =>
  NOUN_SUFFIXES.has(text.charAt(at)) && !OTHER_NOUNS.opens(text, at);

/** 运输船12艘, 研究生36人: whether the character right before the figure makes a noun of a deed that can be one. */
export const closesNoun = (text: string, at: number, figure: number): boolean =>
  at + 1 === figure && CLOSING_SUFFIXES.has(text.charAt(at));

/** 每50公斤提高7.4元, 每立方米上调0.3元, 每吨2.8元: where the measure ends of which each has so much, what brings the value or the figure itself behind it; else -1. */
export function eachEnd(text: string, at: number, limit: number, figure: boolean): number {
  let unit = at;
  while (unit < limit && DIGIT.at(text, unit)) unit++;
  while (unit < limit && SCALES.at(text, unit)) unit++;
  for (let end = Math.min(unit + LONGEST_UNIT, limit); end > unit; end--) {
    if (!isUnitAt(text, unit, end)) continue;
    if (end === limit) return figure ? end : -1;
    // 每年, 每人
    if (unit === at && (wordAt(text, at - 1, limit)?.text.length ?? 0) > 1) return -1;
    // 每万人高价值专利拥有量, 每万人拥有基站数: so begins the name of what is measured
    const next = wordAt(text, end, limit);
    return next !== null && next.text.length > 1 && bringsValue(next) ? end : -1;
  }
  return -1;
}
const bringsValue = ({ kind, verb }: Word): boolean => kind === "adverb" || verb === "link" || changes(verb);
const SCALES = new UnitSet("百千万亿");
const LONGEST_UNIT = 4;

/** Whether 其 points back (其财政支出); 其他, 其余 and 其中 are words. */
export const pointsBack = (text: string, at: number): boolean => !NO_POINTER.has(text.charAt(at + 1));

/** Whether `[start, end)` is a bare number or sign: in the cell of a row, or before a label, it names nothing. */
export const namesNothing = (text: string, start: number, end: number): boolean => {
  let at = start;
  while (at < end && (DIGIT.at(text, at) || SIGN.at(text, at))) at++;
  return at === end;
};
/** The length of what says before a sum in which currency it is, `US$1.2亿`, no part of what is measured; 0 where nothing does. */
export const currencyLength = (text: string, at: number, next: ScannedQuantity | undefined): number =>
  next?.kind === "money" && next.span.start === at ? (currencyMarkBefore(text, at)?.length ?? 0) : 0;

const DASH = new UnitSet("—–―");
/** 15—59岁人口: a dash between digits that are no figure parts nothing. */
export const isDashOfRange = (text: string, at: number): boolean =>
  DASH.at(text, at) && DIGIT.at(text, at - 1) && DIGIT.at(text, at + 1);

/** 改造完成后面积达86亩: whether 后 behind a verb closes a clause of time; it belongs to 后备, 后续, 调整后预算. */
export const leavesBehind = (text: string, at: number): boolean => !AFTER_WORD.has(text.charAt(at + 1));
const AFTER_WORD = new Set("备续台勤期方代果劲盾援置厨半预");

/** 年底前数字模型达到20个: whether 前 closes a time; it belongs to 前期, 前三季度, and to 较上半年前进4位, not to 年底前进场. */
export const endsBefore = (text: string, at: number): boolean =>
  text[at] === BEFORE && !BEFORE_WORD.at(text, at + 1) && !ADVANCES.test(text.slice(at + 1, at + LENGTH_OF_ADVANCE));
const BEFORE = "前";
/** 前进4位, 前移了4位 */
const ADVANCES = /^[进移][了至到\d一二两三四五六七八九十]/;
const LENGTH_OF_ADVANCE = 3;
const BEFORE_WORD = new UnitSet("期后来沿景提往方身瞻列茅端置卫夕一二三四五六七八九十0123456789");

/** Two numbers side by side stand in two cells of a row. */
export function isBetweenLetters(text: string, at: number): boolean {
  const [last, next] = [text.charAt(at - 1), text.charAt(at + 1)];
  return LETTER.test(last) && LETTER.test(next) && !(NUMBER.test(last) && NUMBER.test(next));
}
const LETTER = /[A-Za-z0-9]/;
const NUMBER = /[0-9一二三四五六七八九十百]/;

/** 第一阶段（2011年3月—12月）, 近期（2021—2025年）: the time in the brackets behind a phase, where nothing else stands in them. */
export function timeOfPhase(text: string, open: number, closed: number): PeriodExpression | null {
  if (!PHASES.ends(text, open)) return null;
  const period = periodAt(text, open + 1, closed - 1);
  return period?.kind === "dated" && period.end === closed - 1 ? period : null;
}

const PHASES = wordClass("phases");
