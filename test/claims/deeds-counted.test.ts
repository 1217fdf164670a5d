import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";
const rows = (text: string): string[] => claimRows(REVIEW + text, figure, indicator, verb);

test.each([
  ["26个县级组织完成换届。", ["26个 县级组织 完成"]],
  ["全年赴12个市级组织调研。", ["12个 市级组织 调研"]],
  ["6个专门委员会同步视察。", ["6个 专门委员会 视察"]],
  ["征集12篇书面发言。", ["12篇 书面发言 征集"]],
  ["收到36件书面发言、18件提案。", ["36件 书面发言 收到", "18件 提案 收到"]],
  ["12个重点专题调研有序推进。", ["12个 重点专题调研 推进"]],
  ["完成6个重点课题调研。", ["6个 重点课题调研 完成"]],
  ["组织“村企”对接活动18场。", ["18场 “村企”对接活动 组织"]],
  ["新建高中2所，以及初中6所。", ["2所 高中 新建", "6所 初中 新建"]],
])("%s: the deed is part of what is counted", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["36个市级部门组织验收12次。", ["36个 市级部门 -", "12次 验收 组织"]],
  ["12个乡镇组织村民参加培训。", ["12个 乡镇 组织"]],
  ["36名委员发言踊跃。", ["36名 委员 发言"]],
  ["36名委员调研企业12家。", ["36名 委员 -", "12家 企业 调研"]],
  ["围绕12个课题调研36次。", ["12个 课题 调研", "36次 课题调研 调研"]],
  ["建成公园12个，以及3个村获评文明村。", ["12个 公园 建成", "3个 村 获评"]],
])("%s: here it is the verb", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["16件书面发言聚焦痛点难点。", ["16件 书面发言 聚焦"]],
  ["36件提案聚焦民生、环保等领域。", ["36件 提案 聚焦"]],
  ["36件建议作为参考件。", ["36件 建议 作为"]],
  ["36个项目面向全国招标。", ["36个 项目 面向"]],
  ["36件提案聚焦民生提出建议。", ["36件 提案 提出"]],
  ["12个部门围绕重点、难点，走访企业36家。", ["12个 部门 -", "36家 企业 走访"]],
  ["12件提案作为重点提案由领导领办。", ["12件 提案 领办"]],
])("%s: what leads to a topic is the predicate where there is no other", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["完成36条小巷改善和12个小区改善。", ["36条 小巷 完成", "12个 小区 完成"]],
  ["完成36幢房屋的庭院改善、12个小区改善。", ["36幢 庭院 完成", "12个 小区 完成"]],
  ["完成36个小区截污纳管。", ["36个 小区 完成"]],
])("%s: the work at the end of an item is what the verb carries out", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["36条河道水质改善。", ["36条 河道水质 改善"]],
  ["空气质量改善6%。", ["6% 空气质量 改善"]],
  ["截污纳管小区36个。", ["36个 小区 截污纳管"]],
])("%s: here the verb is said of the things", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["对36家企业实施停产整治。", ["36家 企业 整治"]],
  ["对12部法规的实施情况进行了检查。", ["12部 法规 检查"]],
  ["对5个部门整体支出、6个重点项目开展绩效评价。", ["5个 部门 评价", "6个 重点项目 评价"]],
  ["对36名干部给予党纪处分。", ["36名 干部 处分"]],
  ["对12个部门的36个项目开展审计。", ["12个 部门 审计", "36个 项目 审计"]],
])("%s: what is performed on the things is the predicate", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["对36家企业开展检查12次。", ["36家 企业 -", "12次 检查 开展"]],
  ["对12家企业给予奖励36万元。", ["12家 企业 -", "36万元 奖励 给予"]],
  ["对12个乡镇开展巡察工作。", ["12个 乡镇 开展"]],
  ["36家企业实施改造。", ["36家 企业 实施"]],
  ["对36家企业的环保问题提出整改要求。", ["36家 企业 -"]],
])("%s: here the verb itself is, or brings another figure", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["实施投资36亿元的重大项目12个。", ["36亿元 投资 -", "12个 重大项目 实施"]],
  ["新建日处理能力3万吨的污水处理厂2座。", ["3万吨 处理能力 -", "2座 污水处理厂 新建"]],
  ["引进注册资本1亿元以上的外资企业3家。", ["3家 外资企业 引进"]],
  ["新认定3家、复核2家高新技术企业。", ["3家 高新技术企业 认定", "2家 高新技术企业 复核"]],
  ["设立产业发展基金，每年安排1亿元。", ["1亿元 产业发展基金 安排"]],
])("%s: what the verb takes", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["发放贷款36亿元的银行12家。", ["36亿元 贷款 发放", "12家 银行 -"]],
  ["完成投资36亿元，开工项目12个。", ["36亿元 投资 完成", "12个 开工项目 开工"]],
  ["受理线索36件，办结12件、移送3件线索。", ["36件 线索 受理", "12件 线索 办结", "3件 线索 移送"]],
  ["设立产业基金，带动投资1亿元。", ["1亿元 投资 带动"]],
])("%s: here the verb stands with its own figure", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["收到提案96件，属于城乡建设的36件。", ["96件 提案 收到", "36件 提案 收到"]],
  ["收到意见96条，关于工业发展的12条。", ["96条 意见 收到", "12条 意见 收到"]],
  ["全县企业96个，实行厂长负责制的12个。", ["96个 企业 -", "12个 企业 实行"]],
])("%s: the deed names the field that the things are about", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["收到提案96件，有关部门办理的36件。", "办理"],
  ["收到作品96件，被政府采购的36件。", "采购"],
  ["收到提案96件，已经落实的36件。", "落实"],
])("%s: here it is what was done to them", (text, expected) => {
  expect(rows(text).at(-1)).toContain(expected);
});
