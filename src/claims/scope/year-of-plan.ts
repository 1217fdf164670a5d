import type { DocumentStructure } from "../../structure/document-structure.js";
import { type Clock, isPlan } from "../../time/clock.js";
import { wordClass } from "../words/word-classes.js";

const OF_PLAN_YEAR = wordClass("of-plan-year");
const OF_NEXT_YEAR = wordClass("of-next-year");

/**
 * The clock of the plan in `2022年工作总结和2023年工作计划` without a date: it speaks in the year for which it plans where its words say so
 * (去年新建水闸6座，今年计划新建10座), else in the year reviewed (明年新建水闸10座).
 */
export function clockOfPlan({ text, clock, sentences }: DocumentStructure): Clock {
  const { speaks, month, reportsOn, plansFor } = clock;
  if (speaks === null || month !== null || reportsOn?.to !== speaks) return clock;
  if (plansFor?.from !== speaks + 1 || plansFor.to !== plansFor.from) return clock;
  const plans = sentences.filter(({ role }) => isPlan(role)).map(({ start, end }) => text.slice(start, end));
  const isOfPlan = plans.some((words) => OF_PLAN_YEAR.isWithin(words));
  return isOfPlan && !plans.some((words) => OF_NEXT_YEAR.isWithin(words)) ? { ...clock, speaks: plansFor.from } : clock;
}
