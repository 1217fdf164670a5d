import { least, most } from "./extremes.js";
import { opensWithLabel } from "./page-labels.js";
import type { PageLine } from "./page-text.js";

/** A gutter between short columns is at least this wide, in character heights, and the columns so many. */
const LEAST_GUTTER = 0.8;
const NARROWEST = 8;
/** A line that ends this close to the edge of its column fills it. */
const FILLED = 2;
const ENDED = /[。；：！？;:!?]$/;
const PUNCTUATION = /[，。；]/;

/** Rows one below the other whose stretches stand on either side of a gutter. */
export interface Band {
  rows: readonly (readonly PageLine[])[];
  gutter: number;
}

/**
 * Two columns of running text with too few lines to be told by their shape alone: in each, sentences go on from one full line to the next.
 * What stands above and below them, across the page, is not of them.
 */
export function proseBand(rows: readonly (readonly PageLine[])[]): Band | null {
  for (let from = 0; from < rows.length; from++) {
    const band = bandFrom(rows, from);
    if (band === null) continue;
    const sides = [
      band.rows.map((row) => side(row, band.gutter, true)),
      band.rows.map((row) => side(row, band.gutter, false)),
    ];
    const starts = sides.map(startsOfParagraphs);
    if (starts.every((ofSide) => ofSide !== null) && !areRows(starts, sides)) return band;
  }
  return null;
}

/** The rows from one with a gap on that leave its gap free, as far as text stands on both sides of it or goes on on one. */
function bandFrom(rows: readonly (readonly PageLine[])[], from: number): Band | null {
  let gap = widestGap(rows[from] ?? []);
  if (gap === null) return null;
  let to = from;
  for (; to < rows.length; to++) {
    const row = rows[to] ?? [];
    const free = freeOf(row, gap);
    if (free.right - free.left < LEAST_GUTTER * (row[0]?.size ?? 0)) break;
    if (to > from && row.every(({ x }) => x < free.right)) {
      const above = rows[to - 1]?.filter(({ x }) => x < free.right).at(-1);
      if (above === undefined || ENDED.test(above.text.trim())) break;
    }
    gap = free;
  }
  return to - from < 2 ? null : { rows: rows.slice(from, to), gutter: gap.right };
}

interface Gap {
  left: number;
  right: number;
}

const gapsOf = (row: readonly PageLine[]): Gap[] =>
  row.slice(1).flatMap(({ x }, at) => ({ left: row[at]?.right ?? x, right: x }));
const widest = (gaps: readonly Gap[]): Gap | null =>
  gaps.reduce<Gap | null>((best, gap) => (best && best.right - best.left >= gap.right - gap.left ? best : gap), null);
const widestGap = (row: readonly PageLine[]): Gap | null => widest(gapsOf(row));

/** What a row leaves free of a gap, between two of its stretches or before or behind all: the lines of a column begin at one edge or indented. */
function freeOf(row: readonly PageLine[], { left, right }: Gap): Gap {
  const ends = [
    { left: Number.NEGATIVE_INFINITY, right: row[0]?.x ?? right },
    { left: row.at(-1)?.right ?? left, right: Number.POSITIVE_INFINITY },
  ];
  const within = [...gapsOf(row), ...ends].map((gap) => ({
    left: Math.max(left, gap.left),
    right: Math.min(right, gap.right),
  }));
  return widest(within) ?? { left, right: left };
}

/** What stands of a row on one side of a gutter, as one line. */
function side(row: readonly PageLine[], gutter: number, isLeft: boolean): PageLine | null {
  const parts = row.filter(({ x }) => x < gutter === isLeft);
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { ...first, text: parts.map(({ text }) => text.trim()).join(""), right: last.right };
}

/** The rows where a column begins a paragraph, or `null` where it is no running text. */
function startsOfParagraphs(column: readonly (PageLine | null)[]): number[] | null {
  const lines = column.flatMap((line, row) => (line === null ? [] : [{ ...line, row }]));
  const [edge, start] = [most(lines.map(({ right }) => right)), least(lines.map(({ x }) => x))];
  const size = most(lines.map((line) => line.size));
  if (edge - start < NARROWEST * size || !lines.some(({ text }) => PUNCTUATION.test(text) || opensWithLabel(text)))
    return null;
  const starts = [lines[0]?.row ?? 0];
  for (const [at, line] of lines.slice(1).entries()) {
    const before = lines[at];
    if (before === undefined) continue;
    const isEnded = ENDED.test(before.text) || opensWithLabel(line.text);
    const isFull = edge - before.right < FILLED * size;
    if (!isEnded && !isFull && !opensWithLabel(before.text)) return null;
    if (isEnded || !isFull) starts.push(line.row);
  }
  return starts.length < lines.length ? starts : null;
}

/** Whether both sides begin anew at one height, as the cells of a row do, other than below a title of each. */
function areRows(
  starts: readonly (readonly number[] | null)[],
  sides: readonly (readonly (PageLine | null)[])[],
): boolean {
  const [left, right] = starts;
  const both = (left ?? []).filter((row) => row > 0 && right?.includes(row));
  const areTitled = sides.every(([title]) => title && opensWithLabel(title.text));
  return both.length > (areTitled && both[0] === 1 ? 1 : 0);
}
