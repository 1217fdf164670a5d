import type { Diagnostic, Span } from "../types.js";

/**
 * The text as a reader would have it: one paragraph, heading, list item or fragment a line, lines joined by `\n`. Hard wraps inside of
 * them are undone; stray spaces, invisible characters, footnote marks, page numbers and running heads are left out. A space that
 * remains holds words apart, as between Latin words or the cells of a table.
 *
 * Characters are replaced by their NFKC equivalents of the same length only (full-width digits and letters, `％`, radicals), HTML
 * character references by what they stand for. So `raw.slice(start, end)` of a mapped span is the clean text again, white space,
 * references and what was left out aside.
 */
export interface CleanText {
  /** As it was given, but for tabs between the cells of tables that are set with blanks. */
  raw: string;
  /** As it is read: traditional characters, dashes and marks of thousands folded into the ones that the tables know. */
  text: string;
  /** As it is written, unit for unit beside `text`; the same string where nothing was folded. */
  written: string;
  /** Stretches of `text` that may be one figure or two (`12 450` in a row of cells): nothing is read there. */
  doubtful: readonly Span[];
  /** Maps a half-open range of the clean text to the span in the raw text that it was made from. */
  toRaw(start: number, end: number): Span;
  /** What looks wrong in the raw text; these spans are offsets in `raw`. */
  diagnostics: Diagnostic[];
}
