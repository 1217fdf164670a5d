import { least, most } from "./extremes.js";
import type { PageLine } from "./page-text.js";

/** Where the cells of a column stand. */
export interface Column {
  x: number;
  right: number;
}

/** Rows with two cells in one column before that is taken for two: more than a slip, and a good part of the rows. */
const LEAST_CONFLICTS = 2;
const LEAST_SHARE = 0.2;
/** A column is parted at most so often. */
const DEEPEST = 4;

/**
 * Where the columns of a table stand: the stretches that the cells of its fullest rows lie over. Where a wide head or a long name bridges two
 * columns, rows that hold two cells there show where one ends.
 */
export function columnsOf(rows: readonly (readonly PageLine[])[]): Column[] {
  const usual = usualMost(rows.map((row) => row.length));
  const full = rows.filter((row) => row.length >= Math.max(2, 0.7 * usual));
  const cells = full.flat().sort((a, b) => a.x - b.x);
  const columns: Column[] = [];
  for (const { x, right, size } of cells) {
    const last = columns.at(-1);
    if (last && x < last.right + 0.2 * size) last.right = Math.max(last.right, right);
    else columns.push({ x, right });
  }
  return withTheirHeads(
    columns.flatMap((column) => parted(column, full, 0)),
    rows,
  );
}

/** A figure or a dash in the place of one. */
export const FIGURE: RegExp = /^(?:[-+]?[\d,.]+%?|[-—－])$/;

const BEGINS_FIGURE = /[-−]?\d[\d,.]{0,20}$/;
const GROUPED = /^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?%?$/;

/** Whether a figure that is too wide for its cell goes on in the next line: 308,37 above 2, which only together are groups of three digits. */
export function figureGoesOn(line: string, next: string): boolean {
  const begun = BEGINS_FIGURE.exec(line)?.[0] ?? "";
  return begun.includes(",") && !GROUPED.test(begun) && GROUPED.test(begun + next);
}

/** A head that stands beside the figures below it, centred where they are set to the right, is of their column. */
function withTheirHeads(columns: readonly Column[], rows: readonly (readonly PageLine[])[]): Column[] {
  const first = rows.findIndex((row) => row.slice(1).some(({ text }) => FIGURE.test(text.trim())));
  const holds = (part: readonly (readonly PageLine[])[], { x, right }: Column): boolean =>
    part.some((row) => row.some((cell) => cell.x < right && cell.right > x));
  const [head, body] = [rows.slice(0, first), rows.slice(Math.max(0, first))];
  const isHead = columns.map((column) => holds(head, column) && !holds(body, column));
  const isBody = columns.map((column) => !holds(head, column) && holds(body, column));
  // names without a head of their own stand alone before pairs of a head and its figures; with one, all are pairs
  let run = 0;
  while (run < columns.length && (run % 2 === 0 ? isBody[run] : isHead[run])) run++;
  const from = run % 2 === 0 && run > 0 ? 0 : 1;
  const joined: Column[] = [];
  for (let at = 0; at < columns.length; at++) {
    const [column, next] = [columns[at]!, columns[at + 1]];
    if (next && ((isHead[at] && isBody[at + 1]) || (isBody[at] && isHead[at + 1] && at >= from))) {
      joined.push({ x: column.x, right: next.right });
      at++;
    } else joined.push(column);
  }
  return joined;
}

/** The most cells that a row has, but for a few rows whose words are spread out. */
function usualMost(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => b - a);
  return sorted[Math.min(sorted.length - 1, Math.floor(0.15 * sorted.length))]!;
}

/** A column, or the two that it is where many rows have two cells in it. */
function parted(column: Column, rows: readonly (readonly PageLine[])[], depth: number): Column[] {
  const within = rows
    .map((row) => row.filter(({ x, right }) => x >= column.x - 0.01 && right <= column.right + 0.01))
    .filter((cells) => cells.length > 0);
  const gaps = within.flatMap((cells) => cells.slice(1).map((cell, at) => ({ from: cells[at]!.right, to: cell.x })));
  const conflicts = within.filter((cells) => cells.length > 1).length;
  if (depth === DEEPEST || conflicts < LEAST_CONFLICTS || conflicts < LEAST_SHARE * within.length) return [column];
  const cells = within.flat();
  const [froms, tos] = [inOrder(gaps.map(({ from }) => from)), inOrder(gaps.map(({ to }) => to))];
  const [lefts, rights] = [inOrder(cells.map(({ x }) => x)), inOrder(cells.map((cell) => cell.right))];
  let best: { at: number; open: number; crossed: number } | null = null;
  for (const { from, to } of gaps) {
    const at = (from + to) / 2;
    // those that have begun, but for those that have ended
    const open = countBefore(froms, at, true) - countBefore(tos, at, false);
    const crossed = countBefore(lefts, at, false) - countBefore(rights, at, true);
    if (best === null || open - crossed > best.open - best.crossed) best = { at, open, crossed };
  }
  if (best === null || best.open < LEAST_CONFLICTS || best.crossed > best.open / 2) return [column];
  const { at } = best;
  const left = cells.filter(({ right }) => right <= at);
  const right = cells.filter(({ x }) => x >= at);
  const sides = [
    { x: column.x, right: most(left.map((cell) => cell.right)) },
    { x: least(right.map(({ x }) => x)), right: column.right },
  ];
  return sides.flatMap((side) => parted(side, rows, depth + 1));
}

const inOrder = (values: readonly number[]): Float64Array => Float64Array.from(values).sort();

/** How many of the values, which stand in order, come before one; and those that are equal to it, where they count. */
function countBefore(values: Float64Array, value: number, areEqualBefore: boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = values[middle] ?? 0;
    if (at < value || (areEqualBefore && at === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
