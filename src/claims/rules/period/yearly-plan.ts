import { LENGTH_OF_YEAR } from "../../../time/part-of-year.js";
import { datedBy } from "../../scope/dated.js";
import { isPlanAmount } from "../status/plan-share.js";
import type { PeriodRule } from "./rules.js";

/** What is planned for a whole year: 年度任务, 全年投资计划. */
const OF_YEAR = /(?:年度|全年|当年|^年|[^\d一二三四五六七八九十]年)[^\d年]*$/;
/** 年度任务3000套, 全年计划为45个 */
const YEARLY_PLAN = /(?:年度|全年)(?:目标|任务|目标任务|计划|投资计划|计划投资)(?:数|为|是|：)?$/;
/** So far before the amount the plan's name may begin. */
const NAME = 14;

/** 1-5月完成20亿元，占年度任务44亿元的45%: the plan is one of the year, of whichever months the figures around it are. */
export const yearlyPlan: PeriodRule = {
  name: "yearly-plan",
  examples: [
    "2024年1-5月，完成投资20亿元，占年度任务〔44亿元〕的45%。",
    "2024年1-5月，完成投资20亿元，完成年任务（〔44亿元〕）的45%。",
    "一、2024年上半年工作情况\n保障房年度任务〔3000套〕，已筹集2150套。",
  ],
  not: [
    "2024年1-5月，完成投资20亿元，占年度任务44亿元的〔45%〕。",
    "2024年1-5月，完成投资20亿元，占计划〔44亿元〕的45%。",
    "一、2024年上半年工作情况\n保障房年度任务3000套，已筹集〔2150套〕。",
  ],
  when(figure, { timeFrame, sentence, document: { years } }) {
    const { text, quantity } = figure;
    const name = text.slice(Math.max(0, quantity.span.start - NAME), quantity.span.start);
    if (!(isPlanAmount(figure) && OF_YEAR.test(name)) && !YEARLY_PLAN.test(name)) return null;
    const expression = figure.time ?? years.headingPeriod(sentence);
    const { from, to } = expression === null ? { from: null, to: null } : timeFrame.rangeOf(expression);
    const year = from?.slice(0, LENGTH_OF_YEAR);
    if (expression === null || year === undefined || from === year || to?.slice(0, LENGTH_OF_YEAR) !== year)
      return null;
    return datedBy(expression, false, { year: Number(year) });
  },
};
