import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { afterAll, expect, test, vi } from "vitest";
import { constructedPatterns, literalPatterns, modules, type Pattern } from "./collect-patterns.js";

const LONGEST_LINE = 140;
const LIST = join(import.meta.dirname, "proven-safe.txt");
/** Expressions proven safe before, as a proof can take seconds; the run adds new ones to the list and drops those that are gone. */
const proven = new Set<string>(readFileSync(LIST, "utf8").split("\n"));
const present = new Set<string>();

afterAll(() => {
  if (process.env.CI) return;
  writeFileSync(
    LIST,
    [...present]
      .sort()
      .map((line) => `${line}\n`)
      .join(""),
  );
});

/** An expression as a line of the list: whole, or by its beginning and its hash where it is long. */
function lineOf({ source, flags }: Pattern): string {
  const whole = `/${source}/${flags}`;
  if (whole.length <= LONGEST_LINE) return whole;
  return `${whole.slice(0, 60)} … sha256 ${createHash("sha256").update(whole).digest("hex").slice(0, 24)}`;
}

/** What an attacker could make of a regular expression: nothing, or the kind of growth and a text that shows it. */
function danger(pattern: Pattern): string | null {
  const { source, flags, where } = pattern;
  const line = lineOf(pattern);
  if (proven.has(line)) {
    present.add(line);
    return null;
  }
  const result = checkSync(source, flags, { timeout: 20_000 });
  if (result.status === "safe") {
    present.add(line);
    return null;
  }
  const growth =
    result.status === "vulnerable" ? `${result.complexity.summary}, e.g. ${result.attack.pattern}` : "unknown";
  return `${where}: /${source.slice(0, 200)}/${flags}: ${growth} (cure: sticky, or a bounded repetition such as {1,40})`;
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

test("the checker works", () => {
  const where = "here";
  expect(danger({ source: "(a+)+$", flags: "", where })).toContain("exponential");
  expect(danger({ source: "\\d+万", flags: "g", where })).toContain("2nd degree polynomial");
  expect(danger({ source: "\\d+万", flags: "y", where })).toBeNull();
});

test("no literal expression can be made slow", () => {
  const patterns = distinct(literalPatterns());
  expect(patterns.length).toBeGreaterThan(5);
  expect(patterns.map(danger).filter((found) => found !== null)).toEqual([]);
});

test("no expression made from tables can be made slow", async () => {
  const patterns = await constructedPatterns(async () => {
    vi.resetModules();
    for (const module of modules) if (!/\/cli\/src\/(bin|.*worker)\.ts$/.test(module)) await import(module);
    const { analyze } = (await import("../../src/index.js")) as typeof import("../../src/index.js");
    analyze("一、过去一年\n一年来，收到提案252件，同比增长6.5%。深化“五型机关”建设，力争达到1.2万亿元以上。");
  });
  expect(
    distinct(patterns)
      .map(danger)
      .filter((found) => found !== null),
  ).toEqual([]);
}, 120_000);
