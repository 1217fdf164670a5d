import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { partedTables } from "../../packages/readers/src/parted-tables.js";
import { rowsOf } from "../support/word-tables.js";
import { wordFile } from "./word-file.js";

const HEAD = ["项目", "预算数", "完成数"];
const income = [HEAD, ["税收收入", "36", "35"], ["捐赠收入", "", ""]];
const spending = [HEAD, ["教育支出", "12", "11"]];

test("the number, the title and the unit in the first rows are lines above their table", () => {
  for (const first of [
    [
      ["附表1", "", ""],
      ["2025年湖东县收入完成情况表（快报）", "", ""],
      ["", "", "单位：万元"],
    ],
    [["2025年湖东县收入完成情况表", "", ""]],
    [["附表1", "", "单位：万元"]],
  ])
    expect(partedTables([...first, ...income])).toEqual([
      ...first.map((row) => ({ line: row.filter(Boolean).join(" ") })),
      { rows: income },
    ]);
});

test("tables that touch are told apart where the next has a title and a unit, each with the columns that it has", () => {
  const wide = ([name, ...figures]: string[]): string[] => [name!, "", ...figures];
  const shifted = ([name, first, second]: string[]): string[] => [name!, first!, "", second!];
  const rows = [
    ...income.map(wide),
    ["附表2", "", "", ""],
    ["2025年湖东县支出完成情况表", "", "", ""],
    ["", "", "", "单位：万元"],
    ...spending.map(shifted),
    ["注：本表为快报数。", "", "", ""],
  ];
  expect(partedTables(rows)).toEqual([
    { rows: income },
    { line: "附表2" },
    { line: "2025年湖东县支出完成情况表" },
    { line: "单位：万元" },
    { rows: spending },
    { line: "注：本表为快报数。" },
  ]);
});

test("names without figures and a unit alone stay rows", () => {
  for (const row of [
    ["四、更换水表", "", ""],
    ["单位：亩", "", ""],
    ["五、农林水支出", "", ""],
  ])
    expect(partedTables([...income, row, ["住房支出", "1", "2"]])).toEqual([
      { rows: [...income, row, ["住房支出", "1", "2"]] },
    ]);
});

const words = rowsOf<{ kind: string; example: string; counterExamples?: string[] }>("readers/table-words");

test.each(words)("$example is no row of its table", ({ kind, example }) => {
  const row = [example, "", ""];
  const parts = partedTables(kind === "note" ? [...income, row] : [row, ...income]);
  expect(parts).toContainEqual({ line: example });
});

test.each(words.flatMap(({ counterExamples = [] }) => counterExamples))("%s is a row", (name) => {
  expect(partedTables([[name, "", ""], ...income])).toHaveLength(1);
});

test("a table of a Word file has its title and unit above it", async () => {
  const cell = (text: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
  const body = [
    row(cell("2025年湖东县收入完成情况表", 3)),
    row(cell("单位：万元", 3)),
    ...income.map((cells) => row(...cells.map((text) => cell(text)))),
  ];
  const { text, tables } = await readDocument(await wordFile(`<w:tbl>${body.join("")}</w:tbl>`));
  expect(text.split("\n").slice(0, 3)).toEqual(["2025年湖东县收入完成情况表", "单位：万元", HEAD.join("\t")]);
  expect(tables.map(({ rows }) => rows.map((cells) => cells.map((one) => one.text)))).toEqual([income]);
});
