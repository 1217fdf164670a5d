import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { afterAll, expect, test, vi } from "vitest";
import { constructedPatterns, literalPatterns, modules, type Pattern } from "./collect-patterns.js";

const CACHE = join(import.meta.dirname, "../../node_modules/.cache/safe-patterns.json");
/** Patterns found safe before, as a check can take seconds. */
const safe = new Set<string>(existsSync(CACHE) ? (JSON.parse(readFileSync(CACHE, "utf8")) as string[]) : []);

afterAll(() => {
  mkdirSync(join(CACHE, ".."), { recursive: true });
  writeFileSync(CACHE, JSON.stringify([...safe]));
});

/** What an attacker could make of a regular expression: nothing, or the kind of growth and a text that shows it. */
function danger({ source, flags, where }: Pattern): string | null {
  const key = `/${source}/${flags}`;
  if (safe.has(key)) return null;
  const result = checkSync(source, flags, { timeout: 20_000 });
  if (result.status === "safe") {
    safe.add(key);
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
