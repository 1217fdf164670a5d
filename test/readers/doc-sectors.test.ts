import { expect, test } from "vitest";
import { chainOfSectors } from "../../packages/readers/src/doc-sectors.js";

test("sectors follow each other to the end of their chain", () => {
  expect(chainOfSectors([3, -2, -1, 1], 0)).toEqual([0, 3, 1]);
  expect(chainOfSectors([-2], -2)).toEqual([]);
  expect(chainOfSectors([7], 0)).toEqual([0, 7]);
});

test.each([[[0]], [[1, 0]], [[1, 2, 1]]])(
  "a chain that comes back to itself is damage, not a full memory: %j",
  (table) => {
    expect(() => chainOfSectors(table, 0)).toThrow("comes back to itself");
  },
);
