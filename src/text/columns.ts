import { type Line, WIDEST } from "./lines.js";
import { endsSentence, holdsInside } from "./sentence-marks.js";
import { UnitSet } from "./unit-set.js";

/** Lines on either side that tell how wide the column is. */
const REACH = 8;
const NARROWEST = 20;
/** Widths within one column differ by the marks and numbers that may not be broken. */
const SPREAD = 5;
/** The share of lines that may stick out of a column. */
const OUTLIERS = 1 / 4;
const FEWEST = 3;
/** Columns of more than 45 hanzi are rare: they need more lines to show. */
const WIDE = 90;
const FEWEST_WIDE = 5;
const MARK = new UnitSet("，。；、,;");

/**
 * Infers for every line the width of the column that it is set in, in half-width columns, or 0 where the text around it is not
 * hard-wrapped: lines of running text that stop in mid-sentence at the same width, three or more of them.
 */
export function inferColumns(lines: readonly Line[]): number[] {
  const broken = lines.map((line, index) => (isBroken(line, lines[index + 1]) ? line.indent + line.width : 0));
  const near: number[] = [];
  for (const width of broken.slice(0, REACH)) insert(near, width);
  return lines.map((line, index) => {
    insert(near, broken[index + REACH] ?? 0);
    remove(near, broken[index - REACH - 1] ?? 0);
    if (near.length < FEWEST || line.width >= WIDEST) return 0;
    const column = densest(near);
    return column > 0 && holds(lines, index, column) ? column : 0;
  });
}

/** Keeps `widths` in rising order; a width of 0 is none. */
function insert(widths: number[], width: number): void {
  if (width === 0) return;
  widths.splice(widths.findLastIndex((other) => other <= width) + 1, 0, width);
}

function remove(widths: number[], width: number): void {
  if (width > 0) widths.splice(widths.indexOf(width), 1);
}

/** Whether few of the lines around stick out of the column. */
function holds(lines: readonly Line[], index: number, column: number): boolean {
  const near = lines.slice(Math.max(0, index - REACH), index + REACH + 1);
  const wider = near.filter(({ width }) => width > column + SPREAD);
  return wider.length <= near.length * OUTLIERS;
}

function isBroken(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.width < NARROWEST || line.width >= WIDEST) return false;
  return next.width <= line.width + SPREAD && !endsSentence(line.text) && holdsInside(line.text, MARK);
}

/** The median of the widths that lie together, where most of them do, else 0. `widths` rise. */
function densest(widths: readonly number[]): number {
  let most = 0;
  let column = 0;
  let low = 0;
  // by index: a pair for each of so many widths would have to be made
  for (let high = 0; high < widths.length; high++) {
    const widest = widths[high] ?? 0;
    while (widest - (widths[low] ?? widest) > SPREAD) low++;
    if (high - low + 1 >= most) {
      most = high - low + 1;
      column = widths[(low + high + 1) >> 1] ?? widest;
    }
  }
  return most >= (column > WIDE ? FEWEST_WIDE : FEWEST) && most * 2 >= widths.length ? column : 0;
}
