import { opensBracket } from "../tokens/brackets.js";
import { isNominal } from "../tokens/token.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 高于全省（3.9%）1.4个百分点: the figure in the bracket is that of the place before it. */
export const comparedWith: IndicatorRule = {
  name: "compared-with",
  examples: ["出口增速高于全省（〔6.1%〕）2.2个百分点。"],
  not: ["出口增长6.1%（其中机电产品〔7.2%〕）。"],
  when({ text, tokens, at }) {
    const last = at - 2;
    if (last < 0 || !opensBracket(text, tokens.at(at - 1))) return null;
    const first = tokens.skipBack(last, (token) => isNominal(token) || token.kind === "scope");
    return first < last && tokens.at(first).verb === "compare"
      ? mentionOf(text, tokens, { first: first + 1, last })
      : null;
  },
};
