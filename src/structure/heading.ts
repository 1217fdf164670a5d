import type { Span } from "../types.js";
import type { NumberingStyle } from "./numbering.js";

/**
 * `title`: a line of its own without a number. `part-title`: one that stands above the others. `annex-title`: the title of a document
 * that this one passes on. `sentence-title`: a line of its own that ends like a sentence, below lines that do not. `run-in`: the first sentence of a paragraph, without a number.
 */
export type HeadingStyle = NumberingStyle | "annex-title" | "part-title" | "title" | "sentence-title" | "run-in";

/** A heading found in the text, before it has a place in the tree. */
export interface Heading extends Span {
  /** Index of the line that it opens. */
  line: number;
  style: HeadingStyle;
  ordinal: number | null;
  label: string;
  title: string;
  /** Where the text below the heading begins; the end of its line where it stands alone. */
  body: number;
  /** The title of the document once more, on a page that holds its text twice. */
  isRepeated?: boolean;
}

const CLOSING = new Set("。：:；;，,、—\n ");

/** The words of a heading without closing punctuation and line break. */
export function titleOf(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && CLOSING.has(text[last - 1]!)) last--;
  return text.slice(start, last).replaceAll("\n", "");
}
