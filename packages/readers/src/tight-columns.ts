import { CELL_GAP } from "./page-gaps.js";
import { joinRow } from "./page-rows.js";
import { type CellRow, findTables } from "./page-table.js";
import type { PageText } from "./page-text.js";

/** Cells may stand so close, in character heights, where rows near each other have one that begins at the same place. */
const LEAST_GAP = 0.15;
/** They begin at one place to so many units of the page, */
const SAME_PLACE = 0.6;
/** in so many other rows, none of which is further off than this. */
const LEAST_OTHERS = 2;
const FURTHEST = 8;
/** Of the rows between, at most this share as many has text that goes on across the place. */
const MOST_ACROSS = 1 / 3;
/** Letter-spaced text stands in columns too, of one character each. */
const LEAST_CHARACTERS = 1.5;

/** No page that somebody reads has more. */
const MOST_STARTS = 5000;

/** A piece that stands behind another with a gap between. */
interface Start {
  row: number;
  x: number;
  /** Whether the gap is too small to part cells by itself. */
  isTight: boolean;
  /** Whether a figure or a word in Latin letters meets a hanzi here: between these programs leave a gap in running text. */
  isMixed: boolean;
}

const IS_LATIN_AT_END = /[A-Za-z\d%.)]$/;
const IS_LATIN_AT_START = /^[A-Za-z\d(+-]/;

/**
 * Rows of a page with their cells parted also where those of neighbouring columns nearly touch, as in tables that browsers set without rules:
 * where several rows begin a cell at the same place and a table is made of them.
 *
 * @param rows The pieces of each row.
 * @param cells The same, parted where gaps are wide.
 */
export function withTightCells(rows: readonly PageText[][], cells: readonly CellRow[]): readonly CellRow[] {
  const starts = startsIn(rows);
  if (starts.length > MOST_STARTS || !starts.some(({ isTight }) => isTight)) return cells;
  const byPlace = new Map<number, Start[]>();
  for (const start of starts) {
    const place = Math.round(start.x);
    const same = byPlace.get(place);
    if (same === undefined) byPlace.set(place, [start]);
    else same.push(start);
  }
  const parting = new Map<number, Set<number>>();
  for (const start of starts)
    if (start.isTight && isAligned(start, byPlace, rows)) {
      const known = parting.get(start.row);
      if (known === undefined) parting.set(start.row, new Set([start.x]));
      else known.add(start.x);
    }
  if (parting.size === 0) return cells;
  const parted = cells.map((row, at) => {
    const places = parting.get(at);
    const pieces = rows[at];
    if (places === undefined || pieces === undefined) return row;
    const closer = joinRow(pieces, (right, x, size) => x - right >= CELL_GAP * size || places.has(x));
    return isSpaced(closer) ? row : closer;
  });
  const tables = findTables(parted);
  return cells.map((row, at) => (tables.some(({ from, to }) => at >= from && at < to) ? (parted[at] ?? row) : row));
}

function startsIn(rows: readonly PageText[][]): Start[] {
  const starts: Start[] = [];
  rows.forEach((pieces, row) => {
    for (const [at, piece] of pieces.entries()) {
      const before = pieces[at - 1];
      if (before === undefined) continue;
      const gap = (piece.x - before.x - before.width) / piece.size;
      if (gap >= LEAST_GAP)
        starts.push({
          row,
          x: piece.x,
          isTight: gap < CELL_GAP,
          isMixed: IS_LATIN_AT_END.test(before.text.trimEnd()) !== IS_LATIN_AT_START.test(piece.text.trimStart()),
        });
    }
  });
  return starts;
}

function isAligned(start: Start, byPlace: ReadonlyMap<number, Start[]>, rows: readonly PageText[][]): boolean {
  const place = Math.round(start.x);
  const others = [place - 1, place, place + 1]
    .flatMap((near) => byPlace.get(near) ?? [])
    .filter(
      ({ row, x }) => row !== start.row && Math.abs(row - start.row) <= FURTHEST && Math.abs(x - start.x) <= SAME_PLACE,
    );
  if (others.length < LEAST_OTHERS || (start.isMixed && others.every(({ isTight, isMixed }) => isTight && isMixed)))
    return false;
  const all = [start.row, ...others.map(({ row }) => row)];
  const between = rows.slice(Math.min(...all), Math.max(...all) + 1);
  const across = between.filter((row) => row.some((piece) => isAcross(piece, start.x))).length;
  return across <= MOST_ACROSS * all.length;
}

const isAcross = ({ x, width, size }: PageText, place: number): boolean =>
  x < place - size / 2 && x + width > place + size / 2;

const isSpaced = (row: CellRow): boolean =>
  row.reduce((sum, { text }) => sum + text.trim().length, 0) < LEAST_CHARACTERS * row.length;
