import { comparisonOfLevel, isOfYearBefore, timeOfComparison } from "../../frames/compared-level.js";
import { GOALS_SET } from "../../words/goals-set.js";
import { by, type StatusRule } from "./status.js";

/** 比年初预算, 比上年预算数 */
const BUDGET = /预算数?$/;
const LONGEST_BUDGET = 3;

/** 比“十五”目标3000亿元超过1070亿元: a goal that was exceeded is one; 比2023年34亿元下降8%, in a plan: what a year past came to. */
export const comparedLevel: StatusRule = {
  name: "compared-level",
  examples: [
    "一、2024年工作回顾\n收入4070亿元，比“十五”计划目标〔3000亿元〕超过1070亿元。",
    "一、2024年工作回顾\n税收12亿元，比年初预算〔10亿元〕超收2亿元。",
    "一、2025年工作安排\n收入安排30亿元，比2024年完成数〔32亿元〕下降8%。",
    "一、2025年工作安排\n收入安排30亿元，比上年执行数〔32亿元〕下降8%。",
  ],
  not: [
    "一、2024年工作回顾\n收入4070亿元，比“十五”计划目标3000亿元超过〔1070亿元〕。",
    "一、2024年工作回顾\n新增学位8600个，比年度计划〔翻了一番〕。",
    "一、2025年工作安排\n收入安排30亿元，比2024年完成数32亿元下降〔8%〕。",
  ],
  when({ text, tokens, at }, { timeFrame }) {
    const comparison = comparisonOfLevel(text, tokens, at);
    if (comparison === null) return null;
    const { end } = comparison;
    if (GOALS_SET.ends(text, end) || BUDGET.test(text.slice(end - LONGEST_BUDGET, end))) return by("target");
    if (isOfYearBefore(text, comparison)) return by("achieved");
    const time = timeOfComparison(text, comparison);
    return time !== null && timeFrame.tenseOf(time) === "past" ? by("achieved") : null;
  },
};
