import type { TokenRow } from "./token-row.js";

/** Whether the word leads up to a figure: nothing but bounds, particles and adverbs stand between. */
export function beforeFigure(tokens: TokenRow, index: number): boolean {
  const at = tokens.skip(index + 1, ({ kind }) => kind === "bound" || kind === "particle" || kind === "adverb");
  return tokens.at(at).kind === "figure";
}
