import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { joinPages, withoutFurniture } from "../../packages/readers/src/page-furniture.js";
import { readablePieces } from "../../packages/readers/src/page-pieces.js";
import type { Page, PageText } from "../../packages/readers/src/page-text.js";
import { columnsAsLines, runsDown } from "../../packages/readers/src/page-vertical.js";
import { onePage, pdfOf } from "./pdf-of.js";
import { left } from "./placed-texts.js";

const SIZE = 10;
/** A text that runs down, its first character on this base line. */
const down = (text: string, x: number, y = 60): PageText[] =>
  [...text].map((character, at) => ({ ...left(character, x, y + at * SIZE), width: SIZE }));
/** A text that lies on its side below this height. */
const sideways = (text: string, x: number, y: number): PageText => ({
  ...left(text, x, y),
  angle: Math.PI / 2,
});
const HEIGHT = 600;
const pageOf = (texts: PageText[]): Page => readablePieces({ texts, width: 800, height: HEIGHT });
const linesOf = (...texts: PageText[]): string[] => columnsAsLines(pageOf(texts)).map(({ text }) => text);

test("figures and words that lie on their side are read where they stand in their column", () => {
  const texts = [
    ...down("二、工作安排", 300),
    ...down("力争新增就业一万六千人以上。", 320),
    ...down("全年办结提案", 280),
    sideways("1286", 279, 111),
    ...down("件，占", 280, 145),
    sideways("96.5%", 279, 166),
    ...down("。", 280, 205),
    sideways("2026 DRG 2.0", 259, 51),
  ];
  const page = pageOf(texts);
  expect(runsDown(page)).toBe(true);
  expect(page.turned).toBeUndefined();
  expect(linesOf(...texts)).toEqual([
    "力争新增就业一万六千人以上。",
    "二、工作安排",
    "全年办结提案1286件，占96.5%。",
    "2026 DRG 2.0",
  ]);
});

test("what stands upside down or runs up beside such text is left out as before, and what runs down beside other text", () => {
  const text = [...down("二、工作安排", 300), ...down("全年办结提案九百件", 280)];
  const up = { ...sideways("密封线内不要答题", 700, 400), angle: -Math.PI / 2 };
  expect(pageOf([...text, up]).turned).toBe("密封线内不要答题");
  const across = Array.from({ length: 12 }, (_, at) => left("全年办结提案九百件。", 60, 60 + 20 * at));
  const page = pageOf([...across, sideways("单位：万元", 700, 100)]);
  expect(page.turned).toBe("单位：万元");
  expect(page.texts).toHaveLength(12);
});

test("a heading and a page number across such text stand above and below it", () => {
  const heading = [left("湖东县", 200, 30), left("工", 230, 30), left("作简报", 240, 30)];
  const text = [...down("一、工作回顾", 300), ...down("全年办结提案九百件。", 280)];
  expect(linesOf(...heading, ...text, left("第3页", 200, 580))).toEqual([
    "湖东县工作简报",
    "一、工作回顾",
    "全年办结提案九百件。",
    "第3页",
  ]);
  // two figures side by side in a column are none
  const figures = [...down("第", 260), left("12", 260, 70), ...down("批", 260, 80)];
  expect(linesOf(...text, ...figures)).toEqual(["一、工作回顾", "全年办结提案九百件。", "第12批"]);
});

test("tiers are read one after the other, fields that are set apart within columns are not", () => {
  const above = [...down("一、上半年", 300), ...down("新建水厂二座，改造管网", 280), ...down("九公里。", 260)];
  const below = [
    ...down("二、下半年", 300, 220),
    ...down("培训干部九十人次，走访", 280, 220),
    ...down("六户。", 260, 220),
  ];
  expect(linesOf(...above, ...below)).toEqual([
    "一、上半年",
    "新建水厂二座，改造管网",
    "九公里。",
    "二、下半年",
    "培训干部九十人次，走访",
    "六户。",
  ]);
  const fields = [
    [...down("王大海", 300), ...down("组长", 300, 130)],
    [...down("赵小山", 280), ...down("副组长", 280, 130)],
    [...down("孙立", 260), ...down("组员", 260, 130)],
  ].flat();
  expect(linesOf(...fields)).toEqual(["王大海组长", "赵小山副组长", "孙立组员"]);
});

