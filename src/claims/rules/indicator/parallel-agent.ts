import { AMOUNTS } from "../../frames/amounts.js";
import { argumentBefore } from "../../frames/frame.js";
import { runText } from "../../frames/noun-phrase.js";
import { isAgent, isLand } from "../../words/agents.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/**
 * 国税完成13.9亿元；财政完成3.4亿元: among clauses whose subjects, before the same verb, are what is measured, who acts is so too, and the
 * subject of the clause before is none of this one.
 */
export const parallelAgent: IndicatorRule = {
  name: "parallel-agent",
  examples: ["国税完成13.9亿元，财政完成〔3.4亿元〕。", "税务征收8.9亿元；市财政局征收〔1.9亿元〕。"],
  not: ["财政完成〔3.4亿元〕。", "税收完成13.9亿元，市财政局拨付〔3.4亿元〕。"],
  when({ text, tokens, quantity, frame, earlier }) {
    const noun = argumentBefore(frame);
    const { predicate } = frame;
    if (noun === null || predicate === null || noun.last + 1 !== predicate.first || !AMOUNTS.has(quantity.kind))
      return null;
    const who = runText(text, tokens, noun);
    if (!isAgent(who) && !isLand(who)) return null;
    const deed = runText(text, tokens, predicate);
    const isParallel = earlier.some(
      (figure) =>
        figure.quantity.unit === quantity.unit &&
        figure.verb?.text === deed &&
        figure.indicator?.span.end === figure.verb.span.start,
    );
    return isParallel ? mentionOf(text, tokens, noun) : null;
  },
};
