import { describe, expect, test } from "vitest";
import { rowsOf, type WordList } from "../support/word-tables.js";
import { claimsOf } from "./sentence-claims.js";

const rows = rowsOf<{ use: string; words: WordList; counterExamples: string[] }>("claims/fact-words");
const inPlan = (text: string) => claimsOf(`${text}。`, { role: "plan" }).map(({ status }) => status);

describe.each(rows)("$use", ({ words, counterExamples }) => {
  test.each(Object.values(words))("%s is the case, also in a plan", (text) => {
    expect(inPlan(text)[0]).toBe("achieved");
  });
  test.each(counterExamples)("%s is planned", (text) => expect(inPlan(text)).toEqual(["target"]));
});

test.each([
  ["力争全市分为6个片区管理", ["target"]],
  ["针对薄弱环节，新建学校12所", ["target"]],
])("a word nearer says more: %s", (text, expected) => expect(inPlan(text)).toEqual(expected));
