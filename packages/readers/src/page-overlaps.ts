import type { PageText } from "./page-text.js";

/** By how much two texts lie over each other, across and down. */
export function overlap(a: PageText, b: PageText): [number, number] {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y, b.y) - Math.max(a.y - a.size, b.y - b.size);
  return [across, down];
}

/** Whether two texts lie over each other by more than they touch. */
export function overlaps(a: PageText, b: PageText): boolean {
  const [across, down] = overlap(a, b);
  const size = Math.min(a.size, b.size);
  return across > 0.5 * size && down > 0.3 * size;
}

/** Whether a line of smaller text crosses the letters of a large one. */
export function liesIn(line: PageText, large: PageText): boolean {
  const [across, down] = overlap(line, large);
  return across > line.size && down > 0.6 * line.size;
}
