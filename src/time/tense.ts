import { planIn, yearsOf } from "./calendar.js";
import type { PeriodExpression } from "./period-expression.js";
import type { YearFrame } from "./resolve.js";

export type Tense = "past" | "present" | "future";

const PAST = /去年|上年|上一年|前年|过去|以来|[年月]来|截至|截止|上届|前[一两二三四五]年/;
const FUTURE = /明年|来年|今后|未来|接下来|后[一两二三四五]年|新的一年|本世纪/;

/** Whether a time lies before, in or after the year that the part of the document is about; `null` where it does not say. */
export function tenseOf({ words, kind }: PeriodExpression, frame: YearFrame): Tense | null {
  const years = yearsOf(words);
  const plan = kind === "plan" ? planIn(words) : null;
  const last = years.at(-1) ?? (plan === null ? null : /初/.test(words) ? plan.from : plan.to);
  if (last !== null && frame.covered !== null && frame.coveredFrom !== null) {
    if (last > frame.covered) return "future";
    return last < frame.coveredFrom ? "past" : "present";
  }
  if (FUTURE.test(words)) return "future";
  return PAST.test(words) ? "past" : null;
}
