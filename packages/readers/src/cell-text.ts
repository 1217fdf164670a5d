/** Parts two paragraphs of one cell: no mark of a text, and unlike a plain space never taken for one between groups of digits. */
export const WITHIN_CELL = "\u3000";
/** A table with a longer cell lays out a page, and what stands in it is running text. */
export const LONGEST_CELL = 200;

/** The lines of a cell as one. */
export const cellText = (lines: readonly string[]): string =>
  lines
    .join(WITHIN_CELL)
    .replace(/[\t\n]/g, WITHIN_CELL)
    .trim();
