import fc from "fast-check";
import { expect, test } from "vitest";
import { segmentsOf } from "../../packages/web/src/model/segments.js";

test.each([
  ["nothing", [], ["0–9 "]],
  ["one", [{ start: 2, end: 4, label: "a" }], ["0–2 ", "2–4 a", "4–9 "]],
  [
    "overlapping",
    [
      { start: 2, end: 6, label: "a" },
      { start: 4, end: 8, label: "b" },
    ],
    ["0–2 ", "2–4 a", "4–6 ab", "6–8 b", "8–9 "],
  ],
  [
    "nested, the longer outside whatever the order",
    [
      { start: 4, end: 5, label: "b" },
      { start: 2, end: 7, label: "a" },
    ],
    ["0–2 ", "2–4 a", "4–5 ab", "5–7 a", "7–9 "],
  ],
  [
    "the same place twice, in the given order",
    [
      { start: 3, end: 5, label: "a" },
      { start: 3, end: 5, label: "b" },
    ],
    ["0–3 ", "3–5 ab", "5–9 "],
  ],
  [
    "side by side",
    [
      { start: 0, end: 3, label: "a" },
      { start: 3, end: 9, label: "b" },
    ],
    ["0–3 a", "3–9 b"],
  ],
  [
    "reaching beyond, outside, empty",
    [
      { start: -5, end: 1, label: "a" },
      { start: 8, end: 50, label: "b" },
      { start: 9, end: 12, label: "c" },
      { start: 4, end: 4, label: "d" },
    ],
    ["0–1 a", "1–8 ", "8–9 b"],
  ],
])("splits a text under covers: %s", (_, covers, wanted) => {
  const segments = segmentsOf(0, 9, covers);
  expect(segments.map(({ start, end, labels }) => `${start}–${end} ${labels.join("")}`)).toEqual(wanted);
});

test("covers every offset once, with just the labels that lie over it", () => {
  const span = fc.tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), fc.integer({ min: 1, max: 50 }), (spans, length) => {
      const covers = spans.map(([start, size], label) => ({ start, end: start + size, label }));
      const segments = segmentsOf(0, length, covers);
      expect(segments[0]!.start).toBe(0);
      expect(segments.at(-1)!.end).toBe(length);
      for (const [index, { start, end, labels }] of segments.entries()) {
        expect(start).toBeLessThan(end);
        if (index > 0) expect(start).toBe(segments[index - 1]!.end);
        for (let at = start; at < end; at++) {
          const over = covers.filter((cover) => cover.start <= at && at < cover.end).map(({ label }) => label);
          expect([...labels].sort()).toEqual(over.sort());
        }
      }
    }),
  );
});
