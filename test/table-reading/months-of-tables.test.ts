import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** Figure, indicator and period of each claim. */
const read = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity, period }) => [quantity.text, indicator?.text, period && [period.from, period.to]]);
};

const ROW = "规模以上工业增加值\t亿元";

test.each([
  ["2024年上半年全县主要指标", "2024-01", "2024-06"],
  ["2024年1—9月全县主要指标", "2024-01", "2024-09"],
  ["2024年一季度全县主要指标", "2024-01", "2024-03"],
  ["2024年9月全县主要指标", "2024-09", "2024-09"],
  ["2024年全县主要指标", "2024", "2024"],
])("the months of a caption are those of its figures: %s", (caption, from, to) => {
  expect(read(`${caption}\n指标\t单位\t绝对值\t增长（%）\n${ROW}\t36.5\t6.1\n`).map(([, , period]) => period)).toEqual([
    [from, to],
    [from, to],
  ]);
});

test("heads name months in the year of the table, and a change is of the column on its left", () => {
  const rows = read(`2023年12月全县主要指标\n指标\t单位\t12月\t1—12月\t同比增长（%）\n${ROW}\t3.6\t36.5\t6.1\n`);
  expect(rows.map(([, , period]) => period)).toEqual([
    ["2023-12", "2023-12"],
    ["2023-01", "2023-12"],
    ["2023-01", "2023-12"],
  ]);
});

test("what is counted up in a table of a month began in January", () => {
  const rows = read(`2024年9月全县主要指标\n指标\t单位\t本月\t累计\t累计增长（%）\n${ROW}\t3.6\t36.5\t6.1\n`);
  expect(rows.map(([, , period]) => period)).toEqual([
    ["2024-09", "2024-09"],
    ["2024-01", "2024-09"],
    ["2024-01", "2024-09"],
  ]);
});

test("quarters of two years stand beside each other", () => {
  const rows = read("主要指标\n指标\t2024年一季度\t2023年一季度\t同比（%）\n财政收入（亿元）\t36.1\t33.2\t8.7\n");
  expect(rows.map(([, , period]) => period)).toEqual([
    ["2024-01", "2024-03"],
    ["2023-01", "2023-03"],
    ["2024-01", "2024-03"],
  ]);
});

test("last year and its same months are reckoned from the time of the table", () => {
  const rows = read("2024年上半年主要指标\n指标\t累计\t上年同期\n财政收入（亿元）\t36.1\t33.2\n税收（亿元）\t26\t23\n");
  expect(rows.map(([, , period]) => period).slice(0, 2)).toEqual([
    ["2024-01", "2024-06"],
    ["2023-01", "2023-06"],
  ]);
});

test("what is planned for a year is not of the months of the caption", () => {
  const rows = read("2024年上半年预算执行情况表\n单位：万元\n项目\t预算数\t执行数\n税收收入\t3600\t1900\n");
  expect(rows.map(([, , period]) => period)).toEqual([
    ["2024", "2024"],
    ["2024-01", "2024-06"],
  ]);
});

test("where rows are years or places a bare growth is of the measure beside it", () => {
  expect(
    read("各年产值\n年份\t产值（亿元）\t增速（%）\n2022\t36.5\t6.1\n2023\t39.6\t8.5\n").map((row) => row[1]),
  ).toEqual(Array.from({ length: 4 }, () => "产值"));
  expect(read("2023年收入情况\n乡镇\t人均收入（元）\t增幅（%）\n青山镇\t23600\t7.2\n").map((row) => row[1])).toEqual([
    "人均收入",
    "人均收入",
  ]);
});
