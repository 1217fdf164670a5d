import { expect, test } from "vitest";
import { change, claimRows, figure, indicator, status, verb } from "./claim-rows.js";

const REVIEW = "松溪县2025年政府工作报告\n一、2024年工作回顾\n";
const PLAN = "松溪县2025年政府工作报告\n二、2025年工作安排\n";

test.each([
  ["发放贷款36笔，种植苹果、梨等3.6万亩。", ["36笔 贷款", "3.6万亩 苹果、梨"]],
  ["建设公租房450套，改造老旧小区、危房等3.5万户。", ["450套 公租房", "3.5万户 老旧小区、危房"]],
  ["发放补贴、奖金等1.2亿元。", ["1.2亿元 补贴、奖金"]],
  ["种植苹果、梨等果树3.6万亩。", ["3.6万亩 果树"]],
  ["实施项目36个，建成文化馆、体育馆等14个。", ["36个 项目", "14个 项目"]],
  ["生产总值和财政收入分别居全市第2位和第3位。", ["第2位 生产总值", "第3位 财政收入"]],
  ["产量、销量增速均居全省第1位。", ["第1位 产量、销量增速"]],
  ["位居全国百强县新型城镇化质量第4、县域经济竞争力第5。", ["第4 新型城镇化质量", "第5 县域经济竞争力"]],
  ["居民消费价格逐步回落，全年涨幅6.5%。", ["6.5% 居民消费价格"]],
  ["居民消费价格温和上涨，涨幅2%。", ["2% 居民消费价格"]],
  ["财政收入51亿元，完成预算的109%，比预算超收3.6亿元。", ["51亿元 财政收入", "109% 财政收入", "3.6亿元 财政收入"]],
  ["财政收入51亿元，比年初预算短收3.6亿元。", ["51亿元 财政收入", "3.6亿元 财政收入"]],
])("%s: what is measured", (text, rows) => {
  expect(claimRows(REVIEW + text, figure, indicator)).toEqual(rows);
});

test.each([
  ["提出8%左右的生产总值增长目标，是必要的。", ["8% up"]],
  ["6.5%左右的增速可以实现比较充分的就业。", ["6.5% up"]],
  ["完成10%的节能降耗目标。", ["10% -"]],
])("%s: the goal of a growth", (text, rows) => {
  expect(claimRows(PLAN + text, figure, change)).toEqual(rows);
});

test.each([
  ["计划完成工程1900件，其中：水毁修复64件；河道治理2件。", ["1900件 target", "64件 target", "2件 target"]],
  ["计划实施工程36件，其中：完工12件。", ["36件 target", "12件 achieved"]],
  ["年初计划新建学校12所，实际建成16所。", ["12所 target", "16所 achieved"]],
  ["投资36亿元，为年初计划的103%。", ["36亿元 achieved", "103% achieved"]],
  ["登记失业率3.8%、控制在预期目标之内。", ["3.8% achieved"]],
  ["按照登记失业率3.8%的预期目标，扎实推进就业。", ["3.8% target"]],
  ["全年目标任务36亿元，1—9月完成30亿元。", ["36亿元 target", "30亿元 achieved"]],
  ["省下达我县计划指标1200户，完成1260户。", ["1200户 target", "1260户 achieved"]],
  ["水利建设的主要任务是：治理河道36公里。", ["36公里 target"]],
  ["2024年完成的主要任务是：治理河道36公里。", ["36公里 achieved"]],
  ["改造完成后面积可达1400亩、田块289块。", ["1400亩 target", "289块 target"]],
  ["改造完成后，面积达到1400亩。", ["1400亩 achieved"]],
])("%s: plans told in a review", (text, rows) => {
  expect(claimRows(REVIEW + text, figure, status)).toEqual(rows);
});

test("what exceeds a goal heads a part that looks back", () => {
  const text = `${REVIEW}就业超过预期目标。城镇新增就业44.3万人，登记失业率为3.8%。\n居民收入持续增加。农民收入增长9%。\n`;
  expect(claimRows(text, figure, status)).toEqual(["44.3万人 achieved", "3.8% achieved", "9% achieved"]);
});

test("by how much an amount is off is said by a predicate", () => {
  expect(claimRows(`${REVIEW}财政收入51亿元，较调整预算超收1200万元。`, figure, verb).at(-1)).toBe("1200万元 超收");
});
