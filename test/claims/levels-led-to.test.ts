import { expect, test } from "vitest";
import { change, claimRows, figure, indicator, verb } from "./claim-rows.js";

const HEAD = "安平市2025年政府工作报告\n一、2024年工作回顾\n";

test.each([
  ["提高床位补贴至每张360元。", ["360元 床位补贴 提高 -"]],
  ["降低职工医保单位缴费比例至7%，压减许可环节至4个以内。", ["7% 职工医保单位缴费比例 降低 -", "4个 许可环节 压减 -"]],
  ["降低起付线标准到600元。", ["600元 起付线标准 降低 -"]],
  ["压缩管理层级至3级。", ["3级 管理层级 压缩 -"]],
  ["调整最低工资标准至1860元。", ["1860元 最低工资标准 调整 -"]],
  ["扩大招生规模至3600人。", ["3600人 招生规模 扩大 -"]],
  ["提高城乡低保标准至860元、特困供养标准至1200元。", ["860元 城乡低保标准 提高 -", "1200元 特困供养标准 提高 -"]],
  ["提升垃圾分类覆盖率至92%以上、城镇登记失业率至4%以内。", ["92% 垃圾分类覆盖率 提升 -", "4% 城镇登记失业率 提升 -"]],
  ["压缩开办企业时间至1天，提升床位数至每千人6.8张。", ["1天 开办企业时间 压缩 -", "6.8张 床位数 提升 -"]],
])("%s: what the object of a change has come to is no change", (text, rows) => {
  expect(claimRows(HEAD + text, figure, indicator, verb, change)).toEqual(rows);
});

test.each([
  ["提高床位补贴每张36元。", ["36元 床位补贴 提高 up"]],
  ["增加到位资金3亿元。", ["3亿元 到位资金 增加 up"]],
  ["压减许可环节4个，降低物流成本12%。", ["4个 许可环节 压减 down", "12% 物流成本 降低 down"]],
  ["床位补贴提高至每张360元。", ["360元 床位补贴 提高至 -"]],
  ["输送务工人员到36个园区。", ["36个 园区 输送 -"]],
  ["提高学生报到率3%。", ["3% 学生报到率 提高 up"]],
])("%s: the size of a change, a level behind its verb, a place", (text, rows) => {
  expect(claimRows(HEAD + text, figure, indicator, verb, change)).toEqual(rows);
});
