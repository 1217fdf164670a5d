import { TO } from "../../frames/prepositions.js";
import { endsClause, inClause, isEvent, isJoint, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { CARRIES_WORKS } from "../../words/carries-works.js";
import { wordClass } from "../../words/word-classes.js";

/** Verbs behind which the deed itself stands: 进行全面改造. */
const PERFORMS = wordClass("performs");
/** What may stand between the two. */
const HOW: ReadonlySet<Token["kind"]> = new Set(["adverb", "particle", "noun"]);
const OF_THINGS: ReadonlySet<Token["kind"]> = new Set(["figure", "scope", "bound", "adverb", "de"]);

/** 对36家企业实施停产整治: whether what the figure at `at` counts is what the deed is done to. */
export function isDoneTo(tokens: TokenRow, at: number): boolean {
  const before = tokens.skipBack(at - 1, (token) => isPart(token) || isJoint(token) || OF_THINGS.has(token.kind));
  return tokens.at(before).word?.text === TO;
}

/** 对36个村进行全面改造, 对36家企业实施停产整治: index of the deed that ends the clause, else of the verb itself. */
export function deedPerformed(text: string, tokens: TokenRow, verb: number, at: number): number {
  const light = tokens.at(verb);
  if (!performs(text, light) && !(carriesOut(text, light) && isDoneTo(tokens, at))) return verb;
  const behind = tokens.skip(verb + 1, (token) => HOW.has(token.kind) || isEvent(token));
  const deed = tokens.at(behind).kind === "verb" ? behind : behind - 1;
  const { kind, word } = tokens.at(deed);
  return (kind === "verb" || word?.deed === true) && endsClause(tokens.at(deed + 1)) ? deed : verb;
}

/** 对12部法规的实施情况进行了检查: index of the verb behind what they have, from `from` on; -1 where there is none. */
export function performedBehind(text: string, tokens: TokenRow, from: number): number {
  const at = tokens.skip(from, (token) => inClause(token) && !performs(text, token) && !carriesOut(text, token));
  return tokens.at(at).kind === "verb" ? at : -1;
}

const performs = (text: string, { start, end }: Token): boolean => PERFORMS.isAt(text, start, end);
const carriesOut = (text: string, { start, end }: Token): boolean => CARRIES_WORKS.isAt(text, start, end);
