import type { Bound, Quantity } from "tifa";
import type { InterfaceLanguage, Words } from "./words/words.js";

/** Signs of bounds, set before a figure. */
export const BOUND_SIGNS: Record<Bound, string> = { min: "≥ ", max: "≤ ", about: "≈ " };

const NUMBERS: Record<InterfaceLanguage, Intl.NumberFormat> = {
  zh: new Intl.NumberFormat("zh", { maximumFractionDigits: 10 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 10 }),
};

/** Writes numbers in a language. */
export function numberIn(language: InterfaceLanguage): Intl.NumberFormat {
  return NUMBERS[language];
}

/** The value of a figure in plain units, with its bound. */
export function figureOf({ value, max, unit, bound }: Quantity, words: Words, language: InterfaceLanguage): string {
  const number = (part: number) => numberIn(language).format(part);
  const amount = max === null ? number(value) : words.range(number(value), number(max));
  return `${bound ? BOUND_SIGNS[bound] : ""}${amount} ${unit}`.trim();
}
