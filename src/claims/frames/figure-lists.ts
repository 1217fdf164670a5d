import { isJoint, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** What may stand between two figures of a list: 6%、下降约2%. */
const mayJoin = (token: Token): boolean =>
  isJoint(token) || token.kind === "bound" || token.verb === "rise" || token.verb === "fall";

/** Index of the next figure of the list that the figure at `at` belongs to, or -1. */
function nextInList(tokens: TokenRow, at: number): number {
  let joined = false;
  let index = at + 1;
  for (; mayJoin(tokens.at(index)); index++) joined ||= isJoint(tokens.at(index));
  return joined && tokens.at(index).kind === "figure" ? index : -1;
}

/** The figures of the list that opens with the one at `head`, as indices of tokens: 分别增长6%、下降约2%. One that stands alone is a list of its own. */
export function figuresFrom(tokens: TokenRow, head: number): readonly number[] {
  const figures = [head];
  for (let at = nextInList(tokens, head); at >= 0; at = nextInList(tokens, at)) figures.push(at);
  return figures;
}
