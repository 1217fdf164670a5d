import type { Mention } from "../../../types.js";
import { closesBracket, opensBracket, overBracket } from "../../tokens/brackets.js";
import { isJoint, mayNamePlace } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { COMPARES_TO } from "../../words/compares-to.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { COMPARED_WITH, mentionOf } from "./mentions.js";

/** 高于全国（5.2%）、比全国（5.2%）、超过全国（5.2%）、全省（5.9%）: the places of a list are compared by the word before the first. */
function isCompared(text: string, tokens: TokenRow, at: number): boolean {
  const before = tokens.at(at);
  if (!isJoint(before))
    return (
      before.verb === "compare" || before.word?.bounding === true || COMPARES_TO.isAt(text, before.start, before.end)
    );
  const opening = closesBracket(text, tokens.at(at - 1)) ? overBracket(text, tokens, at - 1) - 1 : at - 1;
  return opening >= 0 && isCompared(text, tokens, tokens.skipBack(opening, mayNamePlace));
}

/** 增长6.1%（全国4.6%、全省5.3%）: the whole stands right before its figure, which is one of what stands before the bracket. */
function wholeBeside({ text, tokens, at, earlier, quantity }: Figure): Mention | null {
  const { kind, start, end } = tokens.at(at - 1);
  if (kind !== "scope" || text[start] !== WHOLE || end - start !== WHOLE_LAND) return null;
  const before = earlier.at(-1);
  if (before === undefined || before.quantity.unit !== quantity.unit) return null;
  const opens = opensBracket(text, tokens.at(at - 2)) && before.at === at - 3;
  const goesOn = before.rule === COMPARED_WITH && isJoint(tokens.at(at - 2)) && before.at === at - 3;
  return opens || goesOn ? mentionOf(text, tokens, { first: at - 1, last: at - 1 }) : null;
}

const WHOLE = "全";
/** In hanzi: 全国, 全省. */
const WHOLE_LAND = 2;
/** 高于全省（3.9%）1.4个百分点: the figure in the bracket is that of the place before it. */
export const comparedWith: IndicatorRule = {
  name: COMPARED_WITH,
  examples: [
    "出口增速高于全省（〔6.1%〕）2.2个百分点。",
    "出口增长8.3%，比全省（〔6.1%〕）高2.2个百分点。",
    "出口增长8.3%，超过全省（〔6.1%〕）2.2个百分点。",
    "人均收入3.1万元，相当于全省（〔3.2万元〕）的97%。",
    "出口增长8.3%（全国5.6%、全省〔6.1%〕）。",
  ],
  not: ["出口增长6.1%（其中机电产品〔7.2%〕）。", "出口3.6亿元（全市增长〔7.2%〕）。", "出口36亿元（全市〔12家〕）。"],
  when(figure) {
    const { text, tokens, at } = figure;
    const whole = wholeBeside(figure);
    if (whole !== null) return whole;
    const last = at - 2;
    if (last < 0 || !opensBracket(text, tokens.at(at - 1))) return null;
    const first = tokens.skipBack(last, mayNamePlace);
    return first < last && isCompared(text, tokens, first) ? mentionOf(text, tokens, { first: first + 1, last }) : null;
  },
};
