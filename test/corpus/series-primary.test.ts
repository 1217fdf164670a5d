import { expect, test } from "vitest";
import { series } from "../../src/corpus/index.js";
import { documentOf } from "./documents.js";

const report = (goals: string) => `泽源县政府工作报告
——2026年1月9日在泽源县第十七届人民代表大会第五次会议上
一、2025年工作回顾
全年地区生产总值增长5.4%。
二、2026年工作安排
${goals}`;
const targetsOf = (goals: string, indicator: string) =>
  series([documentOf("2026.txt", report(goals))], { indicators: [indicator] }).targets.map(
    ({ year, target, primary }) => [year, target?.text ?? null, primary],
  );

test("a figure striven for beyond the target is not the primary one", () => {
  expect(targetsOf("预期目标是：地区生产总值增长5.5%以上、力争达到6%。", "地区生产总值")).toEqual([
    [2026, "5.5%", true],
    [2026, "6%", false],
  ]);
});

test("an average over the years of a plan is no target for one of them", () => {
  expect(targetsOf("地区生产总值增长5%左右。“十五五”时期，地区生产总值年均增长5.2%左右。", "地区生产总值")).toEqual([
    [2026, "5%", true],
  ]);
});

test("how far a rate is from another year's is no target beside its level; alone it is one", () => {
  expect(targetsOf("赤字率拟按3.8%安排，比上年提高0.6个百分点。", "赤字率")).toEqual([[2026, "3.8%", true]]);
  expect(targetsOf("常住人口城镇化率提高0.9个百分点。", "常住人口城镇化率")).toEqual([[2026, "0.9个百分点", true]]);
});

test("one growth of a list of indicators is the target of each", () => {
  const goals = "今年的目标是：规模以上工业增加值、固定资产投资、商品进出口总值分别增长5%左右，城镇新增就业2万人。";
  expect(targetsOf(goals, "固定资产投资")).toEqual([[2026, "5%", true]]);
  expect(targetsOf(goals, "规模以上工业增加值")).toEqual([[2026, "5%", true]]);
  expect(
    targetsOf("今年的目标是：特色种植、休闲旅游收入增长5%左右。", "固定资产投资").filter(([, text]) => text),
  ).toEqual([]);
});
