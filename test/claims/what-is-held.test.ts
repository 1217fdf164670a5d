import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";
const rows = (text: string): string[] => claimRows(REVIEW + text, figure, indicator, verb);

test.each([
  ["开展2次专题视察。", ["2次 专题视察 开展"]],
  ["进行了14项专题调研，7项视察活动。", ["14项 专题调研 进行", "7项 视察活动 进行"]],
  ["举办8期业务培训。", ["8期 业务培训 举办"]],
  ["组织12次重点检查、3次交叉检查。", ["12次 重点检查 组织", "3次 交叉检查 组织"]],
])("%s: the deed that closes it names what is held", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["发现3家企业停产。", "企业"],
  ["组织36名委员视察。", "委员"],
  ["3次会议召开。", "会议"],
])("%s: here it does not", (text, expected) => {
  expect(rows(text)[0]).toContain(` ${expected} `);
});

test.each([
  ["干部深入基层走访群众3600户。", ["3600户 群众 走访"]],
  ["实施农村饮水安全巩固提升工程21处。", ["21处 农村饮水安全巩固提升工程 实施"]],
  ["本年支出中，基本支出2140.4万元，占65%。", ["2140.4万元 基本支出 -", "65% 基本支出 占"]],
  ["收入65.3亿元，比上年实绩增收5.2亿元。", ["65.3亿元 收入 -", "5.2亿元 收入 增收"]],
  ["收入136.9亿元，若剔除该项因素，则完成年度预算101.3%。", ["136.9亿元 收入 -", "101.3% 收入 完成"]],
  ["安排1.2亿元专项用于水利建设。", ["1.2亿元 水利建设 安排"]],
  ["优良天数达338天，较上年多6天。", ["338天 优良天数 达", "6天 优良天数 多"]],
])("%s: what is measured", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  [
    "常住人口城镇化率58.9%，距62%的目标还差3.1个百分点。",
    ["58.9% 常住人口城镇化率 -", "62% 常住人口城镇化率 还差", "3.1个百分点 常住人口城镇化率 还差"],
  ],
  ["人均可支配收入与全省平均水平相差3600元。", ["3600元 人均可支配收入 相差"]],
  ["行距36厘米。", ["36厘米 行距 -"]],
  ["组织300家企业赴境外参展。", ["300家 企业 组织"]],
  ["进京赴省集体访下降36%。", ["36% 进京赴省集体访 下降"]],
])("%s: how far something is from its goal, and where somebody goes", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
