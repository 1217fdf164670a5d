import { expect, test } from "vitest";
import { change, claimRows, figure, indicator, status, years } from "./claim-rows.js";

const PLAN = "松溪市2025年政府工作报告\n二、2025年工作安排\n";
const REVIEW = "松溪市2025年政府工作报告\n一、2024年工作回顾\n";

test("how something is expected to grow is no part of what grows", () => {
  expect(claimRows(`${PLAN}全市生产总值预期增长6%。`, figure, indicator, status)).toEqual(["6% 生产总值 target"]);
  expect(claimRows(`${PLAN}经济增长预期目标为6%。`, figure, status)).toEqual(["6% target"]);
});

test.each([
  ["始终将消费帮扶作为增收关键点，拓展销售渠道，销售农特产品2.67亿元。", "achieved"],
  ["将项目建设列为头等大事，开工项目36个。", "achieved"],
  ["我们将把就业作为首要任务，新增就业3600人。", "target"],
])("%s: what something is held for is no plan", (text, expected) => {
  expect(claimRows(REVIEW + text, status)).toEqual([expected]);
});

test.each([
  ["加快30公里快速路建设。", "-"],
  ["工业增速加快1.6个百分点。", "up"],
  ["人均寿命延长1.2岁。", "up"],
])("%s: how large a thing is that is built faster is no change", (text, expected) => {
  expect(claimRows(REVIEW + text, change)).toEqual([expected]);
});

test.each([
  ["一、2023年主要举措和成效", "achieved"],
  ["一、工作措施及成果", "achieved"],
  ["一、取得的成效和主要措施", "achieved"],
])("%s: what was done stands beside what came of it", (heading, expected) => {
  expect(claimRows(`松溪市2023年度工作情况报告\n${heading}\n办理案件96件。`, status)).toEqual([expected]);
});

test.each([
  ["松溪县政府工作报告（2008年3月）\n一、五年来的工作\n新建学校36所。", "36所 2003–2007"],
  ["松溪县政府工作报告（2008年3月12日）\n一、五年的主要工作\n新建学校36所。", "36所 2003–2007"],
  [
    "发布日期：2013-01-17\n政协松溪省第十届委员会教育委员会工作报告\n五年来，我们围绕中心，召开会议21次，2009年起草建议12条。",
    "21次 2008–2012",
  ],
])("%s: when it was given dates the years that it sums up", (text, expected) => {
  expect(claimRows(text, figure, years)[0]).toBe(expected);
});

test.each([
  ["（2021年9月26日）", "2022–2026"],
  ["（2021年3月26日）", "2021–2025"],
])("今后五年 of a paper that was given on %s", (day, expected) => {
  const text = `在中国共产党松溪市第六次代表大会上的报告\n${day}\n二、今后五年的奋斗目标\n新建学校36所。`;
  expect(claimRows(text, years)).toEqual([expected]);
});
