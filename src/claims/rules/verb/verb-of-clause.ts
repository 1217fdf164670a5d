import { clauseVerb } from "../../clauses/clause-verb.js";
import type { Frame } from "../../frames/frame.js";
import { predicateOf } from "../../frames/verb-chain.js";
import { endsClause, isNominal, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { mentionOf } from "../indicator/mentions.js";
import { brings, type VerbRule } from "./verb.js";

/** 完成年初确定的12件实事, 走访老党员和36户困难家庭: the verb that opens the clause takes what the figure counts. */
export const ofClause: VerbRule = {
  name: "verb-of-clause",
  examples: ["完成年初确定的〔12件〕实事。", "打通与邻省接壤的〔12条〕公路。"],
  not: ["已投入运行的〔12个〕项目。", "与邻省接壤的〔12条〕公路。"],
  when({ text, tokens, at, frame, leader }) {
    if (frame.counted === null || frame.linked || leader !== null) return null;
    const relative = frame.modified && frame.predicate !== null && tokens.at(frame.predicate.last + 1).kind === "de";
    const joined = frame.predicate === null && tokens.at(at - 1).kind === "conjunction";
    const led = frame.modified && frame.predicate === null ? verbOfLed(tokens, frame) : -1;
    const verb = relative || joined ? clauseVerb(text, tokens, at - 1, false) : led;
    return verb < 0 ? null : brings(mentionOf(text, tokens, predicateOf(tokens, { first: verb, last: verb })));
  },
};

/** 打通与邻省相连的12条公路: index of the verb right before a relative clause that a preposition opens, or -1. */
function verbOfLed(tokens: TokenRow, { theme, counted }: Frame): number {
  if (theme === null || counted === null || !endsClause(tokens.at(counted.last + 1))) return -1;
  const verb = tokens.skipBack(theme.first - 1, isOfRelative) - 1;
  if (tokens.at(verb + 1).kind !== "preposition") return -1;
  const { verb: kind } = tokens.at(verb);
  return kind === "action" || kind === "light" || (kind === "event" && endsClause(tokens.at(verb - 1))) ? verb : -1;
}

const isOfRelative = (token: Token): boolean => isNominal(token) || token.kind === "frame" || token.kind === "adverb";
