/**
 * Index of the last item, of those in the order of their places, that stands at `offset` or before it; 0 where none does. Takes a time
 * that grows with the logarithm of their number.
 */
export function lastUpTo<Item>(items: readonly Item[], offset: number, placeOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
