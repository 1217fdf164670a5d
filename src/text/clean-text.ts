import type { Diagnostic, Span } from "../types.js";

/**
 * The text as a reader would have it: no hard wraps inside sentences, no stray spaces, no page furniture; one paragraph or heading a
 * line, lines joined by `\n`. Characters are dropped or replaced only by their NFKC equivalents (full-width digits, `％`), so that
 * `raw.slice(start, end)` of a mapped span is the clean text again, white space and removed furniture aside.
 */
export interface CleanText {
  raw: string;
  text: string;
  /** Maps a half-open range of the clean text to the span in the raw text that it was made from. */
  toRaw(start: number, end: number): Span;
  /** What looks wrong in the raw text; these spans are offsets in `raw`. */
  diagnostics: Diagnostic[];
}
