import type { Bound } from "tifa";
import { numberIn } from "tifa/tables";
import type { InterfaceLanguage } from "./words/words.js";

/** Signs of bounds, set before a figure. */
export const BOUND_SIGNS: Record<Bound, string> = { min: "≥ ", max: "≤ ", about: "≈ " };

/** Larger numbers are told in thousands, ten thousands, millions, as the language has them. */
const LONG = 10_000;

/** A number as it stands at an axis: grouped by thousands, or short where it is long. */
export function shortNumber(value: number, language: InterfaceLanguage): string {
  if (Math.abs(value) < LONG) return numberIn(language).format(value);
  return new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 4 }).format(value);
}
