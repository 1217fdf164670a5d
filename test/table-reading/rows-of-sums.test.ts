import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const namesOf = (text: string): unknown[] =>
  analyze(text).achievements.map(({ indicator, period }) => [indicator?.text, period?.from, period?.to]);

test("rows that are months are dated, and named by the head of the column", () => {
  const rows = "1月\t360\t5.1\n一季度\t1020\t4.5\n1—6月\t2300\t3.6\n";
  expect(namesOf(`2024年全市工业用电情况\n月份\t用电量（万千瓦时）\t同比增长（%）\n${rows}`)).toEqual([
    ["用电量", "2024-01", "2024-01"],
    ["用电量", "2024-01", "2024-01"],
    ["用电量", "2024-01", "2024-03"],
    ["用电量", "2024-01", "2024-03"],
    ["用电量", "2024-01", "2024-06"],
    ["用电量", "2024-01", "2024-06"],
  ]);
});

test("a sum is named by the head of its column, or by what the title shows", () => {
  expect(namesOf("2024年债务情况表\n单位：万元\n项目\t专项债务\n本级\t36\n合计\t48\n").at(-1)).toEqual([
    "专项债务",
    "2024",
    "2024",
  ]);
  const title = "附表13\n2024年度临江市社会保险基金收支决算表";
  expect(namesOf(`${title}\n单位：万元\n项目\t2024年决算数\n养老保险基金\t36\n合计\t48\n`).at(-1)).toEqual([
    "临江市社会保险基金",
    "2024",
    "2024",
  ]);
});

test.each(["GDP", "猪", "PM2.5", "合计用电量"])("a name that says more than that it is a sum stays: %s", (name) => {
  expect(namesOf(`2024年情况\n项目\t消费量（吨）\n煤炭\t12\n${name}\t36\n`).at(-1)).toEqual([name, "2024", "2024"]);
});
