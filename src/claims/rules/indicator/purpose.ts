import { nounPhraseBefore } from "../../frames/noun-phrase.js";
import { saysFor } from "../../tokens/says-for.js";
import { inRun, isPart, type Token } from "../../tokens/token.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 安排430亿元，用于廉租房建设; 投入16亿元用于老城区改造: money without a name of its own is what it is spent on. */
export const purpose: IndicatorRule = {
  name: "purpose",
  examples: ["拟安排〔43亿元〕，用于廉租房建设。", "筹措〔1.2亿元〕主要用于学校建设。"],
  not: ["安排教育资金〔43亿元〕，用于校舍维修。"],
  when({ text, tokens, at, quantity, frame }) {
    if (quantity.kind !== "money" || frame.valueVerb === null) return null;
    if (frame.theme !== null) return null;
    const behind = tokens.skip(at + 1, ({ kind }) => kind === "bound" || kind === "aside");
    const isApart = tokens.at(behind).kind === "comma";
    const index = isApart ? behind + 1 : tokens.skip(behind, ({ kind }) => kind === "adverb");
    if (!saysFor(tokens.at(index))) return null;
    const end = tokens.skip(index + 1, inRun);
    const last = tokens.skipBack(end - 1, (token) => !isPart(token));
    if (last <= index) return null;
    // 用于林草培育、资源管护: deeds that are named one after the other
    const names = (token: Token): boolean => isPart(token) || token.kind === "pause" || token.verb === "action";
    if (tokens.at(index + 1).kind === "noun" && tokens.skip(index + 1, names) > last)
      return mentionOf(text, tokens, { first: index + 1, last });
    const run = nounPhraseBefore(text, tokens, last, true);
    return run === null ? null : mentionOf(text, tokens, run);
  },
};
