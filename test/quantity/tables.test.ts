import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { scanQuantities } from "../../src/quantity/scan.js";
import { SpanSet } from "../../src/text/span-set.js";

interface UnitEntry {
  unit: string;
  as?: string;
  kind: string;
  time?: string;
  example?: string;
  counterExamples?: string[];
}

const NO_MASKS = new SpanSet([]);
const scan = (text: string) => scanQuantities(text, 0, text.length, NO_MASKS);
const rows = <Row>(name: string): Row[] =>
  parse(readFileSync(join(import.meta.dirname, `../../data/quantity/${name}.yaml`), "utf8")) as Row[];

describe.each(["classifiers", "measures", "money", "time-units"])("%s", (name) => {
  const entries = rows<UnitEntry>(name);

  test("every unit has an example", () => {
    expect(entries.filter((entry) => entry.time !== "calendar" && !entry.example).map((entry) => entry.unit)).toEqual(
      [],
    );
  });

  test.each(entries.filter((entry) => entry.example))(
    "$unit in $example",
    ({ unit, as, kind, example, counterExamples }) => {
      expect(scan(example!).map((quantity) => [quantity.unit, quantity.kind])).toContainEqual([as ?? unit, kind]);
      for (const text of counterExamples ?? []) {
        expect(scan(text).filter((quantity) => quantity.unit === unit)).toEqual([]);
      }
    },
  );
});

test.each(rows<{ mark: string; currency: string; example: string }>("currency-marks"))(
  "$mark is $currency in $example",
  ({ currency, example }) => {
    expect(scan(example).map((quantity) => [quantity.kind, quantity.currency])).toEqual([["money", currency]]);
  },
);

interface BoundEntry {
  word: string;
  bound: string;
  example: string;
  counterExamples?: string[];
}

test.each(rows<BoundEntry>("bounds"))("$word bounds $example", ({ word, bound, example, counterExamples }) => {
  const [quantity] = scan(example);
  expect(quantity?.bound).toBe(bound);
  expect(quantity?.boundCues.map((cue) => cue.text)).toContain(word);
  for (const text of counterExamples ?? []) expect(scan(text).map((found) => found.bound)).toEqual([null]);
});

test.each(rows<{ name: string }>("numeral-names"))("$name counts nothing", ({ name }) => {
  expect(scan(`围绕${name}等开展工作`)).toEqual([]);
});

test.each(rows<{ noun: string; example: string }>("count-nouns"))("$example counts $noun", ({ noun, example }) => {
  const [quantity] = scan(example);
  expect(quantity?.unit).toBe("");
  expect(example.slice(quantity!.span.end)).toMatch(new RegExp(`^${noun}`));
});

interface WordEntry {
  word: string;
  role: string;
  example?: string;
}

test.each(rows<WordEntry>("rank-words"))("$word as $role in $example", ({ role, example }) => {
  const ranks = scan(example!).filter((quantity) => quantity.kind === "rank");
  expect(ranks.length > 0).toBe(role !== "motto");
});

test.each(rows<WordEntry>("duration-words").filter((row) => row.example))(
  "$word measures in $example",
  ({ example }) => {
    const [quantity] = scan(example!);
    expect(quantity?.isDuration).toBe(true);
  },
);

test.each(rows<{ word: string; example: string; counterExamples?: string[] }>("slash-frames"))(
  "$word beside a stroke in $example",
  ({ example, counterExamples }) => {
    expect(scan(example)).toEqual([]);
    for (const text of counterExamples ?? []) expect(scan(text).map(({ unit }) => unit)).toEqual(["%"]);
  },
);
