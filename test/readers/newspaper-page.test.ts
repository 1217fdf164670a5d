import { expect, test } from "vitest";
import { inReadingOrder } from "../../packages/readers/src/page-cuts.js";
import { joinPages } from "../../packages/readers/src/page-furniture.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import type { PageLine, PageText } from "../../packages/readers/src/page-text.js";

const SIZE = 8;
const piece = (text: string, x: number, y: number, size = SIZE): PageText => ({
  text,
  x,
  y,
  width: [...text].length * size,
  size,
  angle: 0,
});
const linesOf = (texts: PageText[], width: number): string[] =>
  joinPages([layOut(readablePieces({ texts, width, height: 1400 }))])
    .text.split("\n")
    .map((line) => line.trim());

/** An article in columns of twelve characters: its lines are called by the letter of the article, the column and the line. */
function article(letter: string, left: number, top: number, columns: number, lines: number): PageText[] {
  return Array.from({ length: columns }, (_, column) =>
    Array.from({ length: lines }, (_, line) =>
      piece(
        `${letter}栏${"一二三四五"[column]}行${"甲乙丙丁戊己庚辛"[line]}办理群众来信`.slice(0, 11),
        left + column * 110,
        top + line * 11,
      ),
    ),
  ).flat();
}
const wanted = (letter: string, columns: number, lines: number): string[] =>
  article(letter, 0, 0, columns, lines).map(({ text }) => text);

test("articles in five columns below each other, with heads over all columns, are read column by column", () => {
  const page = [
    piece("二〇二四年三月五日星期二第八千期", 300, 40),
    piece("县委召开农村工作会议研究部署", 60, 90, 24),
    ...article("首", 20, 130, 5, 8),
    piece("抓好春耕备耕确保粮食丰收", 60, 280, 24),
    ...article("次", 20, 320, 5, 8),
    piece(
      "主办单位县融媒体中心国内统一刊号一二三四五六七八九十总编室电话地址邮政编码广告经营许可零售每份一元五角县印刷厂承印电子邮箱",
      20,
      460,
    ),
  ];
  const lines = linesOf(page, 600);
  expect(lines.slice(2, 42)).toEqual(wanted("首", 5, 8));
  expect(lines.slice(43, 83)).toEqual(wanted("次", 5, 8));
});

test("a headline does not take the smaller text beside it, in the next column and a little higher, for a mark of a note", () => {
  const page = [
    piece("二〇二四年三月五日星期二第八千期以及今日要闻导读的内容一览表在此通栏刊出", 20, 40),
    ...article("左", 20, 100, 3, 8),
    piece("全县召开春季造林动员大会", 20, 231, 24),
    ...article("下", 20, 260, 3, 8),
    ...article("右", 352, 100, 1, 8),
    ...Array.from({ length: 12 }, (_, line) =>
      piece(`右侧续行${"子丑寅卯辰巳午未申酉戌亥"[line]}，`, 352, 188 + line * 12),
    ),
    piece("主办单位县融媒体中心国内统一刊号一二三四五六七八九十总编室电话地址邮政编码", 20, 460),
  ];
  const lines = linesOf(page, 480);
  const head = lines.indexOf("全县召开春季造林动员大会");
  expect(head).toBeGreaterThan(0);
  expect(lines.slice(head + 1, head + 25)).toEqual(wanted("下", 3, 8));
  expect(lines.slice(head - 24, head)).toEqual(wanted("左", 3, 8));
  expect(lines.filter((line) => line.startsWith("右侧续行"))).toHaveLength(12);
});

test("short raised marks still belong to the figure before them, and powers stay raised", () => {
  const page = [
    piece("新建学校三", 20, 100, 12),
    piece("2", 80, 95, 6),
    piece("所，绿化面积12km", 87, 100, 12),
    piece("2", 87 + 12 * 10, 95, 6),
    piece("。", 87 + 12 * 10 + 7, 100, 12),
  ];
  expect(linesOf(page, 480)).toEqual(["新建学校三〔2〕所，绿化面积12km²。"]);
});

test("a line across the page below columns whose lines stand far apart parts no column", () => {
  const of = (text: string, x: number, y: number): PageLine => ({ text, x, y, right: x + 10 * text.length, size: 10 });
  const rows = ["一", "二", "三", "四", "五", "六", "七", "八"];
  const stretches = rows.flatMap((row, at) => [
    of(`左${row}全县上下深入贯彻决策部署`, 50, 100 + 20 * at),
    of(`右${row}新建标准化厂房和农村公路`, 300, 100 + 20 * at),
  ]);
  const across = of("全文".repeat(20), 50, 260);
  const read = inReadingOrder([...stretches, across], 595).map(({ text }) => text.slice(0, 2));
  expect(read).toEqual([...rows.map((row) => `左${row}`), ...rows.map((row) => `右${row}`), "全文"]);
});
