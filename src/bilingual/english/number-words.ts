import { numberWords } from "../../generated/number-words.js";

/** A row of `data/bilingual/number-words.yaml`. */
export interface NumberWordRow {
  kind: "digit" | "ten" | "scale" | "multiple" | "label" | "month" | "fraction" | "numerator";
  words: readonly string[];
  value?: number;
}

const wordsOf = (kind: NumberWordRow["kind"]): string[] =>
  numberWords.flatMap((row) => (row.kind === kind ? row.words : []));

export const SCALES: readonly string[] = wordsOf("scale");
/** Words that a numeral in words may begin with. */
export const NUMERALS: readonly string[] = [...wordsOf("digit"), ...wordsOf("ten"), "one", "hundred", "thousand"];
export const LABELS: ReadonlySet<string> = new Set(wordsOf("label"));
export const MONTHS: ReadonlySet<string> = new Set(wordsOf("month"));
const valuesOf = (kind: NumberWordRow["kind"]): ReadonlyMap<string, number> =>
  new Map(
    numberWords.flatMap((row) => (row.kind === kind ? row.words.map((word) => [word, row.value ?? 0] as const) : [])),
  );

export const MULTIPLES: ReadonlyMap<string, number> = valuesOf("multiple");
/** What is counted by a fraction, and in how many parts: two thirds. */
export const NUMERATORS: ReadonlyMap<string, number> = valuesOf("numerator");
export const FRACTIONS: ReadonlyMap<string, number> = valuesOf("fraction");
