import { expect, test } from "vitest";
import { withoutFurniture } from "../../packages/readers/src/page-furniture.js";
import type { PageBlock, PageLine } from "../../packages/readers/src/page-text.js";

const line = (text: string, y: number): PageLine => ({ text, x: 100, y, right: 300, size: 10 });
const texts = (pages: PageBlock[][]): string[][] =>
  pages.map((blocks) => blocks.map((block) => ("text" in block ? block.text : "table")));
const body = ["完成调整预算", "办理提案二百件", "新建学校三所", "改造道路八条"];

test("numbers that count up with the pages are page numbers wherever they stand", () => {
  const pages = body.map((text, at) => ({ height: 800, blocks: [line(text, 300), line(`—${"１２３４"[at]}—`, 690)] }));
  expect(texts(withoutFurniture(pages))).toEqual(body.map((text) => [text]));
});

test("figures at the foot of pages that do not count up are text", () => {
  const pages = body.map((text, at) => ({
    height: 800,
    blocks: [line(text, 300), line(String([12, 7, 30, 5][at]), 690)],
  }));
  expect(texts(withoutFurniture(pages))).toEqual([
    ["完成调整预算", "12"],
    ["办理提案二百件", "7"],
    ["新建学校三所", "30"],
    ["改造道路八条", "5"],
  ]);
});

test("a number in the middle of pages is text, though it counts up", () => {
  const pages = body.map((text, at) => ({
    height: 800,
    blocks: [line(text, 300), line(String(at + 1), 400), line("续行", 500)],
  }));
  expect(texts(withoutFurniture(pages))[2]).toEqual(["新建学校三所", "3", "续行"]);
});

/** A line that stands elsewhere on its row, or is set in another size. */
const at = (text: string, y: number, other: Partial<PageLine>): PageLine => ({ ...line(text, y), ...other });
const onePage = (...blocks: PageBlock[]): string[] => texts(withoutFurniture([{ height: 800, blocks }]))[0] ?? [];

test.each([
  ["beside its label", [line("粮食产量", 60), at("318", 60, { x: 400, right: 415 }), line("其中小麦", 82)]],
  ["in the last row", [line("合计", 300), line("粮食产量", 740), at("318", 740, { x: 400, right: 415 })]],
  ["at the head of a column of them", [line("318", 60), line("405", 80), line("77", 100), line("单位：吨", 122)]],
  ["of two cells", [line("甲优 乙优", 300), line("18 27", 60)]],
  ["below zero", [line("增速", 60), at("-12", 60, { x: 400, right: 415 })]],
  ["in large type before its unit", [at("96", 60, { size: 30, x: 20, right: 50 }), at("所学校", 60, { x: 60 })]],
])("a bare number is text: %s", (_, blocks) => {
  expect(onePage(...blocks)).toEqual(blocks.map(({ text }) => text));
});

test.each([
  ["far from the text", [line("完成投资", 300), line("7", 770)]],
  ["with its digits set apart", [line("完成投资", 300), line("1 2", 770)]],
  ["of two pages, abreast", [line("完成投资", 300), line("6", 770), at("7", 770, { x: 500, right: 505 })]],
  ["set between dashes", [line("完成投资", 300), line("- 3 -", 735)]],
  ["with all pages", [line("完成投资", 760), line("第3页 共9页", 775)]],
  [
    "of a newspaper",
    [at("3", 60, { size: 40, x: 700, right: 720 }), at("2031年5月6日", 58, { x: 500 }), line("完成投资", 90)],
  ],
])("the number of a single page goes: %s", (_, blocks) => {
  expect(onePage(...blocks)).toEqual(blocks.filter(({ text }) => /[投日]/.test(text)).map(({ text }) => text));
});

test("numbers of two pages close below the text count up", () => {
  const pages = body
    .slice(0, 2)
    .map((text, index) => ({ height: 800, blocks: [line(text, 755), line(`${index + 8}`, 772)] }));
  expect(texts(withoutFurniture(pages))).toEqual([["完成调整预算"], ["办理提案二百件"]]);
});

test("figures at the head of pages, beside their labels, are text, though all pages have them", () => {
  const pages = body.map((text, index) => ({
    height: 800,
    blocks: [line(text, 60), at(`${index * 7 + 20}`, 60, { x: 400, right: 415 }), line("续行", 82)],
  }));
  expect(texts(withoutFurniture(pages))[1]).toEqual(["办理提案二百件", "27", "续行"]);
});
