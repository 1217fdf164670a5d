import { expect, test } from "vitest";
import type { ConjunctionRow } from "../../src/coordination/conjunctions.js";
import {
  CLAUSE_MARKS,
  ITEM_MARKS,
  type JointKind,
  PAUSES,
  partsOf,
  readingsOf,
} from "../../src/coordination/coordinated-list.js";
import { Coordination } from "../../src/coordination/coordination.js";
import { withoutEnumerator } from "../../src/coordination/enumerated-item.js";
import { rowsOf, type WordList, wordsOf } from "../support/word-tables.js";

const parts = (text: string, kinds: readonly JointKind[]): string =>
  partsOf(new Coordination(text).list(0, text.length), kinds)
    .map(({ start, end }) => text.slice(start, end))
    .join("|");

const readings = (text: string): string[] =>
  readingsOf(new Coordination(text).list(0, text.length), PAUSES).map((items) =>
    items.map(({ start, end }) => text.slice(start, end)).join("|"),
  );

test.each([
  ["点单、派单、评单", PAUSES, "点单|派单|评单"],
  ["点单、“派单、评单”、评价", PAUSES, "点单|“派单、评单”|评价"],
  ["市、县（区、旗）、乡（镇）", PAUSES, "市|县（区、旗）|乡（镇）"],
  ["《甲、乙》、“丙（丁、戊）”、己", PAUSES, "《甲、乙》|“丙（丁、戊）”|己"],
  ["甲、、乙", PAUSES, "甲|乙"],
  ["甲、乙，丙；丁", ITEM_MARKS, "甲|乙|丙|丁"],
  ["投入1,200万元，10:30开工", CLAUSE_MARKS, "投入1,200万元|10:30开工"],
  ["甲）、乙", PAUSES, "甲）|乙"],
  ["甲、“乙、丙", PAUSES, "甲|“乙、丙"],
  ["“甲（乙”、丙", PAUSES, "“甲（乙”、丙"],
  ["", PAUSES, ""],
] as const)("%s is parted outside of its brackets", (text, kinds, expected) => {
  expect(parts(text, kinds)).toBe(expected);
});

test("the last part may be two that a conjunction joins, the later one first", () => {
  expect(readings("甲、乙与丙和丁")).toEqual(["甲|乙与丙和丁", "甲|乙与丙|丁", "甲|乙|丙和丁"]);
  expect(readings("甲、乙以及丙")).toEqual(["甲|乙以及丙", "甲|乙|丙"]);
  expect(readings("甲、“乙和丙”")).toEqual(["甲|“乙和丙”"]);
});

test("a clause begins behind its mark or behind what opens around it, and ends likewise", () => {
  const text = "总述，推行（点单、派单（甲，乙）评单，三单）服务。";
  const coordination = new Coordination(text);
  const around = (at: number): string =>
    text.slice(coordination.clauseStart(0, at), coordination.clauseEnd(at, text.length));
  expect(around(text.indexOf("评单"))).toBe("点单、派单（甲，乙）评单");
  expect(around(text.indexOf("三单"))).toBe("三单");
  expect(around(text.indexOf("推行"))).toBe("推行（点单、派单（甲，乙）评单，三单）服务");
  expect(around(text.indexOf("乙"))).toBe("乙");
  expect(coordination.clauseStart(4, 5)).toBe(4);
});

test("a quotation or bracket that closes right before is given without its marks", () => {
  const coordination = new Coordination("推出“甲（乙）、丙”服务");
  expect(coordination.enclosedBefore(10)).toEqual({ start: 3, end: 9 });
  expect(coordination.enclosedBefore(9)).toBeNull();
});

test.each([
  ["一是优环境", "优环境"],
  ["（二）强产业；", "强产业"],
  ["3.惠民生。", "惠民生"],
  ["——抓改革", "抓改革"],
  ["第一把是改革", "改革"],
  ["③增收", "增收"],
  ["道路等", "道路"],
])("%s is the item %s", (text, item) => {
  const { start, end } = withoutEnumerator(text, { start: 0, end: text.length });
  expect(text.slice(start, end)).toBe(item);
});

const rows = rowsOf<Omit<ConjunctionRow, "words"> & { words: WordList }>("coordination/conjunctions");
test.each(wordsOf(rows, "words"))("$word is $strength in $example", ({ word, strength, example }) => {
  expect(example).toContain(word);
  const { joints } = new Coordination(example).list(0, example.length);
  const at = example.indexOf(word);
  const conjunctions = joints.filter(({ kind }) => kind === "firm" || kind === "loose");
  expect(conjunctions).toEqual(strength === "none" ? [] : [{ kind: strength, start: at, end: at + word.length }]);
});
