import { expect, test } from "vitest";
import type { PageText } from "../../packages/readers/src/page-text.js";
import { left, tablesOf } from "./placed-texts.js";

/** Rows of cells at these places, each row 20 below the one before. */
const at = (xs: readonly number[], ...rows: string[][]): PageText[] =>
  rows.flatMap((row, index) =>
    row.flatMap((text, cell) => (text === "" ? [] : [left(text, xs[cell]!, 100 + 20 * index)])),
  );

test("cells that nearly touch are parted where those of other rows begin", () => {
  const rows = [
    ["序号", "项目", "投资（万元）"],
    ["1", "城东水厂改造工程", "4,600"],
    ["2", "塘坝加固", "980"],
    ["3", "引水渠道疏浚", "1,250"],
  ];
  expect(tablesOf(at([50, 72.5, 155], ...rows))).toEqual([rows]);
});

test("figures in columns that are as wide as they are do not run together", () => {
  const rows = [
    ["指标", "1月", "2月", "3月"],
    ["来访量", "150", "96", "132"],
    ["接待量", "148", "95", "130"],
    ["办结率", "98%", "97%", "99%"],
  ];
  expect(tablesOf(at([50, 82.5, 100, 117.5], ...rows))).toEqual([rows]);
});

test("the gap that programs leave between figures and hanzi parts no cells", () => {
  const rows = ["2021", "2022", "2023", "2024"].map((year, index) => [
    year,
    "年",
    `${30 + index}.5`,
    `${6 + index}.2%`,
  ]);
  const wanted = rows.map(([year, word, ...figures]) => [`${year}${word}`, ...figures]);
  expect(tablesOf(at([50, 72.5, 140, 220], ...rows))).toEqual([wanted]);
});

test("the labels of items and letter-spaced lines make no tables", () => {
  const items = ["新建村道十二公里，方便群众出行。", "加固水库六座，保障下游安全。", "改造校舍三处，改善办学条件。"];
  expect(tablesOf(at([50, 73], ...items.map((item, index) => [`（${index + 1}）`, item])))).toEqual([]);
  const spaced = ["全县各项工作稳步推进", "民生事业得到长足发展", "城乡面貌发生深刻变化"];
  expect(
    tablesOf(
      at(
        Array.from({ length: 10 }, (_, index) => 50 + 12 * index),
        ...spaced.map((line) => [...line]),
      ),
    ),
  ).toEqual([]);
});
