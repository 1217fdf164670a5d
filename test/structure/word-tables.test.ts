import { describe, expect, test } from "vitest";
import { type BorderCue, headingBorder } from "../../src/structure/heading-border.js";
import { isPreface, roleOfTitle, rolesOfTitle, type TitleCue } from "../../src/structure/section-roles.js";
import { type HeadingWord, opensWithChange, titularity } from "../../src/structure/titular.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

interface CounterExamples {
  counterExamples?: string[];
}
type WordsOf<Row> = Omit<Row, "forms"> & { forms: WordList } & CounterExamples;

describe("heading words", () => {
  const rows = rowsOf<WordsOf<HeadingWord>>("structure/heading-words");

  test.each(wordsOf(rows, "forms"))("$word $effect $example", ({ word, example, effect, of }) => {
    expect(example).toContain(word);
    if (effect === "continues") {
      expect(opensWithChange(example)).toBe(true);
      return;
    }
    const isNumbered = of === "all";
    expect(titularity(example, isNumbered)).toBe(effect === "bars" ? 0 : 2);
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s may be a heading", (text) => {
    expect(titularity(text, true)).toBeGreaterThan(0);
  });
});

test.each(wordsOf(rowsOf<WordsOf<BorderCue>>("structure/heading-borders"), "forms"))(
  "$word stands $side the border in $example",
  ({ word, side, example }) => {
    const [heading = "", text = ""] = example.split("｜");
    const isOfHeading = side === "before" || side === "field";
    expect(isOfHeading ? heading.includes(word) : text.startsWith(word)).toBe(true);
    expect(headingBorder(heading + text, 0, heading.length + text.length, () => false)?.at).toBe(heading.length);
  },
);

describe("section titles", () => {
  const rows = rowsOf<WordsOf<TitleCue>>("structure/section-titles");

  test.each(wordsOf(rows, "forms"))("$word in $example says $role", ({ word, example, role }) => {
    expect(example).toContain(word);
    expect(rolesOfTitle(example)[0]?.role ?? null).toBe(role === "none" || role === "preface" ? null : role);
    expect(isPreface(example)).toBe(role === "preface");
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s names no part", (text) => {
    expect(roleOfTitle(text)).toBeNull();
  });
});
