import { analyze } from "../../src/index.js";
import type { Claim } from "../../src/types.js";

/** The claims of a text as they stand in it, reached and to be reached together. */
export function claimsInOrder(text: string): Claim[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets].sort((one, other) => one.quantity.span.start - other.quantity.span.start);
}

/** What a row shows of a claim, `-` where it has none. */
export type Shown = (claim: Claim) => string;
export const figure: Shown = ({ quantity }) => quantity.text;
export const indicator: Shown = (claim) => claim.indicator?.text ?? "-";
export const verb: Shown = (claim) => claim.verb?.text ?? "-";
export const change: Shown = (claim) => claim.change ?? "-";
export const bound: Shown = ({ quantity }) => quantity.bound ?? "-";
export const status: Shown = (claim) => claim.status;
export const years: Shown = ({ period }) => `${period?.from ?? "-"}–${period?.to ?? "-"}`;

/** A row for each claim of a text, in order. */
export const claimRows = (text: string, ...shown: readonly Shown[]): string[] =>
  claimsInOrder(text).map((claim) => shown.map((show) => show(claim)).join(" "));
