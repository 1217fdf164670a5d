import type { SectionRole, Span } from "../types.js";
import { type DocumentReading, readDocument } from "./document-reading.js";

/** A sentence of a document, on one line. */
export interface DocumentSentence {
  /** The sentence without line breaks and stray blanks. */
  text: string;
  /** In the document as it was passed in: half-open, UTF-16 units. */
  span: Span;
  /** The part of the report that it stands in, by headings and by sentences that turn to another one; `null` where nothing tells. */
  role: SectionRole | null;
}

/** A sentence, with the way from offsets in its text back to the document. */
export interface LocatedSentence extends DocumentSentence {
  spanOf(start: number, end: number): Span;
}

/** The sentences of a document in reading order, headings and furniture left out. */
export function documentSentences(raw: string): DocumentSentence[] {
  return locatedSentences(readDocument(raw), { headings: false }).map(({ text, span, role }) => ({ text, span, role }));
}

/** The sentences of a document and its headings, in reading order, for what looks for words in them. */
export function locatedSentences(
  { clean, structure: { sentences, sections } }: DocumentReading,
  { headings = true }: { headings?: boolean } = {},
): LocatedSentence[] {
  const titles = headings ? sections.map(({ heading, role }) => ({ ...heading, role })) : [];
  return [...titles, ...sentences]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, role }) => ({
      text: clean.written.slice(start, end),
      span: clean.toRaw(start, end),
      role,
      spanOf: (from, to) => clean.toRaw(start + from, start + to),
    }));
}
