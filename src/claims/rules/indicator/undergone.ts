import { nounPhraseBefore } from "../../frames/noun-phrase.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 信息被省委采用43篇: what something was done to stands before the one who did it. */
export const undergone: IndicatorRule = {
  name: "undergone",
  examples: ["全年信息被省委采用〔43篇〕。"],
  not: ["报送信息320篇，被省政协采用〔145篇〕。", "提案被采纳〔102条〕。"],
  when({ text, tokens, frame: { passive, agent, theme } }) {
    if (!passive || agent === null || theme !== null || tokens.at(agent.first - 1).kind !== "preposition") return null;
    const run = nounPhraseBefore(text, tokens, agent.first - 2, true);
    return run === null ? null : mentionOf(text, tokens, run);
  },
};
