import { describe, expect, test } from "vitest";
import { extractSlogans } from "../../src/index.js";
import type { QuotedOnlyRow } from "../../src/slogans/lexicon.js";
import type { MemberIntroducerRow } from "../../src/slogans/member-announcement.js";
import type { MemberTrailRow } from "../../src/slogans/member-end.js";
import type { MemberLeadRow } from "../../src/slogans/member-lead.js";
import type { MemberPatternRow } from "../../src/slogans/member-patterns.js";
import type { CountedNounRow } from "../../src/slogans/numeral-outside.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

type WithExamples<Row> = Omit<Row, "words" | "heads" | "nouns"> & {
  words: WordList;
  nouns?: WordList;
  heads?: WordList;
  counterExamples?: string[];
};

const termsOf = (text: string) => extractSlogans(text).map(({ term }) => term);
const membersOf = (text: string) => {
  const occurrences = extractSlogans(text).flatMap((slogan) => slogan.occurrences);
  return occurrences.flatMap(({ members }) => members ?? []).map((member) => member.text);
};

const bracketed = (example: string) => /〔(.*)〕/.exec(example)?.[1];
const bracketedIn = (table: string) =>
  rowsOf<WithExamples<MemberLeadRow>>(table).flatMap(({ counterExamples = [] }) => counterExamples);

describe("words around a list of members", () => {
  const words = wordsOf(rowsOf<WithExamples<MemberLeadRow>>("slogans/member-leads"), "words");

  test.each(words)("$kind $word is no part of a member in $example", ({ kind, word, example }) => {
    const members = membersOf(example);
    expect(example).toContain(word);
    if (kind === "governing") return expect(members).toEqual([]);
    if (kind === "opening") return expect(members[0]?.startsWith(word)).toBe(true);
    expect(members.length).toBeGreaterThan(1);
    expect(members.filter((member) => member.startsWith(word) || member.endsWith(word))).toEqual([]);
  });

  test.each(bracketedIn("slogans/member-leads"))("%s begins its first member where it says", (example) => {
    expect(membersOf(example.replace(/[〔〕]/g, ""))[0]).toBe(bracketed(example));
  });
});

describe("words behind a list of members", () => {
  const words = wordsOf(rowsOf<WithExamples<MemberTrailRow>>("slogans/member-trails"), "words");

  test.each(words)("$word is no part of a member in $example", ({ word, example }) => {
    expect(example).toContain(word);
    const members = membersOf(example);
    expect(members.length).toBeGreaterThan(2);
    expect(members.at(-1)).not.toContain(word);
  });

  test.each(bracketedIn("slogans/member-trails"))("%s ends its last member where it says", (example) => {
    expect(membersOf(example.replace(/[〔〕]/g, "")).at(-1)).toBe(bracketed(example));
  });
});

describe("what shows that a list spells out a term", () => {
  const rows = rowsOf<WithExamples<MemberPatternRow>>("slogans/member-patterns");

  test.each(wordsOf(rows, "words"))("$word does in $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(membersOf(example).length).toBeGreaterThan(1);
  });

  const others = [...rows, ...rowsOf<WithExamples<MemberIntroducerRow>>("slogans/member-introducers")];
  test.each(others.flatMap(({ counterExamples = [] }) => counterExamples))("nothing does in %s", (example) => {
    expect(membersOf(example)).toEqual([]);
  });
});

describe("words that announce members", () => {
  const words = wordsOf(rowsOf<WithExamples<MemberIntroducerRow>>("slogans/member-introducers"), "words");

  test.each(words)("$word is $strength in $example", ({ word, example, strength }) => {
    expect(example).toContain(word);
    expect(membersOf(example)).toEqual(strength === "none" ? [] : ["人防", "物防", "技防"]);
  });
});

describe("counted nouns", () => {
  const rows = rowsOf<WithExamples<CountedNounRow>>("slogans/counted-nouns");
  const heads = rows.flatMap((row) => Object.entries(row.heads ?? {}));

  test.each(wordsOf(rows, "words"))("$word takes the numeral in $example", ({ word, example }) => {
    expect(example).toContain(word);
    expect(termsOf(example).filter((term) => term !== "金穗")).toEqual([]);
  });

  test.each(heads)("%s is counted in %s", (word, example) => {
    expect(termsOf(example)).toEqual([`四大提质${word}`]);
  });
});

describe("terms in quotation marks only", () => {
  const rows = rowsOf<WithExamples<QuotedOnlyRow>>("slogans/quoted-only");

  test.each(wordsOf(rows, "words"))("$word is a term in $example", ({ word, example }) => {
    expect(termsOf(example)).toContain(word);
    expect(termsOf(example.replace(/[“”]/g, ""))).not.toContain(word);
  });

  const followed = rows.flatMap(({ words, nouns }) => (nouns ? [{ words, nouns }] : []));
  test.each(wordsOf(followed, "nouns"))("before $word a term needs no marks in $example", ({ words, example }) => {
    const [term] = Object.keys(words);
    expect(termsOf(example).filter((found) => found.includes(term!))).not.toEqual([]);
  });

  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s holds no term", (text) => {
    expect(termsOf(text)).toEqual([]);
  });
});
