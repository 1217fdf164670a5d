import type { Analysis } from "./document.js";
import type { LexiconEntry } from "./slogan.js";

/** What a caller may say to an analysis besides the text; all of it may be left out. */
export interface AnalyzeOptions {
  /** Terms to know besides the built-in lexicon. */
  lexicon?: readonly LexiconEntry[] | undefined;
  /** When the document was delivered, where the caller knows: an ISO date, `2024-03-05`, `2024-03` or `2024`. It outweighs what the text says. */
  date?: string | undefined;
}

/** Analyses many documents with options resolved once. */
export interface Analyzer {
  /** Like the function `analyze`. */
  analyze(text: string): Analysis;
}
