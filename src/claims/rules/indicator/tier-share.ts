import { runText } from "../../frames/noun-phrase.js";
import { wordClass } from "../../words/word-classes.js";
import type { IndicatorRule } from "./indicator-rule.js";

const TIERS = wordClass("tiers");

/** 下达补助资金36亿元，其中中央12亿元、省级8亿元: the tier says who gives how much of the money named before. */
export const tierShare: IndicatorRule = {
  name: "tier-share",
  examples: ["下达补助资金36亿元，其中中央〔12亿元〕、省级8亿元。"],
  not: ["下达补助资金36亿元，其中中央补助〔12亿元〕。", "中央〔12亿元〕已下达。"],
  when({ text, tokens, quantity, frame: { theme }, earlier }) {
    if (quantity.kind !== "money" || theme === null || !TIERS.has(runText(text, tokens, theme))) return null;
    return (
      earlier.findLast(({ indicator, quantity: { kind } }) => kind === "money" && indicator !== null)?.indicator ?? null
    );
  },
};
