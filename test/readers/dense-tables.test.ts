import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import type { Rule } from "../../packages/readers/src/page-grid.js";
import { layOut } from "../../packages/readers/src/page-layout.js";
import { isTable, type PageText } from "../../packages/readers/src/page-text.js";
import { left } from "./placed-texts.js";
import { paragraph, wordFile } from "./word-file.js";

const XS = [50, 150, 250, 300, 420];
const ruled = (ys: readonly number[]): Rule[] => [
  ...ys.map((at) => ({ isAcross: true, at, from: 50, to: 420 })),
  ...XS.map((at) => ({ isAcross: false, at, from: Math.min(...ys), to: Math.max(...ys) })),
];
const rowsOf = (texts: PageText[], ys: readonly number[]): string[][] =>
  layOut({ texts, width: 600, rules: ruled(ys) }).flatMap((block) => (isTable(block) ? block.rows : []));
const row = (y: number, ...cells: string[]): PageText[] =>
  cells.flatMap((text, at) => (text === "" ? [] : [left(text, XS[at]! + 5, y)]));

test("what the file hands over as one piece is parted where a rule goes through its space, and nowhere else", () => {
  const joined = left("定量指标 新建驿站数量", 255, 115);
  const texts = [
    ...row(95, "项目", "目标", "性质", "内容"),
    ...[...row(115, "驿站", "18个"), { ...joined, width: 4 * joined.size + 10 + 6 * joined.size }],
    ...row(135, "东 城", "改 水 率", "定性", "新建 泵站"),
  ];
  expect(rowsOf(texts, [80, 100, 120, 140])).toEqual([
    ["项目", "目标", "性质", "内容"],
    ["驿站", "18个", "定量指标", "新建驿站数量"],
    ["东 城", "改 水 率", "定性", "新建 泵站"],
  ]);
});

test("a line that is too much for its cell is read with it, not in the cell below; a cell of two lines below one of two keeps its own", () => {
  const lines = (y: number, ...texts: string[]): PageText[] => texts.map((text, at) => left(text, 305, y + 11 * at));
  const texts = [
    ...row(95, "项目", "目标", "性质", "内容"),
    ...[...row(115, "列养率", "100%", "定量"), ...lines(110, "反映各乡镇对村道", "巡查、保洁的次数", "和质量")],
    ...[...row(140, "优良率", "85%", "定量"), ...lines(140, "优良路的比重")],
    ...[...row(160, "知晓率", "90%", "定性"), ...lines(155, "问卷调查所得", "两次平均")],
    ...[...row(185, "满意度", "92%", "定性"), ...lines(180, "电话回访所得", "全年平均")],
  ];
  expect(rowsOf(texts, [80, 100, 126, 148, 173, 195]).map((cells) => cells[3])).toEqual([
    "内容",
    "反映各乡镇对村道巡查、保洁的次数和质量",
    "优良路的比重",
    "问卷调查所得两次平均",
    "电话回访所得全年平均",
  ]);
});

const AIM = ["一是整治农村改水管网，改造老旧泵站，".repeat(12), "二是新建驿站。"];
const figures = (at: number): string[] => [
  `数量指标${at}`,
  "新建驿站的个数",
  `${at * 7}`,
  "个",
  "反映本年新建驿站的完成情况，按月调度",
];

test("a table of many regular rows stays one though an aim in it is a paragraph and more; a form of a few rows is running text", async () => {
  const cell = (paragraphs: readonly string[]) => `<w:tc>${paragraphs.map((text) => paragraph(text)).join("")}</w:tc>`;
  const file = (rows: readonly (readonly (readonly string[])[])[]) =>
    wordFile(`<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`);
  const dense = Array.from({ length: 24 }, (_, at) => [at === 3 ? AIM : [], ...figures(at).map((text) => [text])]);
  const { tables } = await readDocument(await file(dense));
  expect(tables[0]!.rows[3]!.map(({ text }) => text)).toEqual([AIM.join("\u3000"), ...figures(3)]);
  const form = [
    [["项目"], ["改水"]],
    [["目标"], AIM],
  ];
  const read = await readDocument(await file(form));
  expect(read.tables).toEqual([]);
  expect(read.text.split("\n")).toEqual(["项目", "改水", "目标", ...AIM]);
});
