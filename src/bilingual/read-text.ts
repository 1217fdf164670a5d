import type { Slogan, Span } from "../types.js";
import type { Figure } from "./figure.js";

/** A stretch of a sentence that ends at a semicolon or a line: the smallest thing that is aligned. */
export interface Piece extends Span {
  /** The whole sentence that it is part of. */
  sentence: Span;
  /** Number of its line, blank ones not counted. */
  line: number;
}

/** A text as both languages are read. Spans are offsets in `text`. */
export interface ReadText {
  text: string;
  pieces: readonly Piece[];
  /** In reading order. */
  figures: readonly Figure[];
  /** How many lines are not blank. */
  lines: number;
}

export interface ChineseText extends ReadText {
  slogans: readonly Slogan[];
}
