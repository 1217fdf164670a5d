import type { PageLine } from "./page-text.js";
import type { Column } from "./table-columns.js";

/** A head over several columns may stand so many characters beside their middle: where columns end is only known from what stands in them. */
const OFF_CENTRE = 2.5;
/** The lines of one head are centred on each other, or begin at one place. */
const ALIGNED = 0.7;
/** Heads over heads over heads; no table has more. */
const DEEPEST = 3;

/** A line of a head: what stands over each column, in the first of those that it stands over. */
export type HeadLine = readonly (string | null)[];

/**
 * The upper lines of a head that stand over several columns each: 2025年 over 预算数 and 完成数.
 *
 * @param lines The lines above the first figures.
 * @returns Those lines, with their cells in the first of the columns that they stand over; none where the head has one level.
 */
export function groupLines(lines: readonly (readonly PageLine[])[], columns: readonly Column[]): HeadLine[] {
  const found: HeadLine[] = [];
  for (let at = 0; at + 1 < lines.length && at < DEEPEST; at++) {
    const line = groupLine(lines[at]!, nextLevel(lines.slice(at + 1), columns[0]!), columns);
    if (line === null) break;
    found.push(line);
  }
  return found;
}

/** The cells below, up to a line that begins with a second cell over the names of rows: the letters or formulas of columns. */
function nextLevel(lines: readonly (readonly PageLine[])[], names: Column): PageLine[] {
  const named = lines.flatMap((line, at) => (line.some((cell) => overlap(cell, names) > 0) ? [at] : []));
  return lines.slice(0, named[1] ?? lines.length).flat();
}

function groupLine(
  upper: readonly PageLine[],
  lower: readonly PageLine[],
  figures: readonly Column[],
): HeadLine | null {
  const owners = lower.map((cell) => nearest(cell, figures));
  const isHeaded = figures.map((_, column) => owners.includes(column));
  /** As wide as what stands in them, heads too. */
  const columns = figures.map(({ x, right }, column) => {
    const own = lower.filter((_, at) => owners[at] === column);
    return { x: Math.min(x, ...own.map((cell) => cell.x)), right: Math.max(right, ...own.map((cell) => cell.right)) };
  });
  const standsBetween = (cell: PageLine): boolean => {
    if (lower.some((below) => isAligned(cell, below))) return false;
    const right = columns.findIndex((column) => middle(column) > middle(cell));
    return right > 0 && isHeaded[right - 1]! && isHeaded[right]!;
  };
  const isOverUnheaded = (cell: PageLine): boolean => {
    const own = nearest(cell, columns);
    return (
      own > 1 &&
      isHeaded[own]! &&
      !isHeaded[own - 1]! &&
      !upper.some((other) => other !== cell && overlap(other, columns[own - 1]!) > 0)
    );
  };
  if (upper.length >= columns.length - 1 || !upper.some((cell) => standsBetween(cell) || isOverUnheaded(cell)))
    return null;
  const starts = spread(upper, columns);
  if (starts === null) return null;
  const line = columns.map((): string | null => null);
  for (const [index, start] of starts.entries()) line[start] = upper[index]!.text.trim();
  return line;
}

/**
 * For each head the first of the columns that it stands over: neighbours whose middle it marks. As many columns as can be are covered.
 * `null` where a head marks the middle of none.
 */
function spread(heads: readonly PageLine[], columns: readonly Column[]): number[] | null {
  /** By the first column that is free: the most columns that the heads up to here cover, and where each begins. */
  let best = new Map<number, Spread>([[0, { covered: 0, off: 0, starts: [] }]]);
  for (const head of heads) {
    const next: typeof best = new Map();
    for (const [free, before] of best) {
      for (let from = free; from < columns.length; from++) {
        for (let to = from + 1; to <= columns.length; to++) {
          const [first, last] = [columns[from]!, columns[to - 1]!];
          if (head.x < first.x - head.size && to - from > 1 && head.right > last.right) continue;
          const off = Math.abs((first.x + last.right) / 2 - middle(head)) / head.size;
          if (off > OFF_CENTRE) continue;
          const spread = {
            covered: before.covered + to - from,
            off: before.off + off,
            starts: [...before.starts, from],
          };
          const known = next.get(to);
          if (known === undefined || isBetter(spread, known)) next.set(to, spread);
        }
      }
    }
    best = next;
  }
  const most = [...best.values()].sort((a, b) => (isBetter(a, b) ? -1 : 1))[0];
  return most === undefined ? null : [...most.starts];
}

interface Spread {
  /** How many columns are covered. */
  covered: number;
  /** By how much the heads are off the middles, together. */
  off: number;
  starts: readonly number[];
}

const isBetter = (a: Spread, b: Spread): boolean => a.covered > b.covered || (a.covered === b.covered && a.off < b.off);

const middle = ({ x, right }: Column): number => (x + right) / 2;

const isAligned = (a: PageLine, b: PageLine): boolean =>
  Math.abs(middle(a) - middle(b)) < ALIGNED * b.size || Math.abs(a.x - b.x) < ALIGNED * b.size;

/** The column that a cell overlaps most, or stands nearest to. */
function nearest(cell: Column, columns: readonly Column[]): number {
  const shares = columns.map((column) => overlap(cell, column));
  return shares.indexOf(Math.max(...shares));
}

const overlap = (a: Column, b: Column): number => Math.min(a.right, b.right) - Math.max(a.x, b.x);
