import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import type { CueRow, FunctionKind, VerbKind, Word } from "../words/word-rows.js";

/**
 * What a stretch of a sentence is. `quoted` and `aside` are a whole quotation or bracket; `comma`, `colon` and `stop` end a clause,
 * `pause` is the enumeration comma; `edge` is what lies outside of the sentence.
 */
export type TokenKind =
  | "figure"
  | "verb"
  | "noun"
  | "quoted"
  | "aside"
  | "period"
  | "particle"
  | "de"
  | "etcetera"
  | "pause"
  | "comma"
  | "colon"
  | "stop"
  | "edge"
  | Exclude<FunctionKind, "generic">;

/** A stretch of a sentence and what the tables say of it. */
export interface Token extends Span {
  kind: TokenKind;
  /** What the tables know of the word; `null` for stretches that no table holds. */
  word: Word | null;
  /** Set where `kind` is `verb`; may differ from the table's where the next word tells (`提高` and `提高到`). */
  verb: VerbKind | null;
  quantity: ScannedQuantity | null;
  /** What the word tells of status, where its neighbours bear it out. */
  cue: CueRow | null;
  period: PeriodExpression | null;
}

/** A token of which nothing is known but its kind. */
export function tokenOf(kind: TokenKind, start: number, end: number): Token {
  return { kind, start, end, word: null, verb: null, quantity: null, cue: null, period: null };
}

/** Takes a word for another kind of token than the tables say. */
export function become(token: Token, kind: TokenKind, verb: Token["verb"] = null): void {
  token.kind = kind;
  token.verb = verb;
}

export const isNominal = ({ kind }: Token): boolean => kind === "noun" || kind === "quoted";
/** What may name a place with which another is compared: 全省平均水平, 周边城市. */
export const mayNamePlace = (token: Token): boolean => isNominal(token) || token.kind === "scope";
/** What parts the items of a list: a pause or a conjunction. */
export const isJoint = ({ kind }: Token): boolean => kind === "pause" || kind === "conjunction";
export const isBound = ({ kind }: Token): boolean => kind === "bound";
/** A deed, as verb or noun. */
export const isEvent = ({ verb }: Token): boolean => verb === "event";
/** What may be part of a noun phrase. */
export const isPart = (token: Token): boolean => isNominal(token) || isEvent(token);
export const inClause = (token: Token): boolean => !endsClause(token);
/** What may stand between two figures of a clause. */
export const inRun = (token: Token): boolean => token.kind !== "figure" && inClause(token);
export const endsClause = (token: Token): boolean =>
  token.kind === "edge" || token.kind === "comma" || token.kind === "colon" || token.kind === "stop";

/** 36个, 600公里: a number or size of things, not a share, an amount of money or a rank. */
export const countsThings = (quantity: ScannedQuantity | null): boolean =>
  quantity?.kind === "count" || quantity?.kind === "measure";

/** 由, 从: behind them stands where a change starts. */
export const isFrom = ({ word }: Token): boolean => word?.text === "由" || word?.text === "从";
