import { parseNumeral } from "../../quantity/numeral.js";
import { planIn, yearsIn } from "./calendar.js";
import type { PeriodExpression } from "./period-expression.js";

/** The years from which words such as 今年 and 全年 are to be understood, as far as the document says them. */
export interface YearFrame {
  /** 今年: the year in which the document speaks. */
  speaking: number | null;
  /** The year that the part of the document covers, its last where there are several; what 全年 and 一年来 mean. */
  covered: number | null;
  /** The first year that it covers. */
  coveredFrom: number | null;
}

export interface Range {
  from: string | null;
  to: string | null;
}

const NOTHING: Range = { from: null, to: null };
const HALF = /([上下])半年/;
const QUARTER = /(前)?([一二三四1-4])季度/;
const MONTHS = /(1?\d)(?:[—－~～至-](1?\d))?月/;
const HANZI_MONTH = /(十?[一二三四五六七八九]|十)月/;
const SPAN_OF_YEARS = /(过去|刚刚过去|近|最近|前|今后|未来|后)的?([一两二三四五六七八九十]|\d{1,2})年/;

/** ISO dates of the expression, `null` where the document does not say. */
export function resolvePeriod(expression: PeriodExpression, frame: YearFrame): Range {
  const { words } = expression;
  if (expression.kind === "plan") return resolvePlan(words);
  const span = SPAN_OF_YEARS.exec(words);
  if (span !== null) return resolveSpan(span, frame);
  const years = yearsIn(words);
  if (years.length > 1) return { from: String(years[0]), to: String(years[years.length - 1]) };
  const year = years[0] ?? relativeYear(expression, frame);
  if (year === null) return NOTHING;
  const within = partOfYear(words, year);
  if (words.endsWith("以来")) return { from: within.from, to: null };
  return within;
}

function resolvePlan(words: string): Range {
  const plan = planIn(words);
  if (plan === null) return NOTHING;
  if (/末期?$/.test(words)) return { from: String(plan.to), to: String(plan.to) };
  if (/初期?$/.test(words)) return { from: String(plan.from), to: String(plan.from) };
  const first = /[前头]([一二三四])年$/.exec(words);
  if (first !== null) return { from: String(plan.from), to: String(plan.from + parseNumeral(first[1]!)! - 1) };
  return { from: String(plan.from), to: words.endsWith("以来") ? null : String(plan.to) };
}

function resolveSpan([, direction, count]: RegExpExecArray, { speaking }: YearFrame): Range {
  const years = parseNumeral(count!);
  if (speaking === null || years === null) return NOTHING;
  if (direction === "今后" || direction === "未来" || direction === "后")
    return { from: String(speaking), to: String(speaking + years - 1) };
  return { from: String(speaking - years), to: String(speaking - 1) };
}

function relativeYear({ words, kind }: PeriodExpression, { speaking, covered }: YearFrame): number | null {
  const shift = (by: number): number | null => (speaking === null ? null : speaking + by);
  if (/今年|本年/.test(words)) return shift(0);
  if (/去年|上年|上一年/.test(words)) return shift(-1);
  if (/前年/.test(words)) return shift(-2);
  if (/明年|来年/.test(words)) return shift(1);
  if (/全年|年内|当年|一年来/.test(words) || kind === "part") return covered;
  return null;
}

function partOfYear(words: string, year: number): Range {
  const month = (number: number): string => `${year}-${String(number).padStart(2, "0")}`;
  const half = HALF.exec(words);
  if (half !== null) return half[1] === "上" ? { from: month(1), to: month(6) } : { from: month(7), to: month(12) };
  const quarter = QUARTER.exec(words);
  if (quarter !== null) {
    const number = parseNumeral(quarter[2]!)!;
    return { from: month(quarter[1] ? 1 : 3 * number - 2), to: month(3 * number) };
  }
  const months = MONTHS.exec(words);
  if (months !== null) return { from: month(Number(months[1])), to: month(Number(months[2] ?? months[1])) };
  const named = HANZI_MONTH.exec(words);
  if (named !== null) return { from: month(parseNumeral(named[1]!)!), to: month(parseNumeral(named[1]!)!) };
  return { from: String(year), to: String(year) };
}
