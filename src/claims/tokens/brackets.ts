import { UnitSet } from "../../text/unit-set.js";
import type { Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

/**
 * Where a bracket that holds figures closes at `index`, the index of its opening, else `index`: what stands inside says nothing of what
 * stands behind it.
 */
export function overBracket(text: string, tokens: TokenRow, index: number): number {
  if (!closesBracket(text, tokens.at(index))) return index;
  const last = Math.max(0, index - LONGEST_BRACKET);
  let at = index - 1;
  while (at >= last && !opensBracket(text, tokens.at(at))) at--;
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
