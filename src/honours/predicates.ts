import { predicates } from "../generated/predicates.js";
import { WordMap } from "../slogans/word-set.js";

/** A row of `data/honours/predicates.yaml`, which explains each field. */
export interface PredicateRow {
  form: "received" | "passive" | "selected" | "created";
  takes: "any" | "headed" | "head" | "designation" | "recognition";
  words: readonly string[];
  not?: readonly string[];
  notAfter?: readonly string[];
}

/** The words of each form, every one with its row. */
export const PREDICATES: Readonly<Record<PredicateRow["form"], WordMap<PredicateRow>>> = {
  received: wordsOf("received"),
  passive: wordsOf("passive"),
  selected: wordsOf("selected"),
  created: wordsOf("created"),
};

function wordsOf(form: PredicateRow["form"]): WordMap<PredicateRow> {
  const rows = predicates.filter((row) => row.form === form);
  return new WordMap(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
}

/** All words that a sentence about an honour holds one of. */
export const PREDICATE_WORDS: readonly string[] = predicates.flatMap(({ words }) => words);
