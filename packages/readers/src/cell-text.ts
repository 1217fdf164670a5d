/** Parts two paragraphs of one cell: no mark of a text, and unlike a plain space never taken for one between groups of digits. */
export const WITHIN_CELL = "\u3000";
/** A table with a longer cell lays out a page, and what stands in it is running text. */
export const LONGEST_CELL = 200;

/** The lines of a cell as one. */
export function cellText(lines: readonly string[]): string {
  const text = lines.length === 1 ? (lines[0] ?? "") : lines.join(WITHIN_CELL);
  return (/[\t\n]/.test(text) ? text.replace(/[\t\n]/g, WITHIN_CELL) : text).trim();
}
