import type { ClaimRules } from "../types.js";

/** The rules that decided a claim, in one line: `indicator: noun-before; verb: governing; …`. */
export function rulesText(rules: ClaimRules): string {
  return Object.entries(rules)
    .filter(([, name]) => name !== null)
    .map(([slot, name]) => `${slot}: ${name}`)
    .join("; ");
}
