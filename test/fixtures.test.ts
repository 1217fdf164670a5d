import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { analyze } from "../src/index.js";
import { compare, f1, METRICS, type Metric } from "./support/compare.js";
import { type Fixture, readFixtures } from "./support/expected.js";
import { squash } from "./support/squashed.js";

/** The least F1 in per cent that a document must reach on a metric. Raise it whenever a stage gets better, never lower it. */
type Floors = Record<string, Partial<Record<Metric, number>>>;

const floors = JSON.parse(readFileSync(new URL("../fixtures/floors.json", import.meta.url), "utf8")) as Floors;

describe.each(readFixtures())("$slug", ({ slug, source, expected }: Fixture) => {
  const analysis = analyze(source);

  test("reaches its floors", () => {
    const { tallies, misses } = compare(source, expected, analysis);
    const below = METRICS.filter((metric) => 100 * f1(tallies[metric]) < (floors[slug]?.[metric] ?? 0));
    const reasons = misses.filter((miss) => below.some((metric) => miss.startsWith(`${metric}:`)));
    expect(reasons).toEqual([]);
  });

  test("says truly where everything stands", () => {
    expect(mentions(analysis).length).toBeGreaterThan(0);
    for (const { text, span } of mentions(analysis)) {
      const found = source.slice(span.start, span.end);
      expect(squash(/\n.*\d.*\n/.test(found) ? withoutPageBreak(found, text) : found)).toBe(squash(text));
    }
  });
});

/** A mention that a page number and a running head cut in two. */
function withoutPageBreak(found: string, text: string): string {
  const lines = found.split("\n");
  const [first, last] = [lines[0] ?? "", lines.at(-1) ?? ""];
  return squash(first + last) === squash(text) ? first + last : found;
}

interface Placed {
  text: string;
  span: { start: number; end: number };
}

function mentions(value: unknown): Placed[] {
  if (value === null || typeof value !== "object") return [];
  const inner = Object.values(value).flatMap(mentions);
  return "text" in value && "span" in value ? [value as Placed, ...inner] : inner;
}
