import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, runText } from "../../frames/noun-phrase.js";
import { WordClass } from "../../words/word-classes.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { isOfRate, lastIndicator, MOVED_RATE, mentionOf } from "./mentions.js";

const SHARES = new WordClass("shares");

/** 固定资产投资下降3.9%，降幅收窄5.6个百分点: the rate has moved, and what it is the rate of has gone on as before; 增速居全省第4位. */
export const rateItself: IndicatorRule = {
  name: MOVED_RATE,
  examples: ["固定资产投资下降3.9%，降幅收窄〔5.6个百分点〕。", "研发经费增速保持在10%以上，占比达到〔3%〕。"],
  not: ["固定资产投资下降3.9%，降幅为〔3.9%〕。", "外贸出口增长12%，占比达到〔3%〕。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    const noun = argumentBefore(frame);
    if (noun === null || noun.first !== noun.last || frame.distributive || !isGeneric(tokens, noun)) return null;
    const name = runText(text, tokens, noun);
    const moved =
      isOfRate(quantity) && (directionOfName(name) !== null || (quantity.kind === "points" && SHARES.has(name)));
    return moved || (quantity.kind === "percent" && isOtherRate(figure, name)) ? mentionOf(text, tokens, noun) : null;
  },
};

/** 研发经费增速保持在10%以上，占比达到3%: a share is none of the growth that was spoken of before. */
function isOtherRate(figure: Figure, name: string): boolean {
  const before = SHARES.has(name) ? lastIndicator(figure) : null;
  return before !== null && directionOfName(before.text) !== null;
}
