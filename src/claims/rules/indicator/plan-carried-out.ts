import { isGeneric, nounPhraseBefore, runText } from "../../frames/noun-phrase.js";
import { isAgent, isPlace } from "../../words/agents.js";
import { PLANNED } from "../../words/planned.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 旅游收入完成年度目标120亿元的63%: what the plan is for stands before the predicate; the plan itself is nothing that is measured. */
export const planCarriedOut: IndicatorRule = {
  name: "plan-carried-out",
  examples: ["旅游收入完成年度目标〔120亿元〕的63%。"],
  not: ["完成年度目标〔120亿元〕的63%。", "旅游收入完成〔76亿元〕。", "市财政局完成年度预算〔120亿元〕的63%。"],
  when({ text, tokens, frame: { governed, theme, predicate } }) {
    if (!governed || theme === null || predicate === null || !PLANNED.ends(runText(text, tokens, theme))) return null;
    if (!CARRIES_OUT.has(tokens.at(predicate.last).word?.text ?? "")) return null;
    const last = tokens.skipBack(predicate.first - 1, ({ kind }) => kind === "adverb" || kind === "particle");
    const run = nounPhraseBefore(text, tokens, last, true);
    if (run === null || isGeneric(tokens, run)) return null;
    const words = runText(text, tokens, run);
    return isAgent(words) || isPlace(words) ? null : mentionOf(text, tokens, run);
  },
};

const CARRIES_OUT: ReadonlySet<string> = new Set(["完成", "实现", "达到"]);
