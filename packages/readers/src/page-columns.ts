import { least, most } from "./extremes.js";
import type { PageLine } from "./page-text.js";

/** Places that are tried for a gutter, across the page. */
const GUTTER_STEPS = 240;
/** A column narrower than this share of the page is none. */
const NARROWEST = 0.1;
/** A column has at least so many lines. */
const LEAST_LINES = 5;
/** Lines across a gutter, headlines and pictures' captions, are at most this share of the lines beside it. */
const MOST_ACROSS = 0.3;
/** A line that begins this many characters to the right of its column opens a paragraph. */
const INDENT = 1.4;
/** A line that begins further to the right is centred. */
const DEEPEST_INDENT = 6;
/** The later lines of an item begin where the words behind its label do, to this share of their height. */
const SAME_EDGE = 0.3;
const INDENT_MARK = "\u3000\u3000";

/** Where a page is parted into columns, from left to right: in the middle of the stretches with the fewest lines across. */
export function findGutters(lines: readonly PageLine[], pageWidth: number): number[] {
  return guttersBetween(lines, 0, pageWidth, NARROWEST * pageWidth);
}

function guttersBetween(lines: readonly PageLine[], left: number, right: number, narrowest: number): number[] {
  const within = lines.filter((line) => line.x >= left - 1 && line.right <= right + 1);
  const gutter = bestGutter(within, left, right, narrowest);
  if (gutter === null) return [];
  return [
    ...guttersBetween(within, left, gutter, narrowest),
    gutter,
    ...guttersBetween(within, gutter, right, narrowest),
  ];
}

function bestGutter(lines: readonly PageLine[], leftEdge: number, rightEdge: number, narrowest: number): number | null {
  if (lines.length < 2 * LEAST_LINES) return null;
  let best: { from: number; to: number; across: number } | null = null;
  const [from, to] = [leftEdge + narrowest, rightEdge - narrowest];
  for (let step = 0; step <= GUTTER_STEPS && from < to; step++) {
    const at = from + ((to - from) * step) / GUTTER_STEPS;
    let [left, right, across] = [0, 0, 0];
    for (const line of lines) {
      if (line.right <= at) left++;
      else if (line.x >= at) right++;
      else across++;
    }
    if (Math.min(left, right) < LEAST_LINES || across > MOST_ACROSS * (left + right)) continue;
    if (!areColumns(lines, at)) continue;
    if (best === null || across < best.across) best = { from: at, to: at, across };
    else if (across === best.across) best.to = at;
  }
  return best && (best.from + best.to) / 2;
}

/** Lines of columns fill them: most of them end near where the longest do. Chart labels and lists do not. */
function areColumns(lines: readonly PageLine[], gutter: number): boolean {
  return [lines.filter(({ right }) => right <= gutter), lines.filter(({ x }) => x >= gutter)].every((column) => {
    const [edge, start] = [most(column.map(({ right }) => right)), least(column.map(({ x }) => x))];
    const full = column.filter(({ x, right }) => right - x > FILLED * (edge - start)).length;
    return full >= column.length / 4;
  });
}

const FILLED = 0.6;

/** Lines in reading order: column by column, lines across the columns before and after what they part; indents kept. */
export function inColumns(lines: readonly PageLine[], gutters: readonly number[]): PageLine[] {
  if (gutters.length === 0) return indented(lines);
  const ordered: PageLine[] = [];
  let columns: PageLine[][] = [];
  const flush = (): void => {
    for (const column of columns) for (const line of column ? indented(column) : []) ordered.push(line);
    columns = [];
  };
  for (const line of lines) {
    const at = gutters.findIndex((gutter) => line.right <= gutter);
    const column = at < 0 ? gutters.length : at;
    if (column > 0 && line.x < gutters[column - 1]!) {
      flush();
      ordered.push(line);
    } else {
      columns[column] ??= [];
      columns[column].push(line);
    }
  }
  flush();
  return ordered;
}

function indented(lines: readonly PageLine[]): PageLine[] {
  const edge = columnEdge(lines);
  let hang: number | undefined;
  return lines.map((line) => {
    const offset = (line.x - edge) / line.size;
    if (hang !== undefined && Math.abs(line.x - hang) < SAME_EDGE * line.size) return line;
    hang = line.hang;
    return offset > INDENT && offset < DEEPEST_INDENT ? { ...line, text: INDENT_MARK + line.text } : line;
  });
}

/** The left edge of a column: where most of its lines begin. */
function columnEdge(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { x } of lines) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1);
  let edge = 0;
  let usual = 0;
  for (const [x, count] of counts) {
    if (count > usual || (count === usual && x < edge)) {
      edge = x;
      usual = count;
    }
  }
  return edge;
}
