import { expect, test } from "vitest";
import { figuresOf } from "../../src/corpus/indicators/figure.js";
import { analyze } from "../../src/index.js";
import { claimsOf } from "./claims-of.js";

test("where rows are places, the head of the column names what is measured", () => {
  const claims = claimsOf(`3-1 临江市2025年地方政府债务限额及余额情况表
单位：亿元
地 区\t2025年债务限额\t\t\t2025年债务余额执行数
\t\t一般债务\t专项债务\t
公 式\tA=B+C\tB\tC\tD
临江市\t31.5\t21.5\t10\t30.2
东溪县\t6.2\t\t6.2\t-
`);
  expect(claims.map(([indicator, value, , , year]) => [indicator, value, year])).toEqual([
    ["2025年债务限额", 31.5e8, "2025"],
    ["一般债务", 21.5e8, "2025"],
    ["专项债务", 10e8, "2025"],
    ["2025年债务余额执行数", 30.2e8, "2025"],
    ["2025年债务限额", 6.2e8, "2025"],
    ["专项债务", 6.2e8, "2025"],
  ]);
});

test.each([
  ["县（区）", "2026年临江市税收返还和转移支付预算表", "临江市税收返还和转移支付"],
  ["行政区划名称", "附表3 农业保险保费补贴资金分配情况表（分地区）", "农业保险保费补贴资金分配"],
  ["县（区）", "分配方案如下", "东溪县"],
  ["项目", "2026年临江市税收返还和转移支付预算表", "东溪县"],
  ["区域", "2026年临江市税收返还和转移支付预算表", "东溪县"],
])("where no head does, the title of the table names it, and else the row: %s, %s", (head, title, indicator) => {
  const text = `${title}\n单位：万元\n${head}\t合计\n东溪县\t320\n西溪县\t90\n`;
  expect(claimsOf(text)[0]?.slice(0, 2)).toEqual([indicator, 3_200_000]);
});

test("figures of places are not those of the place whose document it is", () => {
  const text = "临江市2025年统计公报\n主要指标表\n单位：亿元\n地区\t2025年地区生产总值\n东溪县\t320\n西溪县\t90\n";
  const analysis = analyze(text);
  expect(claimsOf(text).map(([indicator]) => indicator)).toEqual(["2025年地区生产总值", "2025年地区生产总值"]);
  expect(figuresOf({ id: "a", text, analysis })).toEqual([]);
});

const rulesOf = (heads: string): (string | null)[] => {
  const { achievements, targets } = analyze(
    `临江市2025年统计公报\n转移支付表\n单位：万元\n项目\t${heads}\n教育支出\t320\t200\t120\n`,
  );
  return [...achievements, ...targets].sort((a, b) => a.id - b.id).map(({ rules }) => rules.indicator);
};
const [ROW, PLACE, KIND] = ["row-head", "row-under-place", "row-under-kind"];

test.each([
  ["合计决算数\t东溪县\t西溪县", [ROW, PLACE, PLACE]],
  ["全市\t市本级\t东溪县", [ROW, PLACE, PLACE]],
  ["本地区\t本级\t下级", [ROW, PLACE, PLACE]],
  ["2025年\t城关街道\t柳河乡", [ROW, PLACE, PLACE]],
  ["合计\t税收返还\t转移支付", [ROW, KIND, KIND]],
  ["合计\t本级财力\t上级补助", [ROW, KIND, KIND]],
  ["合计\t社区\t其他", [ROW, KIND, KIND]],
  ["合计\t2025年全市\t2024年全市", [ROW, ROW, ROW]],
])("columns of places are told from those of kinds: %s", (heads, rules) => {
  expect(rulesOf(heads)).toEqual(rules);
});

test("figures in columns of places are not those of the place whose document it is", () => {
  const text = "临江市2025年统计公报\n支出表\n单位：万元\n项目\t全市\t市本级\t东溪县\n教育支出\t320\t200\t120\n";
  expect(figuresOf({ id: "a", text, analysis: analyze(text) }).map(({ value }) => value)).toEqual([3_200_000]);
});

test("a sum has the name of the group on its left", () => {
  const text = `2025年经费表
单位：万元
项目\t\t预算数
会议费\t\t25
公务用车购置及运行费\t小计\t141
\t公务用车购置费\t40
\t公务用车运行费\t101
合计\t\t166
`;
  expect(claimsOf(text).map(([indicator]) => indicator)).toEqual([
    "会议费",
    "公务用车购置及运行费",
    "公务用车购置费",
    "公务用车运行费",
    "合计",
  ]);
});
