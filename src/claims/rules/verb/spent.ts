import { mentionAt } from "../../../text/mention.js";
import { argumentBefore } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { isBound } from "../../tokens/token.js";
import { MONEYS } from "../../words/moneys.js";
import { wordClass } from "../../words/word-classes.js";
import type { VerbRule } from "./verb.js";

const SPENDS = wordClass("spends");

/** 财政支出的80%以上投入民生: the predicate behind a share of money says what that is spent on. */
export const spent: VerbRule = {
  name: "share-spent",
  examples: ["财政支出的〔80%〕以上投入民生。"],
  not: ["〔80%〕的企业投入生产。", "财政支出的〔80%〕。", "财政投入增长〔8%〕。"],
  when({ text, tokens, at, quantity, frame }) {
    const money = argumentBefore(frame);
    if (quantity.kind !== "percent" || frame.predicate !== null || money === null) return null;
    const { start, end } = tokens.at(tokens.skip(at + 1, isBound));
    const isSpent = SPENDS.isAt(text, start, end) && MONEYS.ends(runText(text, tokens, money));
    return isSpent ? { verb: mentionAt(text, start, end) } : null;
  },
};