test("columns begin at one height, and are no running heads where they recur", () => {
  const column = "各项工作扎实推进，社会大局和谐稳定";
  const page = pageOf([300, 280, 260].flatMap((x) => down(column, x, 50)).concat(down("上。", 240, 50)));
  const blocks = [page, page].map((one) => ({ blocks: columnsAsLines(one), height: HEIGHT }));
  const once = `${column}\n${column}\n${column}\n上。`;
  expect(joinPages(withoutFurniture(blocks)).text).toBe(`${once}\n${once}`);
  // but a short one at the top of each page is
  const headed = (text: string) =>
    pageOf([...down("工作志", 320, 15), ...down(text, 300, 120), ...down("稳步推进", 280, 120)]);
  const heads = ["办结提案九十件", "新建学校六所"].map((text) => ({
    blocks: columnsAsLines(headed(text)),
    height: HEIGHT,
  }));
  expect(joinPages(withoutFurniture(heads)).text).not.toContain("工作志");
});

test("quotation marks are those of the characters that they stand in", () => {
  expect(linesOf(...down("坚持﹃十四五﹁规划﹂纲要﹄", 300))).toEqual(["坚持“十四五‘规划’纲要”"]);
  expect(linesOf(...down("堅持﹁十四五﹃規劃﹄綱要﹂", 300))).toEqual(["堅持「十四五『規劃』綱要」"]);
});

test("a font for vertical text sets each column in one go", async () => {
  const hex = (text: string): string =>
    `<${[...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, "0")).join("")}>`;
  const lines = ["一、工作回顾", "全年办结提案九百件，办结率", "达百分之九十六。"];
  const stream = lines.map((line, at) => `BT /F1 16 Tf 1 0 0 1 ${340 - 30 * at} 380 Tm ${hex(line)} Tj ET`).join("\n");
  const file = pdfOf(
    onePage(
      "4 0 R",
      "/Font << /F1 5 0 R >>",
      { stream },
      "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-V /DescendantFonts [6 0 R] >>",
      "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R /DW 1000 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>",
      "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ),
  );
  expect((await readDocument(file)).text).toBe(lines.join("\n"));
});

/** The same characters in the order in which a program draws them that goes through the page from the top. */
const byRows = (texts: readonly PageText[]): PageText[] => [...texts].sort((a, b) => a.y - b.y || a.x - b.x);

test("text that runs down is known whatever order it is drawn in", () => {
  const texts = byRows([
    ...down("一、全年工作", 340),
    ...down("办结提案九百件，办结率达九成", 320),
    ...down("六，新建学校六所。", 300),
  ]);
  expect(runsDown(pageOf(texts))).toBe(true);
  expect(linesOf(...texts)).toEqual(["一、全年工作", "办结提案九百件，办结率达九成", "六，新建学校六所。"]);
});

test("what runs across is none, be its characters drawn one by one, set apart, or in the squares of a sheet", () => {
  const across = (columns: number, lines: number): PageText[] =>
    ["全年办结提案九百件", "新建改建学校一百所", "培训农民八百多人次"].flatMap((line, row) =>
      [...line].map((character, at) => ({
        ...left(character, 60 + columns * SIZE * at, 60 + lines * SIZE * row),
        width: SIZE,
      })),
    );
  for (const [columns, lines] of [
    [1, 1.5],
    [1.5, 2],
    [2, 2],
    [1.2, 1.2],
  ] as const)
    expect(runsDown(pageOf(across(columns, lines)))).toBe(false);
  expect(runsDown(pageOf([...across(2, 1), left("单位：万元", 60, 200)]))).toBe(false);
});
