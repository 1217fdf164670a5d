import { comparisonOfLevel, timeOfComparison } from "../../frames/compared-level.js";
import { datedBy } from "../../scope/dated.js";
import type { PeriodRule } from "./rules.js";

/** 收入36亿元，比2022年34亿元增加2亿元: what something is compared with is of the time that the comparison names. */
export const ofBaseline: PeriodRule = {
  name: "of-baseline",
  examples: [
    "2024年，收入36亿元，比2022年〔34亿元〕增加2亿元。",
    "“十四五”时期，收入836亿元，比“十三五”〔541亿元〕增加295亿元。",
  ],
  not: ["2024年，收入36亿元，比2022年增加〔2亿元〕。", "2024年，收入36亿元，比上年〔34亿元〕增加2亿元。"],
  when({ text, tokens, at }) {
    const comparison = comparisonOfLevel(text, tokens, at);
    const time = comparison === null ? null : timeOfComparison(text, comparison);
    return time === null ? null : datedBy(time, false);
  },
};
