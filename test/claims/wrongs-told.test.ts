import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

/** Each figure with what it measures and the verb that brings it. */
const read = (text: string): string[] => claimRows(text, figure, indicator, verb);

test.each([
  ["截留资金56万元。", ["56万元 资金 截留"]],
  ["套取补贴56万元。", ["56万元 补贴 套取"]],
  ["虚报补贴面积1200亩。", ["1200亩 补贴面积 虚报"]],
  ["12户企业拖欠工资126万元。", ["12户 企业 -", "126万元 工资 拖欠"]],
])("%s: the wrong is the predicate where it takes what is counted", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["查处骗取医保基金案件12起。", ["12起 骗取医保基金案件 查处"]],
  ["骗取医保基金案件12起。", ["12起 骗取医保基金案件 -"]],
  ["收回滞留财政资金3600万元。", ["3600万元 滞留财政资金 收回"]],
  ["清偿各类拖欠企业账款15亿元。", ["15亿元 拖欠企业账款 清偿"]],
  ["偿还拖欠账款36亿元，占历史拖欠的98%。", ["36亿元 拖欠账款 偿还", "98% 拖欠账款 占"]],
])("%s: elsewhere the wrong says which things are meant", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["收回被欠缴的土地出让金8600万元。", ["8600万元 土地出让金 收回"]],
  ["收回被拖欠的租金360万元。", ["360万元 租金 收回"]],
  ["梳理出制约发展的短板9项。", ["9项 短板 梳理出"]],
  ["企业发展的短板9项。", ["9项 企业发展的短板 -"]],
  ["围绕做强主导产业建设28个学院。", ["28个 学院 建设"]],
  ["做强生物医药等3个产业集群。", ["3个 产业集群 做强"]],
])("%s", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
