import { expect, test } from "vitest";
import { claimRows, figure, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(`松溪区交通局\n2011年4月26日\n\n${text}`, figure, years);

test.each([
  ["松溪十二五将新建公路17条。", ["17条 2011–2015"]],
  ["预计“十二五”开工建设公路3条。", ["3条 2011–2015"]],
  ["提出“十一五”单位GDP能耗降低20%的约束性指标。", ["20% 2006–2010"]],
  ["“十一五”是投资最多的5年。5年共完成投资36亿元，增长77%。", ["36亿元 2006–2010", "77% 2006–2010"]],
  ["“十一五”是投资最多的五年。五年累计完成投资36亿元。新建公路12条。", ["36亿元 2006–2010", "12条 2006–2010"]],
])("%s: a plan that no word of time follows", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["今年，“十二五”规划项目完成投资36亿元。", ["36亿元 2011–2011"]],
  ["今年，“十二五”开局良好，新建公路12条。", ["12条 2011–2011"]],
  ["今年，新建公路12条，为“十二五”开好局。", ["12条 2011–2011"]],
  ["“十一五”是投资最多的5年。今年新建公路12条。", ["12条 2011–2011"]],
  ["“十一五”是投资最多的五年。3年共完成投资36亿元。", ["36亿元 2008–2010"]],
])("%s: the plan is that of a thing, or of another sentence", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
