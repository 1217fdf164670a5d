import { currencyMarks } from "../generated/currency-marks.js";
import { type PhraseMatch, PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";

/** A sign or code before a sum. */
export interface CurrencyMark {
  mark: string;
  /** ISO 4217 code. */
  currency: string;
  /** What to report where no unit stands behind the figure. */
  unit: string;
}

const BLANK = new UnitSet(" \xA0");
const MARKS = new PhraseTable(
  currencyMarks.map((row) => [row.mark, row] as const),
  "backward",
);

/** The mark that ends before a figure, be there a blank between them, or `null`. */
export function currencyMarkBefore(text: string, figure: number): PhraseMatch<CurrencyMark> | null {
  const blank = BLANK.at(text, figure - 1) ? 1 : 0;
  const mark = MARKS.longest(text, figure - blank);
  return mark === null ? null : { row: mark.row, length: mark.length + blank };
}
