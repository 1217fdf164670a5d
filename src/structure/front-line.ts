import type { LineKind } from "./line-words.js";

/** A line before the text. */
export interface FrontLine {
  words: string;
  kind: LineKind | null;
}

/** The lines before the text begins: title, issuer, date, speaker, recipient, salutation. */
export interface FrontMatter {
  /** Index of the first line after it. */
  end: number;
  lines: { index: number; kind: LineKind | null }[];
}
