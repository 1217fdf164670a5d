import { describe, expect, test } from "vitest";
import type { WordClassName } from "../../src/claims/words/word-class-name.js";
import { wordClass } from "../../src/claims/words/word-classes.js";
import { analyze } from "../../src/index.js";
import type { Claim } from "../../src/types.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";
import { claimsOf } from "./sentence-claims.js";

interface Row {
  class: WordClassName;
  words: WordList;
  notAfter?: string;
  counterExamples?: string[];
}

const rows = rowsOf<Row>("claims/word-classes");
const words = wordsOf(rows, "words");
const MARKED = /〔(.*?)〕/;
const read = (example: string): Claim[] => claimsOf(example.replace(MARKED, "$1"), { role: "review" });

test("every class is asked for, and no word stands twice in one", () => {
  const seen = new Set<string>();
  expect(words.filter((row) => seen.size === seen.add(`${row.class} ${row.word}`).size)).toEqual([]);
  expect(words.filter(({ word, example }) => !example.replace(MARKED, "$1").includes(word))).toEqual([]);
});

describe("what is measured", () => {
  const marked = words.filter(({ example }) => MARKED.test(example));

  test.each(marked)("$class: $word in $example", ({ example }) => {
    expect(read(example).map(({ indicator }) => indicator?.text)).toContain(MARKED.exec(example)?.[1]);
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples.filter((text) => MARKED.test(text))))(
    "%s",
    (example) => {
      expect(read(example).map(({ indicator }) => indicator?.text)).toContain(MARKED.exec(example)?.[1]);
    },
  );
});

/** What a class without marks in its examples does to the claims of each. */
const PROMISES: Partial<Record<WordClassName, (claims: readonly Claim[], word: string) => void>> = {
  uncounted: (claims) => expect(claims.at(-1)?.indicator).toBeNull(),
  sums: ([claim]) => expect(claim?.status).toBe("target"),
  planned: ([amount, share]) => {
    expect(share?.status).toBe("achieved");
    expect(share?.indicator?.text).toBe(amount?.indicator?.text);
  },
  completions: ([claim]) => expect(claim?.status).toBe("target"),
  "parts-of-text": (claims) => expect(claims).toEqual([]),
  factors: ([claim]) => expect(claim).toMatchObject({ indicator: null, period: null }),
  apart: (claims) => expect(claims.map(({ period }) => period?.from)).toEqual(["2021", "2022"]),
  yearly: (claims) => expect(claims.map(({ period }) => period?.from)).toEqual(["2020", "2016", "2020"]),
  phases: ([claim]) => expect(claim?.period).toMatchObject({ from: "2021", to: "2025" }),
  rises: ([claim]) => expect(claim?.change).toBe("up"),
  falls: ([claim]) => expect(claim?.change).toBe("down"),
  "more-than": ([claim]) => expect(claim?.change).toBe("up"),
  "less-than": ([claim]) => expect(claim?.change).toBe("down"),
  "growth-rates": ([claim]) => expect(claim?.change).toBe("up"),
  goals: (claims) => expect(claims.map(({ change }) => change)).toEqual(["up", "up"]),
  announces: (claims) => expect(claims).toEqual([]),
  "announces-bare": (claims) => expect(claims).toEqual([]),
  reports: (claims) => expect(claims).toHaveLength(1),
  "lays-down": ([claim]) => {
    expect(claim?.indicator?.text).toBe("预算");
    expect(claim?.status).toBe("target");
  },
  reckons: ([claim]) => expect(claim?.period).toBeNull(),
  "at-least": ([claim]) => expect(claim?.quantity.bound).toBe("min"),
  "at-most": ([claim]) => expect(claim?.quantity.bound).toBe("max"),
  "sets-tasks": ([claim]) => expect(claim?.status).toBe("target"),
  "in-full": ([claim]) => expect(claim?.status).toBe("target"),
  promises: ([claim]) => expect(claim?.status).toBe("target"),
  "misses-tasks": ([claim]) => expect(claim?.status).toBe("target"),
  "leads-to-level": (claims) =>
    expect(claims.map(({ verb }) => verb?.text ?? "")).toEqual([expect.stringMatching(/^突破|^达到/)]),
  "levels-reached": (claims) =>
    expect(claims.map(({ verb }) => verb?.text ?? "")).toEqual([expect.stringMatching(/^突破|达/)]),
  "goals-set": (claims) => expect(claims.map(({ status }) => status)).toEqual(["target", "achieved"]),
  "held-against": (claims) => expect(claims.map(({ status }) => status)).toEqual(["target", "achieved"]),
  "papers-of-plans": ([claim]) => expect(claim?.status).toBe("target"),
  "sets-out": ([claim]) => expect(claim?.status).toBe("target"),
  followed: ([claim]) => expect(claim?.status).toBe("achieved"),
  "as-planned": ([claim]) => expect(claim?.status).toBe("achieved"),
  enacts: ([claim]) => expect(claim?.status).toBe("target"),
  proposes: ([claim]) => expect(claim?.status).toBe("target"),
  aims: ([claim]) => expect(claim?.status).toBe("target"),
  estimates: ([claim]) => expect(claim?.status).toBe("achieved"),
  works: (claims) => expect(claims.at(-1)?.status).toBe("target"),
  plans: (claims) => expect(claims.map(({ status }) => status)).toEqual(["target", "target"]),
  "budget-names": (claims) => expect(claims.at(-1)?.indicator?.text).toBe("教育支出"),
  inhabitants: ([claim]) => expect(claim?.indicator?.text).toMatch(/人口|劳动力|人才资源/),
  "capital-from-outside": ([claim]) => expect(claim?.status).toBe("target"),
  "carries-out": (claims) => expect(claims.map(({ status }) => status)).toEqual(["target", "achieved"]),
  "task-units": ([claim]) => expect(claim?.status).toBe("achieved"),
  "money-deeds": ([claim], word) => expect(`${claim?.indicator?.text} ${claim?.verb?.text}`).toContain(word),
  "account-deeds": ([claim], word) => expect(`${claim?.indicator?.text} ${claim?.verb?.text}`).toContain(word),
  "other-nouns": ([claim], word) => expect(`${claim?.verb?.text} `).not.toContain(word.charAt(0)),
};

