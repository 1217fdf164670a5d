import { numberWords } from "../../generated/number-words.js";

/** A row of `data/bilingual/number-words.yaml`. */
export interface NumberWordRow {
  kind: "digit" | "ten" | "scale" | "multiple" | "label" | "month";
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
export const MULTIPLES: ReadonlyMap<string, number> = new Map(
  numberWords.flatMap((row) =>
    row.kind === "multiple" ? row.words.map((word) => [word, row.value ?? 2] as const) : [],
  ),
);
