import { isBound, isJoint, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";

const UNCHANGED = "持平";

/** 与上年持平: stands in a list for the figure of one that has not changed. */
export const isUnchanged = (text: string, { kind, end }: Token): boolean =>
  (kind === "baseline" || kind === "frame") && text.startsWith(UNCHANGED, end - UNCHANGED.length);

/** The places of the list of `figures`, -1 where one has not changed: 分别增长4.1%、与上年持平、下降2.2%和持平. */
export function placesOf(text: string, tokens: TokenRow, figures: readonly number[]): readonly number[] {
  const places: number[] = opensUnchanged(text, tokens, figures[0] ?? -1) ? [-1] : [];
  for (const [order, figure] of figures.entries()) {
    places.push(figure);
    const next = figures[order + 1] ?? endOfUnchanged(text, tokens, figure);
    for (let at = figure + 1; at < next; at++) if (isUnchanged(text, tokens.at(at))) places.push(-1);
  }
  return places.length === figures.length ? figures : places;
}

/** 与上年持平、提高0.2个百分点: whether one that has not changed stands before the figure at `head`. */
function opensUnchanged(text: string, tokens: TokenRow, head: number): boolean {
  const joint = tokens.skipBack(head - 1, (token) => isBound(token) || changes(token.verb));
  return isJoint(tokens.at(joint)) && isUnchanged(text, tokens.at(joint - 1));
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
