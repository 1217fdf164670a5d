import { isPart } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

/** 通过多种方式使用国外贷款: what says how ends with such a noun, and the deed behind it is the verb. */
export function followsManner(text: string, tokens: TokenRow, event: number): boolean {
  const manner = tokens.at(event - 1);
  if (manner.kind !== "noun" || !MANNERS.ends(text.slice(manner.start, manner.end))) return false;
  const at = tokens.skipBack(event - 1, (token) => isPart(token) || token.kind === "scope" || token.kind === "pause");
  return tokens.at(at).kind === "preposition";
}

const MANNERS = wordClass("manners");
