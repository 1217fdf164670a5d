import Table from "cli-table3";
import wrapAnsi from "wrap-ansi";

const LEAST_WIDTH = 60;
const MOST_WIDTH = 140;

/** Columns of the terminal; of a pipe or file, those of a plain one. */
export const terminalWidth = (): number => process.stdout.columns ?? 80;

/** The columns to write into on a terminal of `width` columns: neither squeezed nor too wide to read. */
export function readableWidth(width: number): number {
  return Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH);
}

/** A table without rules between rows; `shares` divides the width among the columns. */
export function terminalTable(
  head: readonly string[],
  rows: readonly string[][],
  shares: readonly number[],
  width: number,
  none: string,
): string {
  if (rows.length === 0) return none;
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const inner = width - 3 * shares.length - 1;
  const widths = shares.map((share) => Math.max(4, Math.floor((inner * share) / whole)));
  // The library's own wrapping only breaks at spaces, which Chinese does not have.
  const wrapped = (cells: readonly string[]) =>
    cells.map((cell, at) => wrapAnsi(cell.replace(/\s+/g, " "), widths[at] ?? 4, { hard: true }));
  const grid = new Table({
    head: wrapped(head),
    colWidths: widths.map((columns) => columns + 2),
    style: { head: [], border: [], compact: true },
  });
  grid.push(...rows.map(wrapped));
  return grid.toString();
}
