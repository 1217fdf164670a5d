import { describe, expect, test } from "vitest";
import { analyze } from "../src/index.js";
import { compare } from "./support/compare.js";
import { type Fixture, readFixtures } from "./support/expected.js";
import { squash } from "./support/squashed.js";

describe.each(readFixtures())("$slug", ({ source, expected }: Fixture) => {
  const analysis = analyze(source);

  test("reads as a careful reader does", () => {
    const { misses } = compare(source, expected, analysis);
    expect(misses).toEqual(expected.knownMisses.map(({ miss }) => miss));
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
