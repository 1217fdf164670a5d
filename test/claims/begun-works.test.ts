import { expect, test } from "vitest";
import { claimRows, figure, indicator, status, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";

test.each([
  ["大桥开工建设，建成后通行时间缩短至30分钟。", ["30分钟 target"]],
  ["高铁全线开工，通车后两地行程压缩到40分钟。", ["40分钟 target"]],
  ["园区签约落地，建成后可容纳学生1.2万人。", ["1.2万人 target"]],
  ["医院主体封顶，建成后床位达到900张。", ["900张 target"]],
  ["水厂建成后，日供水达到5万吨。", ["5万吨 achieved"]],
  ["大桥开工建设，投资3.6亿元。", ["3.6亿元 achieved"]],
])("%s: what a work that has only been begun will give is to come", (text, expected) => {
  expect(claimRows(REVIEW + text, figure, status)).toEqual(expected);
});

test.each([
  ["要求公安机关说明不立案理由81件。", ["81件 achieved"]],
  ["监督公安机关不应立案而立案的24件。", ["24件 achieved"]],
  ["实际应提交承办142件。", ["142件 achieved"]],
  ["要求各部门完成改造项目36个。", ["36个 target"]],
  ["每个乡镇应建成公园1个。", ["1个 target"]],
])("%s: what was asked for, and what ought to be", (text, expected) => {
  expect(claimRows(REVIEW + text, figure, status)).toEqual(expected);
});

test.each([
  [
    "社会保障类支出：安排4.5亿元，比上年增加1.1亿元。",
    ["4.5亿元 社会保障类支出 安排 target", "1.1亿元 社会保障类支出 增加 target"],
  ],
  ["公共安全支出：预算安排3.6亿元。", ["3.6亿元 公共安全支出 安排 target"]],
  ["公共安全支出：完成3.6亿元。", ["3.6亿元 公共安全支出 完成 achieved"]],
])("%s: an account labels what stands behind the colon", (text, expected) => {
  expect(claimRows(text, figure, indicator, verb, status)).toEqual(expected);
});

test.each([
  [
    "旅游收入完成年度目标120亿元的63%，比2019年下降48%。",
    ["120亿元 旅游收入 target", "63% 旅游收入 achieved", "48% 旅游收入 achieved"],
  ],
  ["生产总值增长9.4%，超过“九五”计划0.4个百分点。", ["9.4% 生产总值 achieved", "0.4个百分点 生产总值 achieved"]],
  [
    "生产总值增长6.1%，增速比全省快0.5个百分点，总量居全省第4位。",
    ["6.1% 生产总值 achieved", "0.5个百分点 增速 achieved", "第4位 生产总值 achieved"],
  ],
  ["工期比原计划缩短5个月。", ["5个月 工期 achieved"]],
])("%s: the plan that it is measured by makes it no target", (text, expected) => {
  expect(claimRows(REVIEW + text, figure, indicator, status)).toEqual(expected);
});
