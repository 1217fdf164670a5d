export interface InOrderOptions<Result> {
  /** Tasks under way at a time. */
  limit: number;
  /** How much a result weighs that waits for those before it. */
  weigh(result: Result): number;
  /** No task is begun while the results that wait weigh more. */
  most: number;
}

/**
 * Begins a task for each item, several at a time, and gives the results in the order of the items, however long each takes. `start` must not
 * fail. Where the results are no longer taken, no task is begun.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  start: (item: Item) => Promise<Result>,
  { limit, weigh, most }: InOrderOptions<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.iterator]();
  const queue: Promise<Result>[] = [];
  let running = 0;
  let waiting = 0;
  let ended = false;
  const one = async (item: Item): Promise<Result> => {
    const result = await start(item);
    running--;
    waiting += weigh(result);
    fill();
    return result;
  };
  const fill = (): void => {
    while (!ended && running < limit && waiting <= most) {
      const next = iterator.next();
      if (next.done) ended = true;
      else {
        running++;
        queue.push(one(next.value));
      }
    }
  };
  try {
    for (fill(); queue.length > 0; fill()) {
      const result = await queue.shift()!;
      waiting -= weigh(result);
      yield result;
    }
  } finally {
    // whoever takes the results may stop before the last, and tasks under way would begin others
    ended = true;
  }
}
