import { isBound, isJoint, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

const UNCHANGED = "持平";

/** 与上年持平: stands in a list for the figure of one that has not changed. */
export const isUnchanged = (text: string, { kind, end }: Token): boolean =>
  (kind === "baseline" || kind === "frame") && text.startsWith(UNCHANGED, end - UNCHANGED.length);

/** The places of the list of `figures`, -1 where one has not changed: 分别增长4.1%、与上年持平、下降2.2%和持平. */
export function placesOf(text: string, tokens: TokenRow, figures: readonly number[]): readonly number[] {
  const places: number[] = [];
  for (const [order, figure] of figures.entries()) {
    places.push(figure);
    const next = figures[order + 1] ?? endOfUnchanged(text, tokens, figure);
    for (let at = figure + 1; at < next; at++) if (isUnchanged(text, tokens.at(at))) places.push(-1);
  }
  return places.length === figures.length ? figures : places;
}

/** Index behind those that have not changed and close the list that ends with the figure at `at`. */
function endOfUnchanged(text: string, tokens: TokenRow, at: number): number {
  let end = at + 1;
  for (;;) {
    const index = tokens.skip(end, (token) => isJoint(token) || isBound(token));
    if (!isUnchanged(text, tokens.at(index))) return end;
    end = index + 1;
  }
}
