import { analyze } from "../../src/index.js";

/** What the claims of a text say, in reading order. */
export const claimsOf = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity, status, period, change }) => [
      indicator?.text,
      quantity.value,
      quantity.unit,
      status,
      period?.from ?? null,
      change,
    ]);
};
