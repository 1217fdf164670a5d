import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.js";

test("heads of four rows are read, and amounts below the heading of changes are no percentages", () => {
  const claims = claimsOf(`2025年全县法定债务执行情况表
单位：亿元
项目\t2025年初余额\t\t当年增减变动情况\t\t\t2025年底余额
\t\t\t还本\t\t新增\t
\t\t\t自有资金偿还\t\t\t
\t小计\t一般债务\t小计\t一般债券\t\t小计
政府债务\t61.2\t40.5\t3.4\t1.1\t9.5\t67.3
`);
  expect(claims.map(([, value, unit, , year, change]) => [value, unit, year, change])).toEqual(
    [61.2, 40.5, 3.4, 1.1, 9.5, 67.3].map((value) => [Math.round(value * 10) * 1e7, "元", "2025", null]),
  );
});

test.each([
  ["比上年增减额", "12.5", 125_000, "元"],
  ["比上年增减", "12.5", 12.5, "%"],
  ["比上年增长数", "12.5", 125_000, "元"],
  ["比上年增长", "12.5", 12.5, "%"],
])("a change is a percentage where its head does not say that it is an amount: %s", (head, written, value, unit) => {
  const text = `收支情况表\n单位：万元\n项目\t2025年执行数\t${head}\n税收收入\t320\t${written}\n非税收入\t90\t${written}\n`;
  expect(claimsOf(text).filter(([, , , , , change]) => change === "up")).toEqual(
    ["税收收入", "非税收入"].map((name) => [name, value, unit, "achieved", "2025", "up"]),
  );
});

test("rows of dashes below the heads are rows, however many there are", () => {
  const dashes = ["节能环保", "城乡社区", "商业服务业", "金融"].map((name) => `${name}支出\t-\t-`).join("\n");
  expect(claimsOf(`支出表\n单位：万元\n项目\t2025年执行数\t2026年预算数\n${dashes}\n农林水支出\t126\t-\n`)).toEqual([
    ["农林水支出", 1_260_000, "元", "achieved", "2025", null],
  ]);
});
