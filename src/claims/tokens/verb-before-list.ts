import { endsClause, inRun } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** Index of the verb that governs the list which ends before `from`, or -1. */
export function verbBeforeList(tokens: TokenRow, from: number): number {
  for (let at = from - 1; inRun(tokens.at(at)); at--) {
    const { verb } = tokens.at(at);
    const opens =
      endsClause(tokens.at(at - 1)) || tokens.at(at - 1).kind === "adverb" || tokens.at(at - 1).kind === "period";
    if (verb === "action" || verb === "light" || (verb === "event" && opens)) return at;
  }
  return -1;
}
