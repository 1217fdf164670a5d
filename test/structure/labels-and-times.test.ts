import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { outline } from "./read.js";

test("the label before a quarter is no quarter", () => {
  const text =
    "某县2023年经济运行分析\n一、前三季度运行情况\n全县完成投资36亿元。\n二、四季度工作安排\n全县要完成投资12亿元。\n";
  const { achievements, targets } = analyze(text);
  const periods = [...achievements, ...targets].map(({ period }) => [period?.from, period?.to]);
  expect(periods).toEqual([
    ["2023-01", "2023-09"],
    ["2023-10", "2023-12"],
  ]);
});

test("a part that names a reviewed year keeps it under a title of income and spending", () => {
  const text =
    "关于某县2022年预算执行情况和2023年预算草案的报告\n一、2022年预算收支情况\n（一）收入情况\n全县完成税收收入36亿元。\n";
  expect(analyze(text).achievements).toHaveLength(1);
});

test("below a title a bare number before a year opens the first part", () => {
  const text =
    "某县民政局2021年工作总结和2022年工作计划\n1 2021年工作总结\n1.1 养老服务\n新建养老机构6家。\n1.2 社会救助\n救助3600人。\n2 2022年工作计划\n2.1 养老服务\n新建养老机构8家。\n";
  expect(outline(text)).toHaveLength(5);
});

test.each([
  ["二是阵地建设滞后。", 2],
  ["二是公共服务落后。", 2],
])("%s: what lags behind is no time", (second, count) => {
  const text = `某镇2023年党建工作总结\n一、存在问题\n一是队伍结构不优。\n35岁以下党员仅占12%。\n${second}\n尚有4个村活动场所不达标。`;
  expect(outline(text).filter((line) => line.startsWith("2"))).toHaveLength(count);
});
