import { expect, test } from "vitest";
import { claimRows, figure, indicator } from "./claim-rows.js";

test.each([
  ["高考600分以上考生426人。", ["426人 考生"]],
  ["群众满意度测评得分96分以上。", ["96分 群众满意度测评得分"]],
  ["亩均税收低于8万元的企业，实行差别化水电价格。", []],
  ["对纳税超过500万元的企业给予表彰。", []],
  ["总投资超过8亿元的滨河大桥建成通车。", ["8亿元 总投资"]],
  ["形成产值超过100亿元的产业集群。", ["100亿元 产值"]],
  ["总投资不足1亿元的项目占26%。", ["26% 项目"]],
])("%s: a figure that says who is meant claims nothing", (text, rows) => {
  expect(claimRows(text, figure, indicator)).toEqual(rows);
});

test.each([
  ["平均住院日由8.6天下降到7.2天。", ["8.6天 平均住院日", "7.2天 平均住院日"]],
  ["优良天数分别为310天和326天。", ["310天 优良天数", "326天 优良天数"]],
  ["两座泵站分别用时3年和5年建成。", ["两座 泵站"]],
  ["案件平均用时19天，同比减少6天。", ["19天 用时", "6天 用时"]],
  ["全年供热期150天，供热站用时3年建成。", ["150天 供热期"]],
])("%s: how long it takes is measured", (text, rows) => {
  expect(claimRows(text, figure, indicator)).toEqual(rows);
});
