import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.js";

const statuses = (text: string): unknown[] => [...new Set(claimsOf(text).map(([, , , status]) => status))];
const FIGURES = "项目\t合计\t东溪县\t西溪县\n教育支出\t320\t200\t120\n卫生支出\t90\t50\t40\n";
const FINAL = "临江市2025年决算公开\n一、2026年工作安排\n2026年是新规划的开局之年，要把预算管好。\n";

test.each([
  "2025年度临江市一般公共预算转移支付表",
  "2025年度临江市政府性基金预算转移支付表",
  "2025年度临江市国有资本经营预算转移支付表",
  "2025年度临江市社会保险基金预算转移支付表",
  "2025年临江市一般公共预算支出决算表",
  "2025年临江市一般公共预算执行情况表",
])("the name of an account plans nothing, nor does a sentence above the title: %s", (title) => {
  expect(statuses(`${FINAL}${title}\n单位：万元\n${FIGURES}`)).toEqual(["achieved"]);
});

test.each([
  "2026年临江市转移支付预算表",
  "2026年临江市一般公共预算支出表（草案）",
  "2026年临江市一般公共预算支出预算表",
  "2026年临江市财力安排情况表",
  "2026年临江市支出计划表",
])("a title that plans does: %s", (title) => {
  expect(
    statuses(`临江市2025年总结\n一、2025年回顾\n全年预算执行完成良好。\n${title}\n单位：万元\n${FIGURES}`),
  ).toEqual(["target"]);
});

test("a row of the table above says nothing of the one below", () => {
  const first = "2025年支出表\n单位：万元\n项目\t2025年执行数\n水利资金预算\t60\n城市更新投资预算\t160\n";
  expect(statuses(`${first}2025年度临江市基金转移支付表\n单位：万元\n${FIGURES}`)).toEqual(["achieved"]);
});

test("what one head says holds for the columns beside it that say nothing", () => {
  const rows = "教育支出\t320\t200\t120\n卫生支出\t90\t50\t40\n";
  const plan = "临江市工作方案\n一、2026年工作安排\n各地认真落实。\n转移支付表\n单位：万元\n";
  expect(statuses(`${plan}项目\t合计决算数\t东溪县\t西溪县\n${rows}`)).toEqual(["achieved"]);
  expect(statuses(`${plan}项目\t合计\t东溪县\t西溪县\n${rows}`)).toEqual(["target"]);
  expect(statuses(`${plan}项目\t执行数\t预算数\t东溪县\n${rows}`)).toEqual(["achieved", "target"]);
});

test("a line of another year than the title's is not of the table", () => {
  const text = `2026年临江市预算（草案）\n2025年临江市收支平衡表\n单位：万元\n${FIGURES}`;
  expect(claimsOf(text).every(([, , , , year]) => year === "2025")).toBe(true);
  expect(statuses(text)).toEqual(["achieved"]);
});

test("a line that leads to the table says what it is of", () => {
  expect(statuses(`2026年主要任务指标如下：\n单位：万元\n${FIGURES}`)).toEqual(["target"]);
});

const HEADS = "2026年临江市本级收入安排表（草案）\n单位：万元\n";
test.each([
  ["2025年预算数\t2026年预算数\t比上年增、减情况", "320\t350\t30", 300_000, "target", "2026"],
  ["2025年预算数\t2026年预算数\t增、减幅度", "320\t350\t9.4", 9.4, "target", "2026"],
  ["2025年完成数\t2026年预算数\t对比完成数增幅（%）", "320\t350\t9.4", 9.4, "target", "2026"],
  ["2025年执行数\t2026年预算数\t为上年执行数的%", "320\t350\t109.4", 109.4, "target", "2026"],
  ["2025年执行数\t2026年预算数\t比2025年执行数增长%", "320\t350\t9.4", 9.4, "target", "2026"],
  ["2025年执行数\t2026年预算数\t较2025年增减额", "320\t350\t30", 300_000, "target", "2026"],
  ["2025年预算数\t2025年执行数\t比预算数增减%", "350\t320\t-8.6", 8.6, "achieved", "2025"],
  ["2025年预算数\t2025年执行数\t为预算数的%", "350\t320\t91.4", 91.4, "achieved", "2025"],
  ["2025年预算数\t2025年执行数\t占年初预算%", "350\t320\t91.4", 91.4, "achieved", "2025"],
  ["2024年执行数\t2025年执行数\t为上年执行数的%", "350\t320\t91.4", 91.4, "achieved", "2025"],
  ["2025年预算数\t2025年执行数\t执行数比上年决算数增长%", "320\t350\t9.4", 9.4, "achieved", "2025"],
  ["2025年预算数\t2025年执行数\t占年度预算%\t同比增减%", "350\t320\t91.4\t-8.6", 8.6, "achieved", "2025"],
  ["2025年预算数\t2025年决算数\t比上年决算数增长%", "320\t350\t9.4", 9.4, "achieved", "2025"],
  ["预算数\t变动预算数\t决算数\t比上年决算数增长%", "320\t350\t340\t9.4", 9.4, "achieved", "2026"],
  ["2025年执行数\t2025年执行数比上年增长%\t2026年预算数", "320\t9.4\t350", 9.4, "achieved", "2025"],
])("a change and a share are of the figures that they compare: %s", (heads, figures, value, status, year) => {
  const found = claimsOf(`${HEADS}项目\t${heads}\n税收收入\t${figures}\n`).filter((claim) => claim[1] === value);
  expect(found.map(([, , , of, from]) => [of, from])).toEqual([[status, year]]);
});

test("the balance of last year is a source of this year's budget, the figures of last year are not", () => {
  const text = `${HEADS}项目\t本级财力\t上年结余收入\t动用上年结转\t上年数\n人大事务\t320\t4\t2\t310\n`;
  expect(claimsOf(text).map(([, value, , , year]) => [value, year])).toEqual([
    [3_200_000, "2026"],
    [40_000, "2026"],
    [20_000, "2026"],
    [3_100_000, "2025"],
  ]);
});
