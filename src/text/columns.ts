import { type Line, WIDEST } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";

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
const FLOWS = /[，。；、](?=.)|[,;](?=[^\d])/;

/**
 * Infers for every line the width of the column that it is set in, in half-width columns, or 0 where the text around it is not
 * hard-wrapped: lines of running text that stop in mid-sentence at the same width, three or more of them.
 */
export function inferColumns(lines: readonly Line[]): number[] {
  const broken = lines.map((line, index) => (isBroken(line, lines[index + 1]) ? line.indent + line.width : 0));
  let near = 0;
  for (let index = 0; index < Math.min(REACH, broken.length); index++) if (broken[index]! > 0) near++;
  return lines.map((line, index) => {
    const first = Math.max(0, index - REACH);
    const after = Math.min(lines.length, index + REACH + 1);
    if ((broken[index + REACH] ?? 0) > 0) near++;
    if ((broken[index - REACH - 1] ?? 0) > 0) near--;
    return near < FEWEST || line.width >= WIDEST ? 0 : columnOf(lines, broken, first, after);
  });
}

function columnOf(lines: readonly Line[], broken: readonly number[], first: number, after: number): number {
  const column = densest(Uint16Array.from(broken.slice(first, after)).sort());
  if (column === 0) return 0;
  let wider = 0;
  for (let index = first; index < after; index++) if (lines[index]!.width > column + SPREAD) wider++;
  return wider <= (after - first) * OUTLIERS ? column : 0;
}

function isBroken(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.width < NARROWEST || line.width >= WIDEST) return false;
  return next.width <= line.width + SPREAD && !endsSentence(line.text) && FLOWS.test(line.text);
}

/** The median of the widths that lie together, where most of them do, else 0. `widths` rise; zeros are none. */
function densest(widths: Uint16Array): number {
  let start = 0;
  while (widths[start] === 0) start++;
  let most = 0;
  let column = 0;
  for (let low = start, high = start; high < widths.length; high++) {
    while (widths[high]! - widths[low]! > SPREAD) low++;
    if (high - low + 1 >= most) {
      most = high - low + 1;
      column = widths[(low + high + 1) >> 1]!;
    }
  }
  return most >= (column > WIDE ? FEWEST_WIDE : FEWEST) && most * 2 >= widths.length - start ? column : 0;
}
