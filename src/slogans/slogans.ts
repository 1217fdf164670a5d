import type { DocumentStructure } from "../structure/document-structure.js";
import type { LexiconEntry, Slogan } from "../types.js";

/** Finds the slogan terms of a document. Spans are offsets in the clean text. */
export function readSlogans(_structure: DocumentStructure, _lexicon: readonly LexiconEntry[]): Slogan[] {
  return [];
}
