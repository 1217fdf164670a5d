import { everydayWords } from "../../generated/everyday-words.js";
import type { Slogan } from "../../types.js";
import { termKey } from "../terms/term-key.js";

/** A row of `data/corpus/everyday-words.yaml`. */
export interface EverydayRow {
  words: readonly string[];
}

/** What a slogan is worth in a comparison: a term of policy, a figure of everyday speech, or a bare code (71020, 18条). */
export type TermRank = "term" | "everyday" | "code";

/** In this order. */
export const TERM_RANKS: readonly TermRank[] = ["term", "everyday", "code"];

const EVERYDAY: ReadonlySet<string> = new Set(everydayWords.flatMap(({ words }) => words.map(termKey)));
/** Figures with at most a classifier: 323, 1+8, 18条, 15+n. */
const CODE = /^[\d+×x*.n-]{1,12}[条项个点招策]?$/;

/** The rank of a term. What the lexicon knows is a term, whatever it looks like. */
export function rankOf({ term, gloss }: Slogan): TermRank {
  if (gloss !== null) return "term";
  const key = termKey(term);
  if (CODE.test(key)) return "code";
  return EVERYDAY.has(key) ? "everyday" : "term";
}
