import { stopWords } from "../../generated/stop-words.js";

/** A row of `data/corpus/stop-words.yaml`. */
export interface StopWordRow {
  words: readonly string[];
}

const STOP_WORDS = new Set(stopWords.flatMap(({ words }) => words));

/** Whether a word stands in every report of this genre and sets none apart. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
