import type { Frame, Predicate } from "../../frames/frame.js";
import { isBound } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { wordClass } from "../../words/word-classes.js";
import { mentionOf } from "../indicator/mentions.js";
import { brings, type VerbRule } from "./verb.js";

/** 新建日处理能力3万吨的污水处理厂2座: how large the things are says which, and what is done is done to the things. */
export const sizeOfThings: VerbRule = {
  name: "size-of-things",
  examples: ["实施总投资〔380亿元〕的重大项目126个。"],
  not: ["实施总投资〔380亿元〕的高速公路改造。", "发放贷款〔36亿元〕的银行12家。", "完成总投资〔36亿元〕。"],
  when: ({ text, tokens, frame }) => (verbOfSized(text, tokens, frame) === null ? null : { verb: null }),
};

export const ofSizedThings: VerbRule = {
  name: "verb-of-sized-things",
  examples: ["实施总投资380亿元的重大项目〔126个〕。", "新建日处理能力3万吨的污水处理厂〔2座〕。"],
  not: ["总投资380亿元的重大项目〔126个〕。", "发放贷款36亿元的银行〔12家〕。"],
  when({ text, tokens, frame, frames }) {
    const { theme, predicate } = frame;
    if (theme === null || predicate !== null || tokens.at(theme.first - 1).kind !== "de") return null;
    const size = tokens.skipBack(theme.first - 2, isBound);
    if (tokens.at(size).kind !== "figure") return null;
    const verb = verbOfSized(text, tokens, frames.at(size));
    return verb === null ? null : brings(mentionOf(text, tokens, verb));
  },
};

/** The verb that takes the things of which the figure tells how large they are, where their number stands behind them. */
function verbOfSized(text: string, tokens: TokenRow, frame: Frame): Predicate | null {
  const { theme, counted, predicate, governed, linked } = frame;
  if (!linked || !governed || theme === null || counted === null || predicate === null) return null;
  if (predicate.kind !== "action" && predicate.kind !== "light") return null;
  // 完成总投资36亿元的企业12家: they have come to the amount
  if (tokens.at(predicate.last).word?.copula === true || !SIZES.ends(text, tokens.at(theme.last).end)) return null;
  return tokens.at(counted.last + 1).quantity?.kind === "count" ? predicate : null;
}

const SIZES = wordClass("sizes");
