/**
 * Index of the first item, of those in the order of their places, that stands at `offset` or behind it; their number where none does. Takes
 * a time that grows with the logarithm of their number.
 */
export function firstFrom<Item>(items: readonly Item[], offset: number, placeOf: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && placeOf(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
