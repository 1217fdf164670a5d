/** The greatest of the values, `-Infinity` where there are none. `Math.max(...values)` overflows the stack where they are some 100,000. */
export function greatest(values: Iterable<number>): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const value of values) highest = Math.max(highest, value);
  return highest;
}

/** The least of the values, `Infinity` where there are none. */
export function least(values: Iterable<number>): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const value of values) lowest = Math.min(lowest, value);
  return lowest;
}
