import { currencyMarks } from "../generated/currency-marks.js";
import { type PhraseMatch, PhraseTable } from "../text/phrase-table.js";

/** A sign or code before a sum. */
export interface CurrencyMark {
  mark: string;
  /** ISO 4217 code. */
  currency: string;
  /** What to report where no unit stands behind the figure. */
  unit: string;
}

const MARKS = new PhraseTable(
  currencyMarks.map((row) => [row.mark, row] as const),
  "backward",
);

/** The mark that ends right before a figure, or `null`. */
export function currencyMarkBefore(text: string, figure: number): PhraseMatch<CurrencyMark> | null {
  return MARKS.longest(text, figure);
}
