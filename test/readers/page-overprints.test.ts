import { expect, test } from "vitest";
import { withoutOverprints } from "../../packages/readers/src/page-overprints.js";
import type { PageText } from "../../packages/readers/src/page-text.js";

const SIZE = 12;
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (/[\u2E80-\uFFEF]/.test(character) ? SIZE : SIZE / 2), 0);
const piece = (text: string, x: number, y = 100): PageText => ({ text, x, y, width: widthOf(text), size: SIZE });
const read = (...pieces: PageText[]): string[] => withoutOverprints(pieces).map(({ text }) => text);

test("a line printed again in other pieces is read once", () => {
  const line = "一、加固水库66座，完成率99.9%。";
  const parts = ["一、", "加固水库", "66座，完成率99.9%。"];
  let x = 50.4;
  const again = parts.map((part) => {
    const one = piece(part, x, 100.3);
    x += one.width;
    return one;
  });
  expect(read(piece(line, 50), ...again)).toEqual([line]);
  expect(read(...again, piece(line, 50)).join("")).toBe(line);
});

test("characters printed twice, each behind the other, are read once", () => {
  const text = "改造渠道88公里";
  let x = 50;
  const pieces: PageText[] = [];
  let before = "";
  for (const character of text) {
    pieces.push(piece(before + character, before === "" ? x : x - widthOf(before) + 0.4));
    x += widthOf(character);
    before = character;
  }
  expect(read(...pieces).join("")).toBe(text);
});

test("digits that are the same stay, also where their widths are said to be too large", () => {
  const wide = (text: string, x: number): PageText => ({ ...piece(text, x), width: 2 * widthOf(text) });
  expect(read(wide("1", 50), wide("0", 56), wide("0", 62), wide("9", 68))).toEqual(["1", "0", "0", "9"]);
  expect(read(piece("——", 50), piece("—", 74))).toEqual(["——", "—"]);
});

test("other text at the same place stays, and so does the same text in the next line or another size", () => {
  expect(read(piece("内部资料", 50), piece("加固水库", 52))).toEqual(["内部资料", "加固水库"]);
  expect(read(piece("加固水库", 50), piece("加固水库", 50, 112))).toEqual(["加固水库", "加固水库"]);
  expect(read(piece("加固水库", 50), { ...piece("加固", 50), size: 24, width: 48 })).toEqual(["加固水库", "加固"]);
});

test("a line whose pieces each begin with the end of the one before is read once, whatever the width of the gap at its figures", () => {
  const parts = ["全年完成投资", " 12.5", " 亿元，新建学校", " 6", " 所。"];
  for (const space of [0.15, 0.25, 0.5]) {
    const wide = (text: string): number => widthOf(text) - (0.5 - space) * SIZE * (text.split(" ").length - 1);
    let x = 50;
    let before = "";
    const pieces = parts.map((part) => {
      const start = x - wide(before);
      const one = { ...piece(before + part, start + (before === "" ? 1 : 0.2)), width: wide(before + part) };
      x += wide(part);
      before = part.trimStart();
      return one;
    });
    expect(read(...pieces).join("")).toBe(parts.join(""));
  }
});

test("the same figure behind a space stays", () => {
  expect(read(piece("覆盖 6", 50), piece("6 个镇", 86))).toEqual(["覆盖 6", "6 个镇"]);
  expect(read(piece("分别为 6 6", 50), piece("6 个", 110))).toEqual(["分别为 6 6", "6 个"]);
});