describe("what a word of a class does", () => {
  const asked = words.filter(({ class: name, example }) => PROMISES[name] !== undefined && !MARKED.test(example));

  test.each(asked)("$class: $word in $example", ({ class: name, word, example }) => {
    PROMISES[name]?.(read(example), word);
  });

  const facts = words.filter(({ class: name }) => name === "states" || name === "stocks");
  test.each(facts)("$class: $example, in a plan", ({ example }) => {
    expect(claimsOf(example, { role: "plan" }).map(({ status }) => status)).toEqual(["achieved"]);
  });

  const beginnings = words.filter(({ class: name }) => name === "starting-points");
  test.each(beginnings)("$class: $example, in a plan", ({ example }) => {
    expect(claimsOf(example, { role: "plan" }).map(({ status }) => status)).toEqual(["target"]);
  });

  test.each(words.filter(({ class: name }) => name === "brings"))(
    "$example goes on in the next line",
    ({ example }) => {
      const { achievements } = analyze(`${example}\n6.5%\n`);
      expect(achievements.map(({ indicator }) => indicator?.text)).toEqual([example.slice(0, -2)]);
    },
  );

  test.each(words.filter(({ class: name }) => name === "budget-bill" || name === "carried-out"))(
    "$class: $example",
    ({ class: name, example }) => {
      const opening = wordClass(name);
      expect(opening.isWithin(example)).toBe(true);
      expect(opening.isWithin("关于2024年工作情况的报告")).toBe(false);
    },
  );

  test.each(words.filter(({ class: name }) => name === "states-to-come"))(
    "the deadline above holds below $example",
    ({ example }) => {
      const text = `一、经济管理\n力争到2010年，产值翻一番。\n（一）${example}\n力争新建学校12所。`;
      expect(analyze(text).targets.map(({ period }) => period?.to)).toEqual(["2010", "2010"]);
    },
  );

  test("every class has its promise or its marks", () => {
    const shown = new Set<string>([
      ...words.filter(({ example }) => MARKED.test(example)).map((row) => row.class),
      ...Object.keys(PROMISES),
      "states",
      "stocks",
      "starting-points",
      "brings",
      "budget-bill",
      "carried-out",
      "states-to-come",
    ]);
    expect(rows.map((row) => row.class).filter((name) => !shown.has(name))).toEqual([]);
  });
});
