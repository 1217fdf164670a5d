import { readStructure } from "../structure/structure.js";
import { normalize } from "../text/normalize.js";
import type { SectionRole, Span } from "../types.js";

/** A sentence of a document, on one line. */
export interface DocumentSentence {
  text: string;
  /** In the document as it was passed in. */
  span: Span;
  /** The part that its section plays. */
  role: SectionRole | null;
}

/** The sentences of a document in reading order, headings and furniture left out. */
export function documentSentences(raw: string): DocumentSentence[] {
  const clean = normalize(raw);
  return readStructure(clean).sentences.map(({ start, end, role }) => ({
    text: clean.written.slice(start, end),
    span: clean.toRaw(start, end),
    role,
  }));
}
