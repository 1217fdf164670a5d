import { expect, test } from "vitest";
import { figuresOf } from "../../src/corpus/indicators/figure.js";
import { analyze } from "../../src/index.js";

const valuesOf = (text: string): number[] =>
  figuresOf({ id: "a", text, analysis: analyze(text) }).map(({ value }) => value / 10_000);
const rulesOf = (text: string): (string | null)[] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets].sort((a, b) => a.id - b.id).map(({ rules }) => rules.indicator);
};
const [ROW, KIND] = ["row-head", "row-under-kind"];
const table = (heads: string, figures: string): string =>
  `临江市2026年预算（草案）\n2026年临江市支出表\n单位：万元\n项目\t${heads}\n人大事务\t${figures}\n教育事务\t${figures}\n`;

test.each([
  ["合计\t本级财力\t上年结余收入", "320\t300\t20", [ROW, KIND, KIND]],
  ["到期本金\t应付利息", "320\t300", [KIND, KIND]],
  ["全市收入预算\t全市支出预算\t市本级收入预算", "320\t300\t20", [KIND, KIND, KIND]],
  ["2025年新增债券\t2025年再融资债券", "320\t300", [KIND, KIND]],
  ["基本支出\t项目支出\t小计", "320\t300\t620", [KIND, KIND, ROW]],
  ["本地区\t基本支出", "320\t300", [ROW, KIND]],
])("columns of kinds show parts of what the row names: %s", (heads, figures, rules) => {
  expect(rulesOf(table(heads, figures))).toEqual([...rules, ...rules]);
});

test.each([
  ["2025年执行数\t2026年预算数", "320\t300"],
  ["年初预算\t调整预算\t决算数", "320\t300\t310"],
  ["2025年预算数\t2026年预算数\t增减额\t增长率", "320\t300\t-20\t-6.3"],
  ["产量（万吨）\t产值（亿元）", "320\t300"],
  ["计划\t实际\t完成率", "320\t300\t93.8"],
  ["支出", "320"],
  ["2025年支出\t2026年支出", "320\t300"],
  ["决算数\t项目\t决算数", "320\t教育支出\t300"],
])("columns of times and of what was carried out do not: %s", (heads, figures) => {
  expect(new Set(rulesOf(table(heads, figures)))).toEqual(new Set([ROW]));
});

test("income and expenditure beside each other are no kinds of one thing", () => {
  const text =
    "临江市2025年收支表\n单位：万元\n收入\t\t支出\t\n项目\t完成数\t项目\t完成数\n税收收入\t310\t教育支出\t128\n";
  expect(rulesOf(text)).toEqual([ROW, ROW]);
});

test("where rows are years the heads are the names", () => {
  const text = "年份\t财政收入（亿元）\t财政支出（亿元）\n2024年\t18\t27\n2025年\t19\t28\n";
  expect(new Set(rulesOf(text))).toEqual(new Set([ROW]));
});

test("columns of kinds are not compared as the whole", () => {
  expect(valuesOf(table("合计\t本级财力\t上年结余收入", "320\t300\t20"))).toEqual([320, 320]);
});

const level = (title: string, figure: number, name = "税收收入"): string =>
  `${title}\n单位：万元\n项目\t2025年执行数\n${name}\t${figure}\n罚没收入\t9\n\n`;

test("what is told of the whole place outweighs what is told of one level", () => {
  const city = level("2025年临江市收入执行表", 320);
  const own = level("2025年市本级收入执行表", 120);
  expect(valuesOf(city + own)).toEqual([320, 9]);
  expect(rulesOf(city + own)).toEqual([ROW, ROW, "row-of-level", "row-of-level"]);
  expect(valuesOf(own)).toEqual([120, 9]);
  expect(rulesOf(own + level("2025年市级支出执行表", 5, "教育支出"))).toEqual([ROW, ROW, ROW, ROW]);
  expect(valuesOf(city + level("2025年市级支出执行表", 5, "教育支出"))).toEqual([320, 9, 5]);
});
