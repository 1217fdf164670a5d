import { isNominal, opensBracket } from "../tokens/token.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 高于全省（3.9%）1.4个百分点: the figure in the bracket is that of the place before it. */
export const comparedWith: IndicatorRule = {
  name: "compared-with",
  when({ text, tokens, at }) {
    const last = at - 2;
    if (last < 0 || !opensBracket(text, tokens[at - 1]!)) return null;
    let first = last;
    while (first >= 0 && (isNominal(tokens[first]!) || tokens[first]!.kind === "scope")) first--;
    return first < last && tokens[first]?.verb === "compare"
      ? mentionOf(text, tokens, { first: first + 1, last })
      : null;
  },
};
