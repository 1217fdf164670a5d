import type { Span } from "../../types.js";
import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { VerbKind } from "../words/word-rows.js";
import type { Run } from "./noun-phrase.js";

/** What stands before a figure, up to the clause's start or the figure before it. */
export interface LeftPhrase {
  /** The nearest noun phrase that can be what is measured. */
  noun: Run | null;
  /** Whether the noun is what the verb does something to (`征集史料172篇`) or what it speaks of (`落实率达到90.4%`). */
  position: "object" | "subject" | null;
  /** The verb that stands before the figure with no noun between. */
  tail: Run | null;
  tailKind: VerbKind | null;
  /** The predicate that brings the figure. */
  verb: Run | null;
  verbKind: VerbKind | null;
  /** 分别 */
  distributive: boolean;
  /** 年均, 平均每年: the figure holds for each year of a span. */
  yearly: boolean;
  /** The figure is where a change starts: 由A提高到B. */
  from: boolean;
  /** The noun is who does it: 被省政协采纳15篇. */
  passive: boolean;
  /** 的 stands before the figure: 财政支出的86%, 已投用的64个. */
  whole: boolean;
  /** What the figure is compared with: 比上年, 高于全国 (全国), 是2020年的2.5倍 (2020年). */
  baseline: Span | null;
  /** Nothing but an enumeration comma or a conjunction stands between this figure and the one before. */
  listed: boolean;
  /** Index of the token that the phrase stops at. */
  stop: number;
}

/** A left phrase while it is read: the sentence, the figure's place in it, and what has been found so far. */
export interface LeftReading {
  readonly text: string;
  readonly tokens: TokenRow;
  /** Index of the figure. */
  readonly figure: number;
  /** Index of the token before it, a bracket between them passed over. */
  readonly end: number;
  readonly phrase: LeftPhrase;
}

/** Index of the first token, from `from` leftwards, that is none of `kinds`. */
export function skipLeft(tokens: TokenRow, from: number, kinds: ReadonlySet<string>): number {
  return tokens.skipBack(from, ({ kind }) => kinds.has(kind));
}

/** What may stand between a noun and the verb before it. */
export const NEAR: ReadonlySet<string> = new Set(["scope", "particle", "aside"]);

export const isFrom = (token: Token): boolean => token.word?.text === "由" || token.word?.text === "从";

/** 为, 向, 给: behind them stands who has something of the deed. */
export const BENEFITS: ReadonlySet<string> = new Set(["为", "向", "给"]);

/** 为860户2100人发放补贴: whether the figure counts those for whom something is done. */
export function countsBeneficiaries(tokens: TokenRow, figure: number): boolean {
  const before = tokens.skipBack(figure - 1, ({ kind }) => kind === "figure");
  return figure - before <= 2 && BENEFITS.has(tokens.at(before).word?.text ?? "");
}
