import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { inOrder } from "../../packages/cli/src/batch/in-order.js";

const numbers = Array.from({ length: 50 }, (_, index) => index);
const weigh = () => 1;

test("results come in the order of the items, however long each takes", async () => {
  let running = 0;
  let most = 0;
  const start = async (item: number) => {
    most = Math.max(most, ++running);
    await setTimeout((item * 7) % 5);
    running--;
    return item;
  };
  const results: number[] = [];
  for await (const result of inOrder(numbers, start, { limit: 4, weigh, most: 1000 })) results.push(result);
  expect(results).toEqual(numbers);
  expect(most).toBe(4);
});

test("one that takes long does not let results pile up without bound", async () => {
  let begun = 0;
  let release = () => {};
  const first = new Promise<void>((resolve) => {
    release = resolve;
  });
  const start = async (item: number) => {
    begun++;
    if (item === 0) await first;
    return item;
  };
  const results = inOrder(numbers, start, { limit: 2, weigh, most: 9 });
  const head = results.next();
  await setTimeout(20);
  expect(begun).toBeLessThan(15);
  release();
  expect((await head).value).toBe(0);
  let count = 1;
  for await (const _ of results) count++;
  expect(count).toBe(numbers.length);
});

test("no task is begun once the results are no longer taken", async () => {
  let begun = 0;
  const start = async (item: number) => {
    begun++;
    await setTimeout(2);
    return item;
  };
  const take = async (): Promise<void> => {
    for await (const _ of inOrder(numbers, start, { limit: 3, weigh, most: 1000 })) throw new Error("no room left");
  };
  await expect(take()).rejects.toThrow("no room left");
  const atEnd = begun;
  await setTimeout(50);
  expect(begun).toBe(atEnd);
});
