import { argumentBefore } from "../../frames/frame.js";
import { isGeneric, nounPhraseBefore, type Run, runText } from "../../frames/noun-phrase.js";
import { isPart } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isAgent, isPlace } from "../../words/agents.js";
import { WordClass } from "../../words/word-classes.js";
import { directionOfName } from "../change/growth-by-name.js";
import type { Figure } from "../figure.js";
import { objectBefore } from "./bare-change.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { isOfRate, lastIndicator, MOVED_RATE, mentionOf } from "./mentions.js";

const SHARES = new WordClass("shares");

/** 固定资产投资下降3.9%，降幅收窄5.6个百分点: the rate has moved, and what it is the rate of has gone on as before; 增速居全省第4位. */
export const rateItself: IndicatorRule = {
  name: MOVED_RATE,
  examples: [
    "固定资产投资下降3.9%，降幅收窄〔5.6个百分点〕。",
    "研发经费增速保持在10%以上，占比达到〔3%〕。",
    "粮食增产3%，食品价格累计涨幅达到〔9%〕。",
  ],
  not: ["固定资产投资下降3.9%，降幅为〔3.9%〕。", "外贸出口增长12%，占比达到〔3%〕。"],
  when(figure) {
    const { text, tokens, quantity, frame } = figure;
    const noun = argumentBefore(frame);
    if (noun === null || noun.first !== noun.last || frame.distributive || !isGeneric(tokens, noun)) return null;
    const name = runText(text, tokens, noun);
    const isRate = directionOfName(name) !== null;
    const subject = isRate ? subjectInClause(text, tokens, noun.first) : null;
    if (isRate && quantity.kind === "percent")
      return subject === null ? objectBefore(text, tokens, noun.first) : mentionOf(text, tokens, subject);
    const moved = isOfRate(quantity) && (isRate || (quantity.kind === "points" && SHARES.has(name)));
    const isItself = moved || (quantity.kind === "percent" && isOtherRate(figure, name));
    return isItself ? mentionOf(text, tokens, { first: subject?.first ?? noun.first, last: noun.last }) : null;
  },
};

/** 研发经费增速保持在10%以上，占比达到3%: a share is none of the growth that was spoken of before. */
function isOtherRate(figure: Figure, name: string): boolean {
  const before = SHARES.has(name) ? lastIndicator(figure) : null;
  return before !== null && directionOfName(before.text) !== null;
}

/** 食品价格累计涨幅超过9%: what stands before the adverb has risen, and not what was spoken of before. */
function subjectInClause(text: string, tokens: TokenRow, name: number): Run | null {
  const at = tokens.skipBack(name - 1, ({ kind }) => kind === "adverb" || kind === "period");
  const run = at < name - 1 && isPart(tokens.at(at)) ? nounPhraseBefore(text, tokens, at, true) : null;
  if (run === null || isGeneric(tokens, run)) return null;
  const subject = runText(text, tokens, run);
  return isAgent(subject) || isPlace(subject) ? null : run;
}
