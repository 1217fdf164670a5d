import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const read = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity: { span, value }, period, change }) => [
      indicator?.text,
      text.slice(span.start, span.end),
      value,
      period?.from,
      change,
    ]);
};

const EXPECTED = [
  ["地区生产总值", "236.5", 23_650_000_000, "2023", null],
  ["地区生产总值", "5.6", 5.6, "2023", "up"],
  ["粮食产量", "36", 360_000, "2023", null],
  ["粮食产量", "-1.3", 1.3, "2023", "down"],
];

test.each(["|---|---|---|", "| :--- | ---: | :-: |"])("tables of Markdown are read: %s", (rule) => {
  const rows = `| 指标 | 2023年 | 比上年增长（%） |\n${rule}\n| 地区生产总值（亿元） | 236.5 | 5.6 |\n| 粮食产量（万吨） | 36 | -1.3 |\n`;
  expect(read(`# 2023年全县经济运行\n\n${rows}\n小麦长势良好。\n`)).toEqual(EXPECTED);
});

test("empty cells keep their columns", () => {
  const text =
    "2023年全县经济运行\n\n| 指标 | 2022年 | 2023年 |\n|---|---|---|\n| 学校（所） | | 36 |\n| 医院（所） | 12 | |\n";
  expect(read(text).map(([name, , , year]) => [name, year])).toEqual([
    ["学校", "2023"],
    ["医院", "2022"],
  ]);
});

test("figures in brackets and escaped bars stand in their cells", () => {
  const text =
    "“十四五”规划主要指标\n\n| 指标 | 2025年 |\n|---|---|\n| 就业（万人） | [36] |\n| 学校\\|中学（所） | 12 |\n";
  expect(read(text).map(([, figure, value]) => [figure, value])).toEqual([
    ["36", 360_000],
    ["12", 12],
  ]);
});

test("rows of one table are no caption of the next", () => {
  const table = (head: string, row: string) => `| 项目 | ${head} |\n|---|---|\n| ${row} |\n`;
  const text = `2023年情况\n\n${table("数量（所）", "2021年学校 | 36")}\n表2\n\n${table("数量（所）", "医院 | 12")}`;
  expect(read(text).at(-1)?.[3]).not.toBe("2021");
});

test("bars in a text without such a rule part no cells", () => {
  expect(read("2023年全县经济运行\n| 来源 | 县统计局 |\n全县粮食产量达到36万吨。\n").map(([name]) => name)).toEqual([
    "粮食产量",
  ]);
});
