import { yearOfDate } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";

/** 今年, 今年6月底前; not 今年以来, 今年1月 */
const THIS_YEAR = /^今年(?:.{1,6}[底末前])?$/;

/** 去年新增41家，今年再新增45家, told in a report that looks back on last year: what is said of this year has not been done. */
export const liesBehindReview = (period: PeriodExpression, timeFrame: TimeFrame): boolean =>
  THIS_YEAR.test(period.words) && isAfterReview(period, timeFrame);

/** Whether a time of a report that looks back on last year is one of this year, or of a part of it. */
export function isAfterReview(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { covered, speaking } = timeFrame.years;
  if (covered === null || speaking === null || speaking <= covered) return false;
  const { from } = timeFrame.rangeOf(period);
  return from !== null && yearOfDate(from) > covered;
}
