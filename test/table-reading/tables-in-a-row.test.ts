import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

test("a caption begins another table, though no blank line parts it from the one above", () => {
  const text = `附表1\t\t\t\t
2025年全县收入完成情况表\t\t\t\t
\t\t\t单位：万元\t
项目\t预算数\t完成数\t占预算(%)\t比上年增长(%)
税收收入\t4578\t3754\t82\t6.2
附表2\t\t\t\t\t\t
2025年社会保险基金收支情况表\t\t\t\t\t\t
\t\t\t\t\t单位：万元\t
项目\t收入预算\t收入完成\t占预算(%)\t支出预算\t支出完成\t占预算(%)
养老保险基金\t1269\t1281\t101\t1145\t1135\t99
`;
  const { achievements, targets } = analyze(text);
  const read = [...achievements, ...targets]
    .sort((one, other) => one.quantity.span.start - other.quantity.span.start)
    .map(({ quantity, status }) => `${quantity.text} ${quantity.unit} ${status}`);
  expect(read).toEqual([
    "4578 元 target",
    "3754 元 achieved",
    "82 % achieved",
    "6.2 % achieved",
    "1269 元 target",
    "1281 元 achieved",
    "101 % achieved",
    "1145 元 target",
    "1135 元 achieved",
    "99 % achieved",
  ]);
});

test("a title without a number begins another table too, and heads it", () => {
  const text = `2025年全县一般债务余额情况表\t\t
单位：万元\t\t
地区\t余额\t增长%
临溪县\t4578\t3.4
2025年全县债券发行情况表（分地区）\t\t\t
单位：亿元\t\t\t
地区\t债券发行额\t新增债券\t备注
临溪县\t12.5\t8.1\t
`;
  const { achievements } = analyze(text);
  expect(achievements.map(({ indicator, quantity }) => [indicator?.text, quantity.value])).toEqual([
    ["余额", 45_780_000],
    ["全县一般债务余额", 3.4],
    ["债券发行额", 1_250_000_000],
    ["新增债券", 810_000_000],
  ]);
});

test("a bracket that says the level of an account is no unit", () => {
  const { achievements } = analyze(`2025年全县支出决算表
单位：万元
项目\t决算数
教育支出(类)\t5566
普通教育(款)\t4200
小学教育(项)\t1800
`);
  expect(achievements.map(({ quantity }) => quantity.value)).toEqual([55660000, 42000000, 18000000]);
});

test("a figure of a row with a stop in one of its cells is said once", () => {
  const text = "单位：亿元\n指标\t2024年实际\t2025年目标\n生产总值\t210\t225\n说明。\t12\t13\n财政收入\t12\t13";
  const { achievements, targets } = analyze(text);
  const starts = [...achievements, ...targets].map(({ quantity }) => quantity.span.start);
  expect(new Set(starts).size).toBe(starts.length);
  expect(starts.length).toBeGreaterThan(3);
});
