import { linkedNoun } from "../../frames/frame.js";
import { nounPhraseBefore, runText } from "../../frames/noun-phrase.js";
import { isPart } from "../../tokens/token.js";
import { isAgent } from "../../words/agents.js";
import { wordClass } from "../../words/word-classes.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";

/** What a rate is called that something moves at. */
const PACES = wordClass("paces");

/** 工业总产值以年均12%的速度增长: what moves at the pace is measured. */
export const pace: IndicatorRule = {
  name: "pace",
  examples: ["工业总产值以年均〔12%〕的速度增长。"],
  not: ["实现〔7%〕左右的增长速度。"],
  when(figure) {
    const { text, tokens, at, frame } = figure;
    const noun = linkedNoun(frame);
    if (noun === null || !PACES.ends(runText(text, tokens, noun))) return null;
    const by = tokens.last(frame.clause.first, at, ({ word }) => word?.text === "以");
    if (by < 0) return null;
    const index = tokens.skipBack(by - 1, ({ kind }) => kind === "adverb" || kind === "period");
    const subject = tokens.at(index);
    if (!isPart(subject)) return lastIndicator(figure);
    const run = nounPhraseBefore(text, tokens, index, true);
    return run === null || isAgent(runText(text, tokens, run)) ? null : mentionOf(text, tokens, run);
  },
};
