import { closesBracket, opensBracket } from "../tokens/brackets.js";
import { endsClause } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** A stretch of a sentence between two of its commas, colons, stops and brackets that hold figures. */
export interface Clause {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token that ends it; the number of tokens for the last. */
  readonly end: number;
  /** The one before it in its sentence. */
  readonly before: Clause | null;
  /** The one that the bracket breaks off in which it stands. */
  readonly around: Clause | null;
  /** The one that it goes on with behind a bracket. */
  readonly resumed: Clause | null;
}

/** The clause that begins at token `first`. */
export function clauseFrom(text: string, tokens: TokenRow, first: number, before: Clause | null): Clause {
  let end = first;
  while (!endsClause(tokens.at(end))) end++;
  const border = tokens.at(first - 1);
  if (opensBracket(text, border)) return { first, end, before, around: before, resumed: null };
  const around = before?.around ?? null;
  if (closesBracket(text, border)) return { first, end, before, around: around?.around ?? null, resumed: around };
  const goesOn = border.kind !== "stop" || text.charAt(border.start) === "；";
  return { first, end, before, around: goesOn ? around : null, resumed: null };
}

/** 31.1亿元（含高新区10.1亿元）: index of the figure that those of a bracket are part of, or say more of; -1 outside of brackets. */
export function hostOf(tokens: TokenRow, { around }: Clause): number {
  for (let clause = around; clause !== null; clause = clause.resumed) {
    const figure = tokens.last(clause.first, clause.end, ({ kind }) => kind === "figure");
    if (figure >= 0) return figure;
  }
  return -1;
}
