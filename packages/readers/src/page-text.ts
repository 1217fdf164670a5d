import type { Rule } from "./page-grid.js";

/** A piece of text on a page. `x` is where it begins, `y` its base line counted from the top; all in the page's own unit. */
export interface PageText {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the characters. */
  size: number;
  /** By how much it is turned against the page, in radians. */
  angle?: number;
}

/** A line as it is read. */
export interface PageLine {
  text: string;
  x: number;
  y: number;
  right: number;
  size: number;
  /** Where the words behind the label of an item begin, and its later lines. */
  hang?: number;
}

/** A table: its rows from the top down, each with as many cells as the table has columns. */
export interface PageTable {
  rows: string[][];
  /** The labels of a chart: kept apart from the text and from each other, but no table. */
  isChart: boolean;
  /** Where the cells are parted was told from where their texts stand, and might be told otherwise. */
  isUnsure: boolean;
}

/** What stands on a page, in reading order. */
export type PageBlock = PageLine | PageTable;

export const isTable = (block: PageBlock): block is PageTable => "rows" in block;

/** A page while it is read. */
export interface Page {
  texts: PageText[];
  width: number;
  height: number;
  /** The rules drawn on it, where they have been asked for. */
  rules?: readonly Rule[];
  /** Text that is turned by a quarter or a half against the rest, and was left out. */
  turned?: string;
}

/** A page without some of its pieces; the same page where none of them is on it. */
export function pageWithout(page: Page, pieces: ReadonlySet<PageText>): Page {
  const texts = page.texts.filter((piece) => !pieces.has(piece));
  return texts.length === page.texts.length ? page : { ...page, texts };
}
