import { lastUpTo } from "../text/last-up-to.js";
import type { Analysis, Span } from "../types.js";

/** How the text of a document was got, as `tifa-readers` tells it. */
export interface DocumentSource {
  /** The format of the file: `docx`, `pdf`, …. */
  format: string;
  /** Encoding of a text file, or `null` for formats that know their own. */
  encoding: string | null;
  /** What may have cost text: a `code`, a `message`, and the byte `offset` in the file where there is one. Empty where nothing has. */
  warnings: { code: string; message: string; offset: number | null }[];
}

/** What the caller says of a document, from a table or the name of its file. */
export interface GivenMetadata {
  /** The place that it speaks for. */
  place?: string;
  /** When it was delivered: an ISO date, month or year. */
  date?: string;
  /** The title, where the text has none or another one. */
  title?: string;
  /** The year under which it is filed. */
  year?: number;
  /** Whatever else is said, by the names of its fields. */
  other?: Record<string, string>;
}

/** A document with its analysis, as the output functions take it. Plain JSON. */
export interface AnalyzedDocument {
  /** What the rows call the document: as a rule its file name. */
  id: string;
  /** The text that was analysed; spans are offsets in it. */
  text: string;
  /** What `analyze` returned for the text. */
  analysis: Analysis;
  /** How the text was got, where it was read from a file. */
  source?: DocumentSource;
  /** Offset in `text` at which each page begins, in order, where the source has pages. */
  pages?: readonly number[];
  /** What the caller says of it, which comes before what the text says. */
  given?: GivenMetadata;
}

/** Number of the page on which `offset` stands, counted from 1, or `null` for a source without pages. */
export function pageAt(document: AnalyzedDocument, offset: number): number | null {
  const { pages } = document;
  if (!pages || pages.length === 0) return null;
  return lastUpTo(pages, offset, (start) => start) + 1;
}

const FULL_STOP = /[。！？!?]|\n\s*\n/g;
/** Longer than any real sentence: keeps a text without full stops from being copied into every row. */
const REACH = 400;

/** The sentence around a span, on one line, for a table cell. */
export function sentenceAround(text: string, span: Span): string {
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  let from = 0;
  for (const stop of before.matchAll(FULL_STOP)) from = stop.index + stop[0].length;
  const stop = after.search(FULL_STOP);
  return onOneLine(
    before.slice(from) + text.slice(span.start, span.end) + (stop < 0 ? after : after.slice(0, stop + 1)),
  );
}

/** A stretch of a document without its line breaks and indents. */
export function onOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .join("")
    .replace(/\s+/g, " ");
}
