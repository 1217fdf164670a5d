import { closesBracket, opensBracket, overBracket } from "../../tokens/brackets.js";
import { isJoint, isNominal, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

const isPlace = (token: Token): boolean => isNominal(token) || token.kind === "scope";

/** 高于全国（5.2%）、全省（5.9%）: the places of a list are compared by the verb before the first. */
function isCompared(text: string, tokens: TokenRow, at: number): boolean {
  const before = tokens.at(at);
  if (!isJoint(before)) return before.verb === "compare";
  const opening = closesBracket(text, tokens.at(at - 1)) ? overBracket(text, tokens, at - 1) - 1 : at - 1;
  return opening >= 0 && isCompared(text, tokens, tokens.skipBack(opening, isPlace));
}

/** 高于全省（3.9%）1.4个百分点: the figure in the bracket is that of the place before it. */
export const comparedWith: IndicatorRule = {
  name: "compared-with",
  examples: ["出口增速高于全省（〔6.1%〕）2.2个百分点。"],
  not: ["出口增长6.1%（其中机电产品〔7.2%〕）。"],
  when({ text, tokens, at }) {
    const last = at - 2;
    if (last < 0 || !opensBracket(text, tokens.at(at - 1))) return null;
    const first = tokens.skipBack(last, isPlace);
    return first < last && isCompared(text, tokens, first) ? mentionOf(text, tokens, { first: first + 1, last }) : null;
  },
};
