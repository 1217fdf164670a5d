import type { Bound, Quantity } from "tifa";
import { numberIn } from "tifa/tables";
import type { InterfaceLanguage, Words } from "./words/words.js";

/** Signs of bounds, set before a figure. */
export const BOUND_SIGNS: Record<Bound, string> = { min: "≥ ", max: "≤ ", about: "≈ " };

/** The value of a figure in plain units, with its bound. */
export function figureOf({ value, max, unit, bound }: Quantity, words: Words, language: InterfaceLanguage): string {
  const number = (part: number) => numberIn(language).format(part);
  const amount = max === null ? number(value) : words.range(number(value), number(max));
  return `${bound ? BOUND_SIGNS[bound] : ""}${amount} ${unit}`.trim();
}
