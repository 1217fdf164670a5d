import Table from "cli-table3";
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";
import { columnWidths } from "./column-widths.js";

const LEAST_WIDTH = 60;
const MOST_WIDTH = 140;

/** Columns of the terminal; of a pipe or file, those of a plain one. */
export const terminalWidth = (): number => process.stdout.columns ?? 80;

/** The columns to write into on a terminal of `width` columns: neither squeezed nor too wide to read. */
export function readableWidth(width: number): number {
  return Math.min(Math.max(width, LEAST_WIDTH), MOST_WIDTH);
}

/** A table without rules between rows; `shares` divides the width among the columns, as far as they need it. */
export function terminalTable(
  head: readonly string[],
  rows: readonly string[][],
  shares: readonly number[],
  width: number,
  none: string,
): string {
  if (rows.length === 0) return none;
  const flat = [head, ...rows].map((cells) => cells.map((cell) => cell.replace(/\s+/g, " ")));
  const needs = shares.map((_, at) => flat.reduce((most, cells) => Math.max(most, stringWidth(cells[at] ?? "")), 0));
  const widths = columnWidths(needs, shares, width - 3 * shares.length - 1);
  // The library's own wrapping only breaks at spaces, which Chinese does not have.
  const [wrappedHead = [], ...wrappedRows] = flat.map((cells) =>
    cells.map((cell, at) => wrapAnsi(cell, widths[at] ?? 0, { hard: true })),
  );
  const grid = new Table({
    head: wrappedHead,
    colWidths: widths.map((columns) => columns + 2),
    style: { head: [], border: [], compact: true },
  });
  grid.push(...wrappedRows);
  return grid.toString();
}
