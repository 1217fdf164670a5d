import { LENGTH_OF_YEAR } from "../../../time/part-of-year.js";
import { datedBy } from "../../scope/dated.js";
import { isPlanAmount } from "../status/plan-share.js";
import type { PeriodRule } from "./rules.js";

/** What is planned for a whole year: 年度任务, 全年投资计划. */
const OF_YEAR = /(?:年度|全年|当年|^年|[^\d一二三四五六七八九十]年)[^\d年]*$/;
/** So far before the amount the plan's name may begin. */
const NAME = 14;

/** 1-5月完成20亿元，占年度任务44亿元的45%: the plan is one of the year, of whichever months the figures around it are. */
export const yearlyPlan: PeriodRule = {
  name: "yearly-plan",
  examples: [
    "2024年1-5月，完成投资20亿元，占年度任务〔44亿元〕的45%。",
    "2024年1-5月，完成投资20亿元，完成年任务（〔44亿元〕）的45%。",
  ],
  not: [
    "2024年1-5月，完成投资20亿元，占年度任务44亿元的〔45%〕。",
    "2024年1-5月，完成投资20亿元，占计划〔44亿元〕的45%。",
  ],
  when(figure, { timeFrame }) {
    const { text, quantity } = figure;
    if (!isPlanAmount(figure)) return null;
    const { start } = quantity.span;
    if (!OF_YEAR.test(text.slice(Math.max(0, start - NAME), start))) return null;
    const { time: expression } = figure;
    const { from, to } = expression === null ? { from: null, to: null } : timeFrame.rangeOf(expression);
    const year = from?.slice(0, LENGTH_OF_YEAR);
    if (expression === null || year === undefined || from === year || to?.slice(0, LENGTH_OF_YEAR) !== year)
      return null;
    return datedBy(expression, false, { year: Number(year) });
  },
};
