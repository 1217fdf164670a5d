import { describe, expect, test } from "vitest";
import type { CueRow, FunctionKind, VerbKind } from "../../src/claims/words/word-rows.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";
import { claimsOf } from "./sentence-claims.js";

interface Row {
  words: WordList;
}

test("every word stands once in all tables, and in its example", () => {
  const words = ["cues", "verbs", "function-words", "nouns"].flatMap((name) =>
    wordsOf(rowsOf<Row>(`claims/${name}`), "words"),
  );
  const seen = new Set<string>();
  expect(words.filter(({ word }) => seen.size === seen.add(word).size).map(({ word }) => word)).toEqual([]);
  expect(words.filter(({ word, example }) => !example.includes(word))).toEqual([]);
});

describe("verbs", () => {
  interface Verbs extends Row {
    kind: VerbKind;
    bounding?: boolean;
    counterExamples?: string[];
  }
  const rows = rowsOf<Verbs>("claims/verbs");
  const CHANGE: Partial<Record<VerbKind, string | null>> = {
    action: null,
    rise: "up",
    fall: "down",
    compare: null,
    rank: null,
    share: null,
  };

  test.each(wordsOf(rows, "words"))("$word, $kind, in $example", ({ word, example, kind, bounding }) => {
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

test.each(wordsOf(rowsOf<Row>("claims/nouns"), "words"))("$word is not cut in $example", ({ word, example }) => {
  const claims = claimsOf(example, { role: "review" });
  expect(claims).not.toEqual([]);
  if (claims.some(({ indicator }) => indicator?.text.includes(word))) return;
  const start = example.indexOf(word) + 1; // a line break stands before the paragraph
  const borders = claims.flatMap(({ verb, indicator }) =>
    [verb, indicator].flatMap((mention) => (mention === null ? [] : [mention.span.start, mention.span.end])),
  );
  expect(borders.filter((border) => border > start && border < start + word.length)).toEqual([]);
});

describe("cues", () => {
  interface Cues extends Row, Pick<CueRow, "status" | "commitment" | "as" | "weak"> {
    counterExamples?: string[];
  }
  const rows = rowsOf<Cues>("claims/cues");

  test.each(wordsOf(rows, "words"))(
    "$word, $as, makes $example $status",
    ({ word, example, status, commitment, weak }) => {
      // a part of the other kind, which a word must overrule unless it is weak
      const claims = claimsOf(example, status === "target" ? {} : { role: weak ? "review" : "plan" });
      const decided = claims.filter(({ cues }) => cues.some(({ text }) => text === word));
      expect(decided.map((claim) => claim.status)).toContain(status);
      for (const claim of decided) expect(claim.commitment).toBe(commitment ?? null);
    },
  );

  test.each(rows.flatMap(({ status, counterExamples = [] }) => counterExamples.map((text) => ({ status, text }))))(
    "$text is not $status",
    ({ status, text }) => {
      expect(claimsOf(text).map((claim) => claim.status)).not.toContain(status);
    },
  );
});

describe("function words", () => {
  interface FunctionWords extends Row {
    kind: FunctionKind;
  }
  const rows = rowsOf<FunctionWords>("claims/function-words");

  test.each(wordsOf(rows, "words"))("$word, $kind, in $example", ({ word, example, kind }) => {
    const claims = claimsOf(example, { role: "review" });
    expect(claims).not.toEqual([]);
    const mentions = claims.flatMap(({ verb, indicator }) => [verb?.text ?? "", indicator?.text ?? ""]);
    if (kind === "generic") expect(mentions).not.toContain(word);
    else if (kind === "conjunction") {
      expect(mentions.filter((text) => text.startsWith(word) || text.endsWith(word))).toEqual([]);
    } else expect(mentions.filter((text) => text.includes(word))).toEqual([]);
    if (kind === "baseline") expect(claims.map(({ baseline }) => baseline?.text)).toContain(word);
  });
});

describe("announced nouns", () => {
  const rows = rowsOf<{ nouns: WordList; counterExamples: string[] }>("claims/announced-nouns");

  test.each(wordsOf(rows, "nouns"))("$example claims nothing", ({ word, example }) => {
    expect(example.endsWith(word)).toBe(true);
    expect(claimsOf(example, { role: "plan" })).toEqual([]);
  });

  test.each([
    "实现四个提升。",
    "做到两个确保。",
    "力求三个突破。",
    "做到六个坚持，守住三条底线，聚焦五个领域。",
    "从三个层面发力。",
  ])("%s counts deeds and claims nothing", (text) => {
    expect(claimsOf(text, { role: "plan" })).toEqual([]);
  });

  test.each(["推荐项目五个，三个获批。", "实现4个突破。", "守住三条河流。"])("%s claims", (text) => {
    expect(claimsOf(text, { role: "review" })).not.toEqual([]);
  });

  test.each(rows.flatMap(({ counterExamples }) => counterExamples))("%s claims", (text) => {
    expect(claimsOf(text, { role: "review" })).not.toEqual([]);
  });
});

describe("nouns that name a figure to be reached", () => {
  interface Planned {
    nouns?: WordList;
    heads?: WordList;
    tails?: string[];
    counterExamples?: string[];
  }
  const rows = rowsOf<Planned>("claims/planned-nouns");
  const named = rows.flatMap((row) => [
    ...(row.nouns ? wordsOf([{ nouns: row.nouns }], "nouns") : []),
    ...(row.heads ? wordsOf([{ heads: row.heads }], "heads") : []),
  ]);

  test.each(named)("$word in $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(claimsOf(example, { role: "review" }).map(({ status }) => status)).toContain("target");
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s", (text) => {
    expect(claimsOf(text, { role: "review" }).map(({ status }) => status)).toEqual(["achieved"]);
  });
});
