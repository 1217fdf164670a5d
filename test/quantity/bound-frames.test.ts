import { expect, test } from "vitest";
import { scanQuantities } from "../../src/quantity/scan.js";
import { SpanSet } from "../../src/text/span-set.js";
import { rowsOf } from "../support/word-tables.js";

const NO_MASKS = new SpanSet([]);
const boundOf = (text: string) => scanQuantities(text, 0, text.length, NO_MASKS)[0]?.bound;

test.each(rowsOf<{ word: string; role: string; example: string }>("quantity/bound-frames"))(
  "$role $word in $example",
  ({ word, role, example }) => {
    expect(example).toContain(word);
    expect(boundOf(example)).toBe(role === "negation" || /以[内下]$/.test(example) ? "max" : "min");
  },
);

test.each([
  ["占比不应低于30%", "min"],
  ["赤字率不会突破3%", "max"],
  ["税收高于30%", "min"],
  ["控制在5%的红线左右", null],
  ["达到5%的红线", null],
  ["最多的达1200万元", null],
  ["最多补助1200万元", "max"],
])("%s: %s", (text, bound) => {
  expect(boundOf(text)).toBe(bound);
});
