/** Parts two paragraphs of one cell: no mark of a text, and unlike a plain space never taken for one between groups of digits. */
export const WITHIN_CELL = "\u3000";
/** A longer cell holds running text, and a table with it may only lay out a page. */
export const LONGEST_CELL = 200;

/** A cell that is not empty: how long it is, and whether that is running text. */
export interface FilledCell {
  length: number;
  isText: boolean;
}

/** A table holds so many rows of so many cells, which most of its rows are, and no more of its text in cells of running text than this share. */
const LEAST_ROWS = 5;
const LEAST_CELLS = 3;
const MOST_TEXT = 1 / 3;

/** Whether a table lays out a page, so that what stands in it is running text; one of many regular rows may tell the aim of each at length. */
export function laysOutText(rows: readonly (readonly FilledCell[])[]): boolean {
  if (!rows.some((row) => row.some(({ isText }) => isText))) return false;
  const cells = rows.flat();
  const texts = cells.filter(({ isText }) => isText);
  const sum = (some: readonly FilledCell[]): number => some.reduce((total, { length }) => total + length, 0);
  const regular = rows.filter((row) => row.length >= LEAST_CELLS).length;
  return regular < LEAST_ROWS || regular < rows.length / 2 || sum(texts) > MOST_TEXT * sum(cells);
}

/** The lines of a cell as one. */
export function cellText(lines: readonly string[]): string {
  const text = lines.length === 1 ? (lines[0] ?? "") : lines.join(WITHIN_CELL);
  return (/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, WITHIN_CELL) : text).trim();
}
