import { lastMonthIn } from "../time/part-of-year.js";
import type { PeriodExpression } from "../time/period-expression.js";
import { timesIn } from "../time/timed-parts.js";

/** So far from its beginning a text is searched for its months. */
const BEGINNING = 3000;
/** 12月底, 6月底前 may be due in any month. */
const DUE = /[底末]$/;
const BEFORE = "前";
/** Where the month of a date ends that says it. */
const MONTH = { from: 5, to: 7 };

/** Whether the months of which a text tells without a year are over by the `date` on which it was given: 5月份，检查企业126家, in June. */
export function tellsOfMonthsOver(text: string, date: string): boolean {
  const now = Number(date.slice(MONTH.from, MONTH.to));
  const isDue = ({ words, end }: PeriodExpression): boolean => DUE.test(words) || text.startsWith(BEFORE, end);
  let isOver = false;
  for (const time of timesIn(text, 0, Math.min(text.length, BEGINNING))) {
    const month = time.kind === "part" ? lastMonthIn(time.words) : null;
    if (month === null || isDue(time)) continue;
    // 3月，…。9月，…, in June: so who looks back on a whole year tells of it
    if (month > now && time.words.includes("月")) return false;
    isOver ||= month <= now;
  }
  return isOver;
}

const LAST_MONTH = 12;

/** 2010年上半年工作总结, 1—9月运行情况: whether a title tells of months after which the year went on. */
export const namesFirstMonths = (title: string): boolean =>
  timesIn(title, 0, title.length).some(({ words }) => (lastMonthIn(words) ?? LAST_MONTH) < LAST_MONTH);
