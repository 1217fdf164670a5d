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
