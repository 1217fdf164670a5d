import type { IndicatorRule } from "./indicator-rule.js";
import { subjectOf } from "./topic.js";

/** 南河治理工程，投资2000万元，已完成97%: how far the works have come that open the sentence, and not of what was invested. */
export const progressOfWorks: IndicatorRule = {
  name: "progress-of-works",
  examples: ["南河治理工程，投资2000万元，已完成〔97%〕。"],
  not: [
    "南河治理工程，投资2000万元，完成投资〔97%〕。",
    "财政收入36亿元，完成预算的〔97%〕。",
    "南河治理工程，投资2000万元，完成年度计划的〔97%〕。",
  ],
  when({ text, tokens, at, quantity, frame, earlier }) {
    if (quantity.kind !== "percent" || frame.theme !== null || frame.modified || frame.valueVerb === null) return null;
    if (tokens.at(frame.valueVerb.last).word?.text !== COMPLETES) return null;
    const statement = tokens.last(0, at, ({ kind }) => kind === "stop");
    const [first, other] = earlier.filter((figure) => figure.at > statement);
    if (first?.quantity.kind !== "money" || other !== undefined) return null;
    const subject = subjectOf(text, tokens, first.at, statement - 1);
    return subject !== null && WORKS.some((works) => subject.text.endsWith(works)) ? subject : null;
  },
};

const COMPLETES = "完成";
const WORKS = ["工程", "项目"];
