import { nounPhraseBefore } from "../../frames/noun-phrase.js";
import { MONEYS } from "../../words/moneys.js";
import { wordClass } from "../../words/word-classes.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 设立产业基金，每年安排1亿元: the amount is of the money that the clause before sets up or uses. */
export const fundBefore: IndicatorRule = {
  name: "fund-before",
  examples: ["设立产业发展基金，每年安排〔1亿元〕。", "用好专项资金，每年争取不低于〔5000万元〕。"],
  not: ["设立产业基金，带动投资〔1亿元〕。", "激发消费活力，安排〔36亿元〕。", "用好专项资金，减少〔36万元〕。"],
  when({ text, tokens, quantity, frame }) {
    const { predicate, theme, counted, clause } = frame;
    if (quantity.kind !== "money" || theme !== null || counted !== null || predicate === null) return null;
    const { start, end, word } = tokens.at(predicate.last);
    if (word?.bounding !== true && !GIVES.isAt(text, start, end)) return null;
    const { before } = clause;
    if (before === null || tokens.at(before.end).kind !== "comma" || !MONEYS.ends(text, tokens.at(before.end).start))
      return null;
    const object = nounPhraseBefore(text, tokens, before.end - 1, false);
    const isObject = object !== null && tokens.some(before.first, object.first, ({ kind }) => kind === "verb");
    const isCounted = tokens.some(before.first, before.end, ({ kind }) => kind === "figure");
    return isObject && !isCounted ? mentionOf(text, tokens, object) : null;
  },
};

const GIVES = wordClass("gives");
