import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { VerbKind } from "../../src/claims/words/word-rows.js";
import { claimsOf } from "./sentence-claims.js";

interface Row {
  words: Record<string, string>;
}

const rowsOf = <Kind extends Row>(name: string): Kind[] =>
  parse(readFileSync(join(import.meta.dirname, `../../data/claims/${name}.yaml`), "utf8")) as Kind[];
const wordsOf = <Kind extends Row>(rows: readonly Kind[]): (Kind & { word: string; example: string })[] =>
  rows.flatMap((row) => Object.entries(row.words).map(([word, example]) => ({ ...row, word, example })));

test.each(["verbs", "nouns"])("every word of %s stands once, in its example", (name) => {
  const words = wordsOf(rowsOf(name));
  const seen = words.map(({ word }) => word);
  expect(seen.filter((word, index) => seen.indexOf(word) < index)).toEqual([]);
  expect(words.filter(({ word, example }) => !example.includes(word))).toEqual([]);
});

describe("verbs", () => {
  interface Verbs extends Row {
    kind: VerbKind;
    bounding?: boolean;
    counterExamples?: string[];
  }
  const rows = rowsOf<Verbs>("verbs");
  const CHANGE: Partial<Record<VerbKind, string | null>> = {
    action: null,
    rise: "up",
    fall: "down",
    compare: null,
    rank: null,
    share: null,
  };

  test.each(wordsOf(rows))("$word, $kind, in $example", ({ word, example, kind, bounding }) => {
    const claims = claimsOf(example, { role: "review" });
    const verbs = claims.map(({ verb }) => verb?.text);
    const isMeasured = claims.some(({ indicator }) => indicator?.text.includes(word));
    const inOtherClause = example.slice(example.lastIndexOf(word)).includes("，");
    if (inOtherClause) {
      expect(claims).not.toEqual([]);
      expect(verbs).not.toContain(word);
    }
    if (inOtherClause || bounding) expect(isMeasured).toBe(false);
    else if (kind === "event") expect(isMeasured || verbs.includes(word)).toBe(true);
    else expect(verbs).toContain(word === "翻" ? "翻一番" : word);
    if (bounding) expect(verbs[0]).toBeTypeOf("string");
    const brought = claims.find(({ verb }) => verb?.text === word);
    if (brought && brought.quantity.kind !== "rank" && kind in CHANGE) expect(brought.change).toBe(CHANGE[kind]);
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("no change in %s", (text) => {
    expect(claimsOf(text, { role: "review" }).map(({ change }) => change)).toEqual([null]);
  });
});

test.each(wordsOf(rowsOf("nouns")))("$word is not cut in $example", ({ word, example }) => {
  const claims = claimsOf(example, { role: "review" });
  expect(claims).not.toEqual([]);
  if (claims.some(({ indicator }) => indicator?.text.includes(word))) return;
  const start = example.indexOf(word) + 1; // a line break stands before the paragraph
  const borders = claims.flatMap(({ verb, indicator }) =>
    [verb, indicator].flatMap((mention) => (mention === null ? [] : [mention.span.start, mention.span.end])),
  );
  expect(borders.filter((border) => border > start && border < start + word.length)).toEqual([]);
});
