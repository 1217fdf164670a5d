import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** 为, 向, 给: behind them stands who has something of the deed. */
const BENEFITS: ReadonlySet<string> = new Set(["为", "向", "给"]);

export const isForSomeone = ({ word }: Token): boolean => word !== null && BENEFITS.has(word.text);

/** 为860户2100人发放补贴: whether the figure counts those for whom something is done. */
export function countsBeneficiaries(tokens: TokenRow, figure: number): boolean {
  const before = tokens.skipBack(figure - 1, ({ kind }) => kind === "figure");
  return figure - before <= 2 && isForSomeone(tokens.at(before));
}
