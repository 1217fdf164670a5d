import type { TokenRow } from "./token-row.js";

/** Whether the word leads up to a figure: nothing but bounds, particles and adverbs stand between. */
export function beforeFigure(tokens: TokenRow, index: number): boolean {
  for (let at = index + 1; at < tokens.length; at++) {
    const { kind } = tokens.at(at);
    if (kind === "figure") return true;
    if (kind !== "bound" && kind !== "particle" && kind !== "adverb") return false;
  }
  return false;
}
