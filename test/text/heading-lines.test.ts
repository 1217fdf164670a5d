import { describe, expect, test } from "vitest";
import type { HeadingLine } from "../../src/text/heading-lines.js";
import { normalize } from "../../src/text/normalize.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

type Row = Omit<HeadingLine, "forms"> & { forms: WordList; counterExamples?: string[] };

const rows = rowsOf<Row>("text/heading-lines");
const linesOf = (raw: string): number => normalize(raw).text.split("\n").length;
/** A number alone is joined with its title; what stands below a heading is not joined with it. */
const usual = (kind: HeadingLine["kind"]): number => (kind === "label" ? 1 : 2);

describe("lines of headings", () => {
  test.each(wordsOf(rows, "forms"))("$kind in $example", ({ kind, example }) => {
    expect(linesOf(example)).toBe(usual(kind));
  });

  test.each(rows.flatMap(({ kind, counterExamples = [] }) => counterExamples.map((example) => ({ kind, example }))))(
    "no $kind in $example",
    ({ kind, example }) => expect(linesOf(example)).toBe(3 - usual(kind)),
  );
});
