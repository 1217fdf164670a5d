import { expect, test } from "vitest";
import { bound, claimRows, figure, indicator, verb } from "./claim-rows.js";

const HEAD = "安平市2025年政府工作报告\n一、2024年工作回顾\n";
const read = (text: string): string[] => claimRows(HEAD + text, figure, indicator, verb, bound);

test.each([
  ["普及率由不足30%提高到80%。", ["30% 普及率 - max", "80% 普及率 提高到 -"]],
  ["合作社由不足百个发展到1735个。", ["百个 合作社 - max", "1735个 合作社 发展到 -"]],
  ["进出口总额从不到7亿元增加到超过10亿元。", ["7亿元 进出口总额 - max", "10亿元 进出口总额 增加到超过 min"]],
  ["粮食产能由低于12万吨提高到36万吨。", ["12万吨 粮食产能 - max", "36万吨 粮食产能 提高到 -"]],
  ["办理时限由不超过15天压缩到3天。", ["15天 办理时限 - max", "3天 办理时限 压缩到 -"]],
  ["市政府开支由24亿元增加到36亿元。", ["24亿元 市政府开支 - -", "36亿元 市政府开支 增加到 -"]],
])("%s: a bound is no verb of what a change starts from", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["研发占比不足30%。", ["30% 研发占比 不足 max"]],
  ["工资从去年起超过3000元。", ["3000元 工资 超过 min"]],
  ["由于投入不足30%，进度下降到6%。", ["30% 投入 不足 max", "6% 进度 下降到 -"]],
  ["从产业看，工业投资超过36亿元。", ["36亿元 工业投资 超过 min"]],
  ["建设任务由不少于12家企业承担。", ["12家 企业 不少于 min"]],
  ["普及率不足30%，提高到80%还需努力。", ["30% 普及率 不足 max", "80% 普及率 提高到 -"]],
])("%s: a bound that brings the figure", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
