import { expect, test } from "vitest";
import { checkTranslation } from "../../src/bilingual/index.js";
import { PLANTED, SAME } from "./planted.js";
import { expectPlantedErrors } from "./planted-report.js";

const messages = (zh: string, en: string): string[] => checkTranslation(zh, en).findings.map(({ message }) => message);

test("there are four errors of each of ten kinds", () => {
  const kinds = new Set(PLANTED.map(({ kind }) => kind));
  expect(kinds.size).toBe(10);
  for (const kind of kinds) expect(PLANTED.filter((row) => row.kind === kind)).toHaveLength(4);
});

test.each(PLANTED)("$kind: $zh $wrong", ({ zh, honest, wrong }) => {
  expect(messages(zh, honest)).toEqual([]);
  expect(messages(zh, wrong).length).toBeGreaterThan(0);
});

test.each(SAME)("the same: %s %s", (zh, en) => {
  expect(messages(zh, en)).toEqual([]);
});

// other ways of setting it in test/thorough
test("in one report, with 5 and 7 sentences a line, each error is found and nothing else", () => {
  expectPlantedErrors(5, 7);
});
