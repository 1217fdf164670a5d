import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

const rows = rowsOf<{ words: WordList; counterExamples: string[] }>("quantity/change-verbs");
const boundsOf = (text: string): boolean[] => extractQuantities(text).map(({ max }) => max !== null);

test.each(wordsOf(rows, "words"))("$example: by how much and to what", ({ example }) => {
  expect(boundsOf(example)).toEqual([false, false]);
});

test.each(rows.flatMap(({ counterExamples }) => counterExamples))("%s: a range", (text) => {
  expect(boundsOf(text)).toEqual([true]);
});
