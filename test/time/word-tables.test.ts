import { expect, test } from "vitest";
import { timesIn } from "../../src/time/timed-parts.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

const rows = rowsOf<{ words: WordList; counterExamples?: string[] }>("time/done-words");
const timesOf = (text: string) => timesIn(text, 0, text.length).map(({ words }) => words);

test.each(wordsOf(rows, "words"))("before $word a bare number of years is a time: $example", ({ word, example }) => {
  expect(example).toContain(word);
  expect(timesOf(example)).toEqual(["五年"]);
});

test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s names, and tells no time", (text) => {
  expect(timesOf(text)).toEqual([]);
});
