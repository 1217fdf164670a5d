import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const read = (sentence: string): string[] => {
  const { achievements, targets } = analyze(`松溪县政协2024年工作报告\n一、2024年工作回顾\n${sentence}`);
  return [...achievements, ...targets].map(
    ({ quantity, status, period }) => `${quantity.text} ${status} ${period?.from ?? "-"}`,
  );
};

test.each([
  ["围绕“十五五”规划编制开展专题调研36次。", ["36次 achieved 2024"]],
  ["聚焦2025年重点工作开展调研12次。", ["12次 achieved 2024"]],
  ["围绕2030年远景目标，组织视察8次。", ["8次 achieved 2024"]],
])("%s: what a deed is about says neither when nor whether it was done", (sentence, rows) => {
  expect(read(sentence)).toEqual(rows);
});

test.each([
  ["聚焦主业，2025年将新增企业12家。", ["12家 target 2025"]],
  ["围绕项目建设，力争明年开工项目36个。", ["36个 target 2025"]],
  ["聚焦民生，2023年新建学校6所。", ["6所 achieved 2023"]],
])("%s: a time behind the matter is that of the deed", (sentence, rows) => {
  expect(read(sentence)).toEqual(rows);
});
