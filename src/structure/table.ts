import type { Span } from "../types.js";

/** A cell; spans are offsets in the clean text. An empty cell has an empty span. */
export interface Cell extends Span {
  text: string;
}

/** A row of a table: one line of the text, its cells parted by tabs. */
export interface Row extends Span {
  cells: readonly Cell[];
}

/** Rows that follow each other. */
export interface Table {
  rows: readonly Row[];
  /** The lines right above it, the nearest first: its caption and the unit of its figures. */
  above: readonly Span[];
}
