/** The least of numbers, of which there may be more than a call takes arguments; infinite where there are none. */
export const least = (numbers: Iterable<number>): number => {
  let found = Number.POSITIVE_INFINITY;
  for (const number of numbers) found = Math.min(found, number);
  return found;
};

/** The largest of numbers, of which there may be more than a call takes arguments; minus infinite where there are none. */
export const most = (numbers: Iterable<number>): number => {
  let found = Number.NEGATIVE_INFINITY;
  for (const number of numbers) found = Math.max(found, number);
  return found;
};
