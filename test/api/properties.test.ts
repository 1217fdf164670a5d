import fc from "fast-check";
import { expect, test } from "vitest";
import { analyze, extractQuantities, extractSlogans, splitSections } from "../../src/index.js";
import { readFixtures } from "../support/expected.js";
import { anything, scraps } from "./documents.js";
import { broken } from "./invariants.js";

// a fixed seed: what fails here fails for everyone
const RUNS = { numRuns: 300, seed: 1 };

test.each([
  ["scraps of documents", scraps],
  ["any string", anything],
])("what is said about %s is true", (_, texts) => {
  const property = fc.property(texts, (text) => {
    expect(broken(text, analyze(text))).toEqual([]);
  });
  fc.assert(property, RUNS);
});

test("the same text gives the same analysis, and the single functions give its parts", () => {
  const property = fc.property(scraps, (text) => {
    const analysis = analyze(text);
    expect(analyze(text)).toEqual(analysis);
    expect(splitSections(text)).toEqual(analysis.sections);
    expect(extractSlogans(text)).toEqual(analysis.slogans);
    const places = new Set(extractQuantities(text).map(({ span }) => span.start));
    for (const { quantity } of [...analysis.achievements, ...analysis.targets])
      expect(places).toContain(quantity.span.start);
  });
  fc.assert(property, { ...RUNS, numRuns: 100 });
});

test.each([
  ["nothing", ""],
  ["one character", "一"],
  ["one space", " "],
  ["line ends", "\r\n\r\n\n"],
  ["NUL", "\u0000\u0000件\u0000"],
  ["half characters", "提案\uD842252件\uDC00，\uD842"],
  ["right-to-left marks", "\u202E提案\u200F252件\u202C。"],
  ["English", "The report lists 252 proposals, up 6.5% on last year.\n\n1. Growth\n2. Jobs"],
  ["combining marks", "e\u0301\u0301\u0301 5\u0301件 １\u20DD个"],
  ["compatibility characters", "½个 ㍿ ㎡ 5㎡ ﷺ ⅻ、 ㈠ ㊀"],
])("%s", (_, text) => {
  expect(broken(text, analyze(text))).toEqual([]);
});

test.each(readFixtures())("what is said about $slug is true, also where it is cut anywhere", ({ source }) => {
  expect(broken(source, analyze(source))).toEqual([]);
  const property = fc.property(fc.nat(source.length), fc.nat(source.length), (a, b) => {
    const part = source.slice(Math.min(a, b), Math.max(a, b));
    expect(broken(part, analyze(part))).toEqual([]);
  });
  fc.assert(property, { ...RUNS, numRuns: 20 });
});
