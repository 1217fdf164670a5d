import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ShardSieve } from "../../packages/cli/src/batch/shard.js";

const NAMES = Array.from({ length: 1000 }, (_, at) => `${at % 7}/第${at}号报告.txt`);

const taken = (folder: string, index: number, count: number): string[] => {
  const sieve = new ShardSieve({ index, count }, [folder]);
  return NAMES.filter((name) => sieve.take(resolve(folder, name)));
};

test("every input falls to one shard, and shards are of a size", () => {
  const shards = Array.from({ length: 8 }, (_, at) => taken("reports", at + 1, 8));
  expect(shards.flat().sort()).toEqual([...NAMES].sort());
  for (const shard of shards) expect(shard.length).toBeGreaterThan(90);
  for (const shard of shards) expect(shard.length).toBeLessThan(160);
});

test("where a folder stands, and in which form of Unicode, does not matter", () => {
  expect(taken("/mnt/a/reports", 2, 3)).toEqual(taken("b", 2, 3));
  const sieveOf = (name: string) => {
    const sieve = new ShardSieve({ index: 1, count: 50 }, ["in"]);
    return [sieve.take(resolve("in", name)), sieve.mark];
  };
  expect(sieveOf("résumé.txt".normalize("NFD"))).toEqual(sieveOf("résumé.txt".normalize("NFC")));
});

test("the mark of a batch does not depend on the order of its inputs, but on each of them", () => {
  const mark = (names: readonly string[]) => {
    const sieve = new ShardSieve({ index: 1, count: 4 }, ["in"]);
    for (const name of names) sieve.take(resolve("in", name));
    return sieve.mark;
  };
  expect(mark([...NAMES].reverse())).toEqual(mark(NAMES));
  expect(mark(["x.txt", ...NAMES.slice(1)]).names).not.toBe(mark(NAMES).names);
  expect(mark(NAMES)).toMatchObject({ index: 1, count: 4, inputs: 1000, own: taken("in", 1, 4).length });
});

test("a file that is named itself goes by its own name", () => {
  const named = new ShardSieve({ index: 1, count: 2 }, ["deep/down/a.txt", "b.txt"]);
  const found = new ShardSieve({ index: 1, count: 2 }, ["elsewhere"]);
  for (const name of ["a.txt", "b.txt"]) {
    const path = name === "a.txt" ? "deep/down/a.txt" : name;
    expect(named.take(resolve(path))).toBe(found.take(resolve("elsewhere", name)));
  }
});
