import { type DocumentReading, readDocument } from "../document-reading.js";
import type { NumberedSentence } from "./numbered-places.js";

/**
 * The sentences of a text with their numbers, in reading order; headings and page furniture are none.
 *
 * @example
 * numberedSentences("工作回顾如下。全年增长6%。")[1]; // { start: 7, end: 14, paragraph: 1, sentence: 2 }
 */
export function numberedSentences(raw: string): NumberedSentence[] {
  return numberSentences(readDocument(raw));
}

/** The same of a text that is read already. */
export function numberSentences({ clean, structure }: DocumentReading): NumberedSentence[] {
  const numbered: NumberedSentence[] = [];
  let block = -1;
  let paragraph = 0;
  let sentence = 0;
  for (const { start, end, block: at } of structure.sentences) {
    if (at !== block) {
      block = at;
      paragraph++;
      sentence = 0;
    }
    sentence++;
    numbered.push({ ...clean.toRaw(start, end), paragraph, sentence });
  }
  return numbered;
}
