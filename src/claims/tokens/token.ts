import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { UnitSet } from "../../text/unit-set.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import type { CueRow, FunctionKind, VerbKind, Word } from "../words/word-rows.js";

/**
 * What a stretch of a sentence is. `quoted` and `aside` are a whole quotation or bracket; `comma`, `colon` and `stop` end a clause,
 * `pause` is the enumeration comma.
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

/**
 * Where a bracket that holds figures closes at `index`, the index of its opening, else `index`: what stands inside says nothing of what
 * stands behind it.
 */
export function overBracket(text: string, tokens: readonly Token[], index: number): number {
  if (!closesBracket(text, tokens[index]!)) return index;
  const last = Math.max(0, index - LONGEST_BRACKET);
  let at = index - 1;
  while (at >= last && !opensBracket(text, tokens[at]!)) at--;
  return at < last ? index : at;
}

/** In tokens. */
const LONGEST_BRACKET = 40;
const OPENING = new UnitSet("（(");
const CLOSING = new UnitSet("）)");
/** Whether a bracket that holds figures opens or closes here. */
export const opensBracket = (text: string, { kind, start }: Token): boolean =>
  kind === "comma" && OPENING.at(text, start);
export const closesBracket = (text: string, { kind, start }: Token): boolean =>
  kind === "comma" && CLOSING.at(text, start);

export const isNominal = ({ kind }: Token): boolean => kind === "noun" || kind === "quoted";
export const endsClause = (token: Token | undefined): boolean =>
  token === undefined || token.kind === "comma" || token.kind === "colon" || token.kind === "stop";
