import { nounPhraseAfter } from "../../frames/noun-phrase.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 下调单位缴费比例，各地可降至16%: what the clause before lowers or raises has the level that this one tells. */
export const objectBefore: IndicatorRule = {
  name: "object-before",
  examples: ["下调企业单位缴费比例，各地可降至〔16%〕。"],
  not: ["企业单位缴费比例降至〔16%〕。"],
  when({ text, tokens, frame, earlier }) {
    if (earlier.length > 0 || frame.valueVerb?.kind !== "link") return null;
    const { word } = tokens.at(frame.valueVerb.last);
    if (word?.verb !== "rise" && word?.verb !== "fall") return null;
    const { first: opens, before } = frame.clause;
    if (before === null || tokens.at(opens - 1).kind !== "comma") return null;
    const first = tokens.skip(before.first, ({ kind }) => kind === "adverb" || kind === "period");
    if (tokens.at(first).verb !== word.verb) return null;
    const object = nounPhraseAfter(tokens, first + 1);
    return object === null ? null : mentionOf(text, tokens, object);
  },
};
