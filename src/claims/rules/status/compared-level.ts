import { isPlan } from "../../../time/clock.js";
import { comparisonOfLevel, isOfYearBefore, timeOfComparison } from "../../frames/compared-level.js";
import { isChange } from "../../frames/frame.js";
import { isSizeOfWork } from "../../scope/size-of-work.js";
import { inRun } from "../../tokens/token.js";
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

/** 新开工项目计划总投资36亿元，同比下降6%: a size of works that is held against that of a year before is a fact, planned by its name alone. */
export const comparedSize: StatusRule = {
  name: "compared-size",
  examples: [
    "新开工项目计划总投资〔36亿元〕，同比下降6%。",
    "一、2024年投资情况\n施工项目计划总投资〔36亿元〕，比上年同期增长6%。",
  ],
  not: [
    "工程计划总投资〔36亿元〕，已完成12亿元。",
    "年度计划投资〔36亿元〕，同比增长6%。",
    "投资目标〔36亿元〕，同比增长6%。",
    "工程计划总投资〔36亿元〕，比原计划增长6%。",
    "工程计划总投资〔36亿元〕，产值同比增长6%。",
    "一、2025年工作安排\n新开工项目计划总投资〔36亿元〕，同比增长6%。",
  ],
  when({ text, tokens, at, frames }, { role }) {
    if (tokens.at(at - 1).cue?.status !== "target" || isPlan(role) || !isSizeOfWork(text, tokens, at)) return null;
    if (tokens.at(at + 1).kind !== "comma") return null;
    const next = tokens.skip(at + 2, inRun);
    if (tokens.at(next).kind !== "figure") return null;
    const { baseline, theme, valueVerb } = frames.at(next);
    const isOfTime = baseline !== null && !GOALS_SET.ends(text, baseline.end);
    return isOfTime && theme === null && isChange(valueVerb) ? by("achieved") : null;
  },
};
