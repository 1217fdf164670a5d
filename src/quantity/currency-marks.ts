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
  /** What before it makes it the unit of something else. A regular expression. */
  notAfter?: string;
}

const BLANK = new UnitSet(" \xA0");
const MARKS = new PhraseTable(
  currencyMarks.map((row: CurrencyMark) => {
    const notAfter = row.notAfter === undefined ? null : new RegExp(`(?<=${row.notAfter})`, "y");
    return [row.mark, { row, notAfter }] as const;
  }),
  "backward",
);

/** The mark that ends before a figure, be there a blank between them, or `null`. */
export function currencyMarkBefore(text: string, figure: number): PhraseMatch<CurrencyMark> | null {
  const blank = BLANK.at(text, figure - 1) ? 1 : 0;
  const mark = MARKS.longest(text, figure - blank, ({ notAfter }, start) => {
    if (notAfter === null) return true;
    notAfter.lastIndex = start;
    return !notAfter.test(text);
  });
  return mark === null ? null : { row: mark.row.row, length: mark.length + blank };
}
