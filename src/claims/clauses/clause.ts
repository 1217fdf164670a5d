import { endsClause } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** A stretch of a sentence between two of its commas, colons, stops and brackets. */
export interface Clause {
  /** Index of its first token. */
  readonly first: number;
  /** Index of the token that ends it; the number of tokens for the last. */
  readonly end: number;
  /** The one before it in its sentence. */
  readonly before: Clause | null;
}

/** The clause that begins at token `first`. */
export function clauseFrom(tokens: TokenRow, first: number, before: Clause | null): Clause {
  let end = first;
  while (!endsClause(tokens.at(end))) end++;
  return { first, end, before };
}
