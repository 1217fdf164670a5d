import { type FiveYearPlan, planIn, yearsOf } from "./calendar.js";
import { isoDate, type Range } from "./iso-date.js";
import { LAST_MONTHS } from "./month-of-report.js";
import { lastMonthIn } from "./part-of-year.js";
import type { PeriodExpression } from "./period-expression.js";
import { countedTo } from "./resolve.js";
import { besideDelivery } from "./times-of-year.js";
import type { YearFrame } from "./year-frame.js";

export type Tense = "past" | "present" | "future";

const PAST =
  /去年|上年|上一年|前年|过去|以来|[年月]来|截至|截止|上届|前[一两二三四五]年|[一两二三四五六七八九十0]年[之以]?前$/;
const NOW = /^今年/;
const AHEAD = /起[^起]{0,6}年[间内里]?$|年[之以]?内$/;
/** 到2030年, 到2025年、2030年, 到“十五五”末; 到2020年底 may be over. */
const BY =
  /^到(?:(?:(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?:[、和](?:19|20)\d\d年){0,4}|\D{1,6}五\D{0,4}末期?)$/;
/** 2022年7月至2023年6月 */
const RUNS_ON = /月.{0,8}[至到—–－~～-].{0,8}月/;
const FUTURE =
  /明年|来年|^大?后年|今后|未来|接下来|后[一两二三四五]年|新的一年|下一?年|下个?月|下一?[个季]|本世纪[末中]/;

/** “十四五”期间, for who speaks of its third year. */
const isUnderWay = ({ from, to }: FiveYearPlan, covered: number | null): boolean =>
  covered !== null && from <= covered && covered < to;

/** Whether a time after the year that a part covers is over all the same: 2024年上半年, in a report of July 2024 on 2023. */
function isBehind(words: string, last: number, { reviewedTo, delivered }: YearFrame): boolean {
  if (last <= (reviewedTo ?? 0)) return true;
  const month = words.endsWith("前") ? null : lastMonthIn(words);
  return month !== null && delivered !== undefined && isoDate(`${last}`, month) <= delivered;
}

/** 今年, for who plans the next year in the last months of this one. */
const isAllButOver = ({ ahead, covered, speaking, month }: YearFrame): boolean =>
  ahead && covered !== null && speaking !== null && speaking < covered && (month ?? 0) >= LAST_MONTHS;

/** Whether a time lies before, in or after the year that the part of the document is about; `null` where it does not say. */
export function tenseOf({ words, kind }: PeriodExpression, range: Range, frame: YearFrame): Tense | null {
  const beside = besideDelivery(words, range, frame);
  if (beside !== null) return beside;
  const years = yearsOf(words);
  const plan = kind === "plan" ? planIn(words) : null;
  const last = countedTo(words) ?? years.at(-1) ?? (plan === null ? null : /初/.test(words) ? plan.from : plan.to);
  if (plan !== null && isUnderWay(plan, frame.covered) && !/[初末]/.test(words)) return "present";
  if (last !== null && frame.covered !== null && frame.coveredFrom !== null) {
    // 2022年7月至2023年6月, for who looks back on 2022: the months run on
    if (last === frame.covered + 1 && (years[0] ?? last) <= frame.covered && RUNS_ON.test(words)) return "present";
    // what a document looks back on to its end is behind it, whatever year one of its parts is about
    if (last > frame.covered) return !frame.ahead && isBehind(words, last, frame) ? "present" : "future";
    return last < frame.coveredFrom ? "past" : "present";
  }
  // 2020年 in a plan that begins with 2021
  if (last !== null && frame.covered === null && frame.ahead && last < (frame.plannedFrom ?? 0)) return "past";
  if (last !== null && frame.covered === null && BY.test(words) && last > (frame.named ?? 0)) return "future";
  if (NOW.test(words) && isAllButOver(frame)) return "past";
  if (FUTURE.test(words)) return "future";
  if (PAST.test(words)) return "past";
  // of a text that says nothing of its time: 5年内落成住房1200套
  return frame.covered === null && AHEAD.test(words) ? "future" : null;
}
