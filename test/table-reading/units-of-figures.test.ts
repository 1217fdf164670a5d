import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.js";

const valuesOf = (text: string): unknown[][] => claimsOf(text).map(([name, value, unit]) => [name, value, unit]);

test.each(["平均利率%", "平均利率（%）", "平均利率", "预算执行率", "资金到位率", "户均参保率", "增值税占比%"])(
  "rows of percentages are percentages in a table of money: %s",
  (name) => {
    const text = `债券发行表\n单位：亿元\n项目\t一般债券\t专项债券\n金额\t30.5\t61.2\n${name}\t1.78\t2.09\n`;
    const figures = valuesOf(text).filter(([, , unit]) => unit === "%");
    expect(figures.map(([, value]) => value)).toEqual([1.78, 2.09]);
  },
);

test.each(["总功率", "率先发展奖励资金", "利率债发行额", "烧碱（折100%）", "出生率", "比率考核奖金"])(
  "and names that only look like it are none: %s",
  (name) => {
    const text = `情况表\n单位：亿元\n项目\t一区\t二区\n${name}\t1.78\t2.09\n合计\t5\t6\n`;
    expect(valuesOf(text).filter(([, , unit]) => unit === "%")).toEqual([]);
  },
);

test.each([
  ["单位：万元 市本级", 1_300_000, "元"],
  ["单位：万元 对东溪县", 1_300_000, "元"],
  ["单位：亿元、%", 13_000_000_000, "元"],
  ["单位：人次", 130, "人次"],
  ["单位：元/吨", 130, "元/吨"],
  ["计量单位：万平方米", 1_300_000, "平方米"],
])("words of a head behind the unit of a table do not hide it: %s", (line, value, unit) => {
  const text = `表11-1 2025年收入执行表\n${line}\n项目\t2024年完成数\t2025年完成数\n甲项\t130\t120\n乙项\t45\t51\n`;
  expect(valuesOf(text)[0]?.slice(1)).toEqual([value, unit]);
});

test("of several units nobody knows which figure has which", () => {
  expect(valuesOf("单位：张、人\n年份\t床位数\t技术人员数\n2024年\t310\t520\n2025年\t325\t540\n")).toEqual([]);
});

const changes = (figures: readonly string[], head = "比2025年预算数增减"): unknown[][] =>
  claimsOf(
    `临江市2026年经费预算统计表\n单位：万元\n项目\t2025年预算数\t2026年预算数\t${head}\n${figures.join("\n")}\n`,
  ).filter(([, , , , , change]) => change !== null);

test("changes that are the difference of two columns are amounts, of the later of them", () => {
  expect(changes(["接待费\t312\t305.5\t-6.5", "用车费\t204\t234\t30", "会议费\t80\t80\t0"])).toEqual([
    ["接待费", 65_000, "元", "target", "2026", "down"],
    ["用车费", 300_000, "元", "target", "2026", "up"],
  ]);
  expect(changes(["接待费\t1,312\t1,305\t-7", "用车费\t204\t234\t30"], "增减").map(([, , unit]) => unit)).toEqual([
    "元",
    "元",
  ]);
});

test.each([
  ["percentages are none", ["接待费\t312\t305.5\t-2.1", "用车费\t204\t234\t14.7"], "比上年增减"],
  ["nor are those that agree in one row by chance", ["接待费\t312\t305\t-7", "用车费\t204\t234\t14.7"], "比上年增减"],
  ["of 100 the amount is the percentage", ["接待费\t100\t107\t7"], "比上年增减"],
  ["a head that says it is a rate is believed", ["接待费\t312\t305\t-7", "用车费\t204\t234\t30"], "增减%"],
  ["so is one of 增幅", ["接待费\t312\t305\t-7", "用车费\t204\t234\t30"], "增幅"],
  ["without figures to subtract nothing is known", ["接待费\t\t305\t-7", "用车费\t\t234\t30"], "比上年增减"],
])("%s", (_, figures, head) => {
  expect(changes(figures, head).every(([, , unit]) => unit === "%")).toBe(true);
});
