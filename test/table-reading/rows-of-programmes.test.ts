import { expect, test } from "vitest";
import { isProgramme } from "../../src/table-reading/programmes.js";
import { claimsOf } from "./claims-of.js";

const yearsOf = (name: string, title = "2025年度临江市转移支付表"): unknown[] =>
  claimsOf(`${title}\n单位：万元\n项目\t合计\n${name}\t320\n其他支出\t90\n`).map(([, , , , year]) => year);

test.each([
  "2024年农村客运补贴资金",
  "2024年农村客运补贴资金预算（第二批）",
  "关于下达2023年水利工程补助资金预算的通知",
  "2024年自治区农村综合改革转移支付预算",
  "2015—2024年增加财政供养人员工资补助",
  "2021年中央专项彩票公益金",
  "2024年度储备物资管理费",
  "2024年超长期特别国债支出预算",
  "2024年民生实事资金[临财建〔2024〕12号]",
  "2024年水库除险加固项目",
])("the year of a programme is not that of its figures, nor of the rows below: %s", (name) => {
  expect(yearsOf(name)).toEqual(["2025", "2025"]);
});

test.each([
  "2024年末地方政府一般债务余额",
  "2024年专项债券发行额",
  "2024年还本执行数",
  "2024年付息预算数",
  "2024年税收收入",
  "2024年债务限额",
  "2024年部门预算",
  "2024年教育支出",
  "2024年项目数",
  "2024年经费支出",
])("that of an amount is: %s", (name) => {
  expect(yearsOf(name)[0]).toBe("2024");
});

test("where the table has no year that of the programme is all there is", () => {
  expect(yearsOf("2024年农村客运补贴资金", "转移支付表")[0]).toBe("2024");
});

test("the number of a paper is no year", () => {
  expect(yearsOf("临财建〔2024〕31号文下达数")).toEqual(["2025", "2025"]);
});

test("what is said of a group holds for the programmes in it", () => {
  const text = "2025年债券情况表\n单位：亿元\n项目\t本级\n二、2026年还本预算数\t41\n其中：再融资项目\t11\n";
  expect(claimsOf(text).map(([, , , status, year]) => [status, year])).toEqual([
    ["target", "2026"],
    ["target", "2026"],
  ]);
});

test("a programme is told by the end of its name", () => {
  expect(isProgramme("补助资金")).toBe(true);
  expect(isProgramme("资金结余")).toBe(false);
  expect(isProgramme("项目数量")).toBe(false);
});
