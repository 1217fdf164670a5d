import { describe, expect, test } from "vitest";
import { analyze, extractQuantities } from "../../src/index.js";

const claimsOf = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity, status, period, change }) => [
      indicator?.text,
      quantity.value,
      quantity.unit,
      status,
      period?.from ?? null,
      change,
    ]);
};

const BUDGET = `临溪县2025年预算执行情况和2026年预算草案的报告
附表1 一般公共预算收入表
单位：万元
项目\t2025年执行数\t2026年预算数\t预算数比上年执行数增长%
一、税收收入\t153,208\t160,100\t4.5
增值税\t-320\t\t-12.5%
其中：留抵退税\t1,200\t900\t-25
`;

describe("figures of a table", () => {
  test("the row names what is measured, the head of the column year and status, the line above the unit", () => {
    expect(claimsOf(BUDGET)).toEqual([
      ["税收收入", 1_532_080_000, "元", "achieved", "2025", null],
      ["税收收入", 1_601_000_000, "元", "target", "2026", null],
      ["税收收入", 4.5, "%", "target", null, "up"],
      ["增值税", -3_200_000, "元", "achieved", "2025", null],
      ["增值税", 12.5, "%", "target", null, "down"],
      ["留抵退税", 12_000_000, "元", "achieved", "2025", null],
      ["留抵退税", 9_000_000, "元", "target", "2026", null],
      ["留抵退税", 25, "%", "target", null, "down"],
    ]);
  });

  test("spans are those of the cells, in the text as it came", () => {
    const { achievements, targets, sections } = analyze(BUDGET);
    for (const { quantity, indicator, period } of [...achievements, ...targets]) {
      expect(BUDGET.slice(quantity.span.start, quantity.span.end)).toBe(quantity.text);
      expect(BUDGET.slice(indicator!.span.start, indicator!.span.end)).toBe(indicator!.text);
      if (period) expect(BUDGET.slice(period.span.start, period.span.end)).toBe(period.text);
    }
    expect(sections.map(({ title }) => title)).toEqual([]);
  });

  test("units in the heads of rows or columns outweigh the one above; a head may stand on two rows", () => {
    expect(
      claimsOf(
        "2024年主要指标完成情况\n单位：亿元\n指标\t绝对数\t比上年增长（%）\n地区生产总值\t356.2\t5.8\n粮食产量（万吨）\t41.3\t-0.6\n",
      ),
    ).toEqual([
      ["地区生产总值", 35_620_000_000, "元", "achieved", "2024", null],
      ["地区生产总值", 5.8, "%", "achieved", null, "up"],
      ["粮食产量", 413_000, "吨", "achieved", "2024", null],
      ["粮食产量", 0.6, "%", "achieved", null, "down"],
    ]);
    expect(
      claimsOf(
        "项目清单\n\t2023年\t\t2024年\n名称\t计划（万元）\t完成（万元）\t计划（万元）\n城北道路\t3800\t3650\t900\n",
      ),
    ).toEqual([
      ["城北道路", 38_000_000, "元", "target", "2023", null],
      ["城北道路", 36_500_000, "元", "achieved", "2023", null],
      ["城北道路", 9_000_000, "元", "target", "2024", null],
    ]);
  });

  test("figures without a unit, numbers of rows and codes are none", () => {
    expect(claimsOf("序号\t项目\t编码\n1\t城北道路\t20260103\n2\t东湖公园\t20260104\n")).toEqual([]);
  });

  test("labels of a chart are no claims", () => {
    expect(claimsOf("全年工作扎实推进。\n500\t\t12%\n400\t9.7%\t8%\n2020\t2021\t2022\n")).toEqual([]);
  });

  test("rows without a head are read as they were, each by itself", () => {
    expect(
      claimsOf("完成投资3万元\t增长5.5%\n新建学校2所\t增长4%\n").map(([indicator, value]) => [indicator, value]),
    ).toEqual([
      ["投资", 30_000],
      ["投资", 5.5],
      ["学校", 2],
      ["学校", 4],
    ]);
  });

  test("all figures of a table are among the quantities", () => {
    expect(extractQuantities(BUDGET).map(({ text, unit }) => text + unit)).toEqual([
      "153,208元",
      "160,100元",
      "4.5%",
      "-320元",
      "-12.5%%",
      "1,200元",
      "900元",
      "-25%",
    ]);
  });
});
