import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { laidOutLines } from "../../packages/readers/src/laid-out-rows.js";
import { partedTables } from "../../packages/readers/src/parted-tables.js";

const told = (kilometres: number): string =>
  `2025年，全县新建改造村道${kilometres}公里，改善了12个乡镇群众的出行条件，群众满意度达到92%。`;
const FIGURES = [
  ["项目", "预算数", "完成数"],
  ["教育支出", "1200", "1186"],
  ["卫生支出", "860", "855"],
];
const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("")}</table>`;
async function read(body: string): Promise<{ lines: string[]; tables: string[][][] }> {
  const page = `<!DOCTYPE html><html><head><title>湖东县人民政府</title></head><body>${body}</body></html>`;
  const { text, tables } = await readDocument(Buffer.from(page), { name: "a.html" });
  return {
    lines: text.split("\n").filter((line) => !line.includes("\t")),
    tables: tables.map(({ rows }) => rows.map((row) => row.map((cell) => cell.text))),
  };
}

test("a table of one cell a row is no table, however its lines are parted", async () => {
  const { lines, tables } = await read(table([[[11, 22, 33].map(told).join("<br>")]]));
  expect([lines.slice(-3), tables]).toEqual([[11, 22, 33].map(told), []]);
});

test("a table of figures is read that stands apart from the running text of its page; a calendar and a list of links are not", async () => {
  const texts = [1, 2].map((one) => `<p>${told(one)}</p>`).join("");
  const apart = await read(
    table([
      ["", texts, ""],
      ["", table(FIGURES), ""],
    ]),
  );
  expect(apart.tables).toEqual([FIGURES]);
  const days = table([
    ["日", "一", "二"],
    ["1", "2", "3"],
    ["4", "5", "6"],
  ]);
  const links = table([
    ["公开指南", "公开年报"],
    ["政策解读", "网上调查"],
    ["县长信箱", "办事指南"],
  ]);
  for (const beside of [days, links]) {
    const { lines, tables } = await read(`<article>${texts}</article><div class="sidebar">${beside}</div>`);
    expect([lines.slice(-2), tables]).toEqual([[1, 2].map(told), []]);
  }
});

test("paragraphs beside their labels and headings, and annexes beside the word for them, are lines", () => {
  expect(
    laidOutLines([
      ["一、收入", `${told(1)}　${told(2)}`],
      ["二、支出", told(3)],
    ]),
  ).toEqual([...["一、收入", told(1), told(2)], ...["二、支出", told(3)]]);
  expect(
    laidOutLines([
      ["1.", "", told(1)],
      ["", "", told(2)],
    ]),
  ).toEqual([`1.${told(1)}`, told(2)]);
  expect(
    laidOutLines([
      ["附件：", "1. 分解表"],
      ["", "2. 项目清单"],
    ]),
  ).toEqual(["附件：1. 分解表", "2. 项目清单"]);
});

test.each([
  [
    [
      ["问题", "整改措施"],
      ["一、进度慢", "按月调度，9月底前完成。"],
    ],
  ],
  [
    [
      ["一、改水", "36公里"],
      ["二、修路", "12公里"],
    ],
  ],
  [
    [
      ["附件", "名称"],
      ["附件1", "分解表"],
    ],
  ],
  [
    [
      ["教育局", told(1)],
      ["水务局", told(2)],
    ],
  ],
])("a table of two columns stays one: %j", (rows) => {
  expect(laidOutLines(rows)).toBeNull();
});

test("a sentence over all of a table is a paragraph above or below it, and one in a row of its own within it is a row", () => {
  const over = (text: string): string[] => [text, "", ""];
  expect(partedTables([over(told(1)), ...FIGURES, over(told(2))])).toEqual([
    { line: told(1) },
    { rows: FIGURES },
    { line: told(2) },
  ]);
  const within = [...FIGURES, over(told(1)), FIGURES[1]!];
  expect(partedTables(within)).toEqual([{ rows: within }]);
  const merged = [FIGURES[0]!, ["公路", "村道", told(1)], ["", "", told(2)]];
  expect(partedTables(merged)).toEqual([{ rows: merged }]);
});
