import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const HEAD = "安平市2024年工作总结\n一、2024年工作情况\n";
const read = (text: string): string[] => claimRows(HEAD + text, figure, indicator, verb);

test.each([
  ["对36名具有自首情节的被告人依法判处缓刑。", ["36名 被告人 判处"]],
  ["对12名具有高级职称的教师给予奖励。", ["12名 教师 奖励"]],
  ["为46名被告人指定律师出庭辩护。", ["46名 被告人 指定"]],
  ["对16件不属于受理范围的案件裁定不予受理。", ["16件 案件 裁定"]],
  ["超过60%的线索来自群众举报。", ["60% 线索 来自"]],
  ["36%的资金来自财政。", ["36% 资金 来自"]],
])("%s: the deed stands behind those that it is done to", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["培育36家具有示范效应的平台。", ["36家 平台 培育"]],
  ["36家具有核心技术的企业。", ["36家 企业 -"]],
  ["全市有12名具有高级职称的教师。", ["12名 教师 有"]],
  ["接待来自境外的游客3.6万人次。", ["3.6万人次 来自境外的游客 接待"]],
])("%s: a deed that only says which are meant", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
