import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

const read = (text: string): [words: string, value: number, unit: string | null][] =>
  extractQuantities(text).map((quantity) => [quantity.text, quantity.value, quantity.unit]);

test.each([
  ["电价降到每千瓦时五角六分。", [["五角六分", 0.56, "元"]]],
  ["每斤补贴2角5分钱。", [["2角5分钱", 0.25, "元"]]],
  ["每斤让利两毛五分。", [["两毛五分", 0.25, "元"]]],
  ["该校排在三角五分位上。", []],
])("%s: small change", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["下降两三成。", [["两三成", 20, "%"]]],
  ["一两成企业停工。", [["一两成", 10, "%"]]],
  ["三两成群。", []],
  ["七五成绩单。", []],
])("%s: tenths of two digits side by side", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test.each([
  ["承包地由一亩增加到两亩半。", ["一亩", "两亩半"]],
  ["农家乐从一家发展到36家。", ["一家", "36家"]],
  ["建成一家医院。", []],
  ["由一家公司增加投资。", []],
])("%s: one that a change starts from", (text, expected) => {
  expect(read(text).map(([words]) => words)).toEqual(expected);
});

test("a place in an order is no share", () => {
  expect(read("薪酬按80%分位确定。")).toEqual([]);
});

test.each([
  ["本届召开18次会议。", ["18次"]],
  ["十届人大共举行36次会议。", ["36次"]],
  ["十届十八次主席会议召开。", []],
  ["十届二十六次主任会议通过。", []],
  ["五届人大五次会议召开。", []],
  ["选派骨干参加两期全省研修班。", ["两期"]],
  ["基金分两期投放。", []],
  ["建成二期厂房，启动三期项目。", []],
  ["市十五届人大五次\n会议文件（十二）", []],
])("%s: meetings counted, and numbered", (text, expected) => {
  expect(read(text).map(([words]) => words)).toEqual(expected);
});
