import { leadsToLevel } from "../tokens/levels-led-to.js";
import { isEvent, isFrom, isJoint, isNominal, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isAgent } from "../words/agents.js";
import { wordClass } from "../words/word-classes.js";
import type { Predicate } from "./frame.js";

/** Index of the first token, from `from` leftwards, that is none of `kinds`. */
export function skipLeft(tokens: TokenRow, from: number, kinds: ReadonlySet<string>): number {
  let at = from;
  while (at >= 0 && kinds.has(tokens.at(at).kind)) at--;
  return at;
}

/** What may stand between a noun and the verb before it. */
export const NEAR: ReadonlySet<string> = new Set(["scope", "particle", "aside"]);
/** 完成年度投资2.1亿元, 开展重点调研6项 */
const NEAR_OR_ADVERB: ReadonlySet<string> = new Set([...NEAR, "adverb"]);
const BOUND_OR_DE: ReadonlySet<string> = new Set(["bound", "de"]);

/** Index of what stands before a verb that another may govern. */
export const beforePredicate = (tokens: TokenRow, { first, kind }: Predicate): number =>
  skipLeft(tokens, first - 1, kind === "event" ? NEAR_OR_ADVERB : NEAR);

/** Index of the last token of what a figure is held against, up to `from`: 全国 in 高于全国约0.2个百分点. */
export const endOfReference = (tokens: TokenRow, from: number): number => skipLeft(tokens, from, BOUND_OR_DE);

const AFTER_FIGURE: ReadonlySet<string> = new Set(["bound", "aside"]);

/**
 * 农村黑臭水体治理124个, 全国重点实验室重组35家: the deed at `at`, right before the figure, belongs to the noun, unless that is who does it
 * (but 给予财政补助20万元).
 */
export function endsNoun(text: string, tokens: TokenRow, at: number): boolean {
  const { verb, word } = tokens.at(at);
  if (verb !== "event" || word?.stage) return false;
  const index = tokens.skipBack(at - 1, isEvent);
  const before = tokens.at(index);
  if (!isNominal(before)) return false;
  // 围绕做强主导产业建设36个基地: what the preposition leads to is told apart from the deed
  if (governs(tokens.at(index - 1)) && ABOUTS.has(tokens.at(index - 2).word?.text ?? "")) return false;
  // 增加财政投入至36亿元, 政府开支由24亿元增加到36亿元
  return (
    isFrom(tokens.at(at + 1)) ||
    leadsToLevel(text, tokens.at(at + 1)) ||
    governs(tokens.at(index - 1)) ||
    !isAgent(text.slice(before.start, before.end))
  );
}

const ABOUTS = wordClass("abouts");
const governs = (token: Token): boolean => token.verb === "action" || token.verb === "light";

/** 的 after a time, 按, and a preposition before a time stand between subject and figure. */
export function isLoose(tokens: TokenRow, at: number): boolean {
  const { kind, word } = tokens.at(at);
  if (kind === "de") return tokens.at(at - 1).kind === "period" || tokens.at(at - 1).kind === "baseline";
  if (kind !== "preposition") return false;
  return tokens.at(at + 1).kind === "period" || word?.text === "按" || word?.text === "按照";
}

/** 劳动生产率：2020年8.6万元，2025年12.5万元: what stands before the colon names the figure. */
export function isLabel(tokens: TokenRow, at: number): boolean {
  const before = tokens.at(at - 1);
  return tokens.at(at).kind === "colon" && before.kind !== "edge" && before.quantity === null && before.cue === null;
}

/** Whether the token at `at` is all that stands between the figure and the one before it: an enumeration comma or a conjunction, or that figure itself. */
export function joinsFigure(tokens: TokenRow, at: number, figure: number): boolean {
  const token = tokens.at(at);
  if (token.kind === "figure") return at === figure - 1;
  return isJoint(token) && tokens.at(skipLeft(tokens, at - 1, AFTER_FIGURE)).kind === "figure";
}

/** 分别增长6%、5%, 分列第2、第5位; 各增长6%、5%, where the figures are `several`. */
export const dealsOut = ({ word }: Token, several: boolean): boolean =>
  word !== null && (DEALS_OUT.has(word.text) || (several && word.text === EACH));
const DEALS_OUT = wordClass("deals-out");
const EACH = "各";
