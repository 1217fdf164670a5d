import { isStopWord } from "./stop-words.js";
import type { CorpusWord } from "./word-runs.js";

/** Tags of jieba for nouns, verbs, adjectives, set phrases and abbreviations; names of persons and places (`nr`, `ns`) are left out. */
const CONTENT = /^(?:term$|n(?![rs])|v|a|i|j|l|z)/;
const SHORTEST = 2;

/** Whether a word says something: no function word, no name of a person or place, none that stands in every report. */
export function isContentWord({ word, tag }: CorpusWord): boolean {
  return word.length >= SHORTEST && CONTENT.test(tag) && !isStopWord(word);
}
