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
      expect(squash(withoutFurniture(found, text))).toBe(squash(text));
    }
  });
});

/** A mention without the footnote marks in it, or without the page number and running head that cut it in two. */
function withoutFurniture(found: string, text: string): string {
  const unmarked = found.replace(/[[［〔]\d{1,3}[\]］〕]/g, "");
  const lines = unmarked.split("\n");
  const joined = (lines[0] ?? "") + (lines.at(-1) ?? "");
  return lines.length > 2 && squash(joined) === squash(text) ? joined : unmarked;
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
