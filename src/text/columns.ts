import { type Line, WIDEST } from "./lines.js";
import { endsSentence } from "./sentence-marks.js";

/** Lines on either side that tell how wide the column is. */
const REACH = 8;
const NARROWEST = 20;
/** Widths within one column differ by the marks and numbers that may not be broken. */
const SPREAD = 5;
const FLOWS = /[，。；、](?=.)/;

/**
 * Infers for every line the width of the column that it is set in, in half-width columns, or 0 where the text around it is not
 * hard-wrapped: lines of running text that stop in mid-sentence at the same width, three or more of them.
 */
export function inferColumns(lines: readonly Line[]): number[] {
  const broken = lines.map((line) =>
    line.width >= NARROWEST && line.width < WIDEST && !endsSentence(line.text) && FLOWS.test(line.text)
      ? line.width
      : 0,
  );
  return lines.map((line, index) => (line.width >= WIDEST ? 0 : columnAt(broken, index)));
}

function columnAt(broken: readonly number[], index: number): number {
  const widths: number[] = [];
  for (let near = Math.max(0, index - REACH); near <= Math.min(broken.length - 1, index + REACH); near++) {
    if (broken[near]! > 0) widths.push(broken[near]!);
  }
  if (widths.length < 3) return 0;
  widths.sort((left, right) => left - right);
  let best = 0;
  let column = 0;
  for (let low = 0, high = 0; high < widths.length; high++) {
    while (widths[high]! - widths[low]! > SPREAD) low++;
    if (high - low + 1 >= best) {
      best = high - low + 1;
      column = widths[high]!;
    }
  }
  return best >= 3 && best * 2 >= widths.length ? column : 0;
}
