import type { DocumentStructure } from "../structure/document-structure.js";
import { readStructure } from "../structure/structure.js";
import type { CleanText } from "../text/clean-text.js";
import { normalize } from "../text/normalize.js";

/** A text as it was read, once, for all that looks at its sentences. */
export interface DocumentReading {
  clean: CleanText;
  structure: DocumentStructure;
}

/** Cleans a text and cuts it into sections and sentences. */
export function readDocument(raw: string): DocumentReading {
  const clean = normalize(raw);
  return { clean, structure: readStructure(clean) };
}
