import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

const rows = rowsOf<{ words: WordList; counterExamples: string[] }>("quantity/level-verbs");
const FIGURES = /\d+\p{Script=Han}/gu;

test.each(wordsOf(rows, "words"))("$example: from one figure to another", ({ example }) => {
  expect(extractQuantities(example).map(({ text }) => text)).toEqual(example.match(FIGURES));
});

test.each(rows.flatMap(({ counterExamples }) => counterExamples))("%s: a word that begins like the unit", (text) => {
  expect(extractQuantities(text).map((quantity) => quantity.text)).not.toEqual(text.match(FIGURES));
});
