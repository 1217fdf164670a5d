import type { Clock } from "../../time/clock.js";
import type { Range } from "../../time/iso-date.js";
import { isStretch, isYearSoFar, LENGTH_OF_YEAR, yearOfDate } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { TimedPart } from "../../time/timed-parts.js";

/** 刚刚过去的2022年, 过去的一年 */
const JUST_PAST = /^(?:刚刚?过去|过去的?一年)/;

/**
 * Whether a time that opens a paragraph is one of several that the heading above names, or the last year, told as just past, of the
 * stretch that it names: 一、过去五年工作回顾 … 刚刚过去的2022年，….
 */
export function isTimeOfPart(parts: readonly TimedPart[], period: PeriodExpression, frame: TimeFrame): boolean {
  const { from, to } = frame.rangeOf(period);
  return parts.some(({ expression }) => {
    const named = frame.rangeOf(expression);
    if (from === null || named.to !== to) return false;
    return parts.length > 1 ? named.from === from : isStretch(named) && from === to && JUST_PAST.test(period.words);
  });
}

/**
 * Whether a time is all of the years that a document looks back on, those up to the last of them (过去五年), or its one year so far (2024年1—9月,
 * 今年以来).
 */
export function isTimeOfReport(range: Range, { reportsOn, speaks }: Clock): boolean {
  // 今年以来，…, before 产业能级不断跃升。…: of who says nothing else of what he reports on
  const years = reportsOn ?? (speaks === null ? null : { from: speaks, to: speaks });
  if (years === null) return false;
  const { from, to } = years;
  const isSoFar = isYearSoFar(range) || (range.to === null && range.from?.length === LENGTH_OF_YEAR);
  if (isSoFar) return from === to && range.from !== null && yearOfDate(range.from) === from;
  return range.to === `${to}` && (range.from === `${from}` || isStretch(range));
}
