import { least, most } from "./extremes.js";
import type { PageLine } from "./page-text.js";
import { type Column, FIGURE } from "./table-columns.js";

/** A row while a table is put together: for each column the lines of its cell. */
export interface LinedRow {
  y: number;
  size: number;
  cells: PageLine[][];
}

/** Lines of a cell stand closer than this share of what parts two rows. */
const CLOSER = 0.8;
/** Those that end where the column does are known by it, and may stand nearly as far from each other as rows do. */
const CLOSER_WHERE_FULL = 0.94;
/** A line is full where the next character did not fit, or the next two, one of which must not stand at the end of a line. */
const FULL = 1.6;
/** The later lines of a name begin at the edge of its column, by so many characters at the most. */
const AT_EDGE = 1;
/** Pieces of one line stand on one height to this share of it. */
const SAME_HEIGHT = 0.01;

/** Adds the lines of cells to those of the cells above them. */
export function addCells(above: readonly PageLine[][], cells: readonly PageLine[][]): void {
  for (const [at, cell] of cells.entries()) for (const line of cell) above[at]?.push(line);
}

export const isFilled = (cells: readonly PageLine[][]): boolean => cells.every((cell) => cell.length > 0);

const holds = (cells: readonly PageLine[][], column: number): boolean => (cells[column]?.length ?? 0) > 0;

const hasFigure = (cells: readonly PageLine[][]): boolean =>
  cells.some((cell) => cell.some(({ text }) => FIGURE.test(text)));

const filledIn = (cells: readonly PageLine[][]): number[] => cells.flatMap((cell, at) => (cell.length > 0 ? [at] : []));

/**
 * Rows with the lines of their cells put together.
 *
 * @param pitch By how much rows stand below each other.
 * @returns The rows, and whether others than those that were joined may be one.
 */
export function joinWrapped(rows: readonly LinedRow[], pitch: number): { rows: LinedRow[]; isDoubtful: boolean } {
  const joined: LinedRow[] = [];
  const goesOn = wrapFinder(rows);
  const between = leastBetween(rows);
  let before: LinedRow | undefined;
  let isDoubtful = false;
  for (const row of rows) {
    const last = joined.at(-1);
    const isFull = last !== undefined && goesOn(last.cells, row.cells);
    const isClose = last && before && row.y - before.y < CLOSER * pitch && isPart(last.cells, row.cells);
    if (last && (isClose || (isFull && gapBefore(row.cells, last.cells) < CLOSER_WHERE_FULL * between)))
      addCells(last.cells, row.cells);
    else {
      joined.push({ ...row, cells: row.cells.map((cell) => [...cell]) });
      isDoubtful ||= isFull;
    }
    before = row;
  }
  return { rows: joined, isDoubtful };
}

/** Whether a row that stands close below another is a part of a name and no more, or goes on with one. */
const isPart = (last: readonly PageLine[][], cells: readonly PageLine[][]): boolean =>
  ((!isFilled(cells) || !isFilled(last)) && !hasFigure(cells)) || beginsName(last, cells);

/** Whether all of a row is the first line of a name that goes on beside the figures of the next. */
function beginsName(cells: readonly PageLine[][], next: readonly PageLine[][]): boolean {
  const [column, another] = filledIn(cells);
  return column !== undefined && another === undefined && !hasFigure(cells) && holds(next, column) && hasFigure(next);
}

/**
 * Tells whether a row may go on with the one above: the cells of one of the two are words and stand in columns of the other, and those above
 * end where their columns do.
 */
function wrapFinder(
  rows: readonly LinedRow[],
): (above: readonly PageLine[][], below: readonly PageLine[][]) => boolean {
  const edges = (rows[0]?.cells ?? []).map((_, at) =>
    most(rows.flatMap(({ cells }) => (cells[at] ?? []).map(({ right }) => right))),
  );
  const isFull = (cells: readonly PageLine[][], column: number): boolean => {
    const [end, edge] = [cells[column]?.at(-1), edges[column]];
    return end !== undefined && edge !== undefined && end.right > edge - FULL * end.size;
  };
  return (above, below) => {
    const parts = [below, above].find((cells) => !hasFigure(cells) && !isFilled(cells));
    if (parts === undefined) return false;
    return filledIn(parts).every((column) => holds(below, column) && isFull(above, column));
  };
}

/** How far the first line of a row stands below the last line above it in the same column. */
function gapBefore(cells: readonly PageLine[][], above: readonly PageLine[][]): number {
  const gaps = cells.flatMap(([first], column) => {
    const last = above[column]?.at(-1);
    return first && last && !FIGURE.test(first.text) ? [first.y - last.y] : [];
  });
  return least(gaps);
}

/** The least that parts two rows of which each has its figures; infinite where no two follow each other. */
function leastBetween(rows: readonly LinedRow[]): number {
  const gaps = rows.slice(1).flatMap(({ cells }, at) => {
    const above = rows[at]?.cells ?? [];
    return hasFigure(cells) && hasFigure(above) ? [gapBefore(cells, above)] : [];
  });
  const known = gaps.filter(Number.isFinite);
  return known.length === 0 ? 0 : least(known);
}

/**
 * Rows of stretches of which the first may be the end of the name above, on nearly the same height as the first line of the next name, which
 * is indented: the end is put to the name that it belongs to, which fills its line.
 */
export function withOwnEnds(rows: readonly (readonly PageLine[])[], names: Column): PageLine[][] {
  const result: PageLine[][] = [];
  for (const row of rows) {
    const [end, first] = row;
    const last = result.at(-1);
    const name = last?.filter(({ x }) => x < names.right).at(-1);
    const isEnd =
      end !== undefined &&
      first !== undefined &&
      name !== undefined &&
      first.right <= names.right + first.size &&
      first.y - end.y > SAME_HEIGHT * end.size &&
      end.x < names.x + AT_EDGE * end.size &&
      name.right > names.right - FULL * name.size;
    if (isEnd) last?.splice(last.indexOf(name) + 1, 0, end);
    result.push(row.slice(isEnd ? 1 : 0));
  }
  return result;
}
