import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const REPORT = [
  "清河市政府工作报告",
  "——2001年3月27日在清河市第三届人民代表大会第二次会议上",
  "各位代表：",
  "一、“九五”时期简要回顾和2000年经济社会发展基本情况",
  "“九五”时期是清河全面发展的重要时期。",
].join("\n");

const periodOfLast = (...lines: string[]): string => {
  const period = analyze([REPORT, ...lines].join("\n")).achievements.at(-1)?.period;
  return `${period?.from}–${period?.to}`;
};

test.each([
  "世纪之交的2000年，是“九五”时期的最后一年，我们完成了各项任务。",
  "极不平凡的2000年，我们完成了各项任务。",
  "作为“九五”最后一年的2000年，我们完成了各项任务。",
  "各位代表！刚刚过去的2000年，是全市上下攻坚突破的一年。",
  "同志们！2000年，我们完成了各项任务。",
])("a year that is described, or stands behind an address, opens its part: %s", (opening) => {
  expect(periodOfLast(opening, "（一）外贸增长。出口总额36亿美元。")).toBe("2000–2000");
});

test.each([
  "同1995年的水平相比，我们迈上了新台阶。",
  "各位代表！五年的成绩来之不易。",
  "我们高质量完成了列入计划的2000年项目，我们心怀感激。",
])("what describes no year leaves the part its time: %s", (opening) => {
  expect(periodOfLast(opening, "（一）外贸增长。出口总额36亿美元。")).toBe("1996–2000");
});
