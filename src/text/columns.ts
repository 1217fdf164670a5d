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
const FLOWS = /[，。；、](?=.)|[,;](?=[^\d])/;

/**
 * Infers for every line the width of the column that it is set in, in half-width columns, or 0 where the text around it is not
 * hard-wrapped: lines of running text that stop in mid-sentence at the same width, three or more of them.
 */
export function inferColumns(lines: readonly Line[]): number[] {
  const broken = lines.map((line, index) => (isBroken(line, lines[index + 1]) ? line.indent + line.width : 0));
  return lines.map((line, index) => {
    if (line.width >= WIDEST) return 0;
    const first = Math.max(0, index - REACH);
    const after = Math.min(lines.length, index + REACH + 1);
    const column = densest(broken.slice(first, after).filter((width) => width > 0));
    if (column === 0) return 0;
    let wider = 0;
    for (let near = first; near < after; near++) if (lines[near]!.width > column + SPREAD) wider++;
    return wider <= (after - first) * OUTLIERS ? column : 0;
  });
}

function isBroken(line: Line, next: Line | undefined): boolean {
  if (next === undefined || line.width < NARROWEST || line.width >= WIDEST) return false;
  return next.width <= line.width + SPREAD && !endsSentence(line.text) && FLOWS.test(line.text);
}

/** The median of the widths that lie together, where most of them do, else 0. */
function densest(widths: number[]): number {
  if (widths.length < FEWEST) return 0;
  widths.sort((left, right) => left - right);
  let most = 0;
  let column = 0;
  for (let low = 0, high = 0; high < widths.length; high++) {
    while (widths[high]! - widths[low]! > SPREAD) low++;
    if (high - low + 1 >= most) {
      most = high - low + 1;
      column = widths[(low + high + 1) >> 1]!;
    }
  }
  return most >= FEWEST && most * 2 >= widths.length ? column : 0;
}
