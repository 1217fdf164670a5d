import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, runText } from "../../frames/noun-phrase.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { subjectOf } from "./topic.js";

/** 物价涨幅逐步回落，预计全年涨幅6.5%; 税收持续下降，降幅为5%: a bare name for the change is that of what the clause before speaks of. */
export const bareChange: IndicatorRule = {
  name: "bare-change",
  examples: ["居民消费价格逐步回落，全年涨幅〔6.5%〕。", "税收持续下降，降幅为〔5%〕。"],
  not: ["全年涨幅〔6.5%〕。", "居民消费价格逐步回落，出口降幅为〔5%〕。"],
  when({ text, tokens, quantity, frame, earlier }) {
    const noun = argumentBefore(frame);
    if (quantity.kind !== "percent" || noun === null || !isGeneric(tokens, noun)) return null;
    if (directionOfName(runText(text, tokens, noun)) === null) return null;
    return subjectOf(text, tokens, noun.first, earlier.at(-1)?.at ?? -1);
  },
};
