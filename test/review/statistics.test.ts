import { expect, test } from "vitest";
import { cohenKappa, stratifiedSample, wilson } from "../../src/review/index.js";

test("the Wilson interval is that of the tables", () => {
  const { share, low, high } = wilson(18, 20);
  expect(share).toBe(0.9);
  expect(low).toBeCloseTo(0.699, 3);
  expect(high).toBeCloseTo(0.9721, 3);
  expect(wilson(0, 10).low).toBe(0);
  expect(wilson(0, 10).high).toBeCloseTo(0.2775, 3);
  expect(wilson(10, 10).high).toBeCloseTo(1, 12);
  expect(wilson(0, 0)).toEqual({ hits: 0, of: 0, share: null, low: null, high: null });
});

test("kappa is as computed by hand", () => {
  // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed 0.7, by chance 0.5 × 0.6 + 0.5 × 0.4 = 0.5
  const pairs = [
    ...Array.from({ length: 20 }, () => ["yes", "yes"] as const),
    ...Array.from({ length: 5 }, () => ["yes", "no"] as const),
    ...Array.from({ length: 10 }, () => ["no", "yes"] as const),
    ...Array.from({ length: 15 }, () => ["no", "no"] as const),
  ];
  expect(cohenKappa(pairs)).toBeCloseTo(0.4, 10);
  expect(cohenKappa([])).toBeNull();
  expect(cohenKappa([["yes", "yes"]])).toBeNull();
});

test("a sample gives each stratum its share, whatever the order", () => {
  const things = Array.from({ length: 100 }, (_, at) => ({
    id: String(at),
    kind: at < 70 ? "a" : at < 90 ? "b" : "c",
  }));
  type Thing = (typeof things)[number];
  const names = { keyOf: ({ id }: Thing) => id, stratumOf: ({ kind }: Thing) => kind };
  const drawn = stratifiedSample(things, 20, 1, names);
  const count = (wanted: string) => drawn.filter(({ kind }) => kind === wanted).length;
  expect([count("a"), count("b"), count("c")]).toEqual([14, 4, 2]);
  const ids = (sample: typeof things) => sample.map(({ id }) => id).sort();
  expect(ids(stratifiedSample([...things].reverse(), 20, 1, names))).toEqual(ids(drawn));
  expect(ids(stratifiedSample(things, 20, 2, names))).not.toEqual(ids(drawn));
  expect(stratifiedSample(things, 33, 1, names)).toHaveLength(33);
  expect(stratifiedSample(things, 200, 1, names)).toHaveLength(100);
});
