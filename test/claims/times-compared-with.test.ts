import { describe, expect, test } from "vitest";
import { claimRows, years } from "./claim-rows.js";

const TITLE = "松溪区2024年一季度经济运行情况\n";

describe("the part of a year with which something is compared is no time of the change", () => {
  test.each([
    "一季度，工业增长5%，比上年四季度加快0.4个百分点。",
    "一季度，工业增长5%，较去年全年提高1.2个百分点。",
    "一季度，存款36亿元，比上年四季度末增加3亿元。",
    "一季度，存款36亿元，比上年四季度末增加3亿元，是2015年的2.3倍。",
    "一季度，工业增长5%，比上年四季度提高1个百分点，比去年同期回落0.1个百分点。",
    "一季度，投资36亿元，超过去年全年12亿元。",
  ])("%s", (sentence) => {
    expect(new Set(claimRows(`${TITLE}${sentence}`, years))).toEqual(new Set(["2024-01–2024-03"]));
  });

  test("a time behind the comma is", () => {
    expect(claimRows(`${TITLE}工业增长5%，比上年，全年可提高1个百分点。`, years).at(-1)).toBe("2024–2024");
  });

  test("so is one that a level or a goal has", () => {
    const text = "松溪区2024年政府工作报告\n一、2023年工作回顾\n";
    expect(claimRows(`${text}覆盖率达到2025年42%的目标。`, years)).toEqual(["2025–2025"]);
    expect(claimRows(`${text}收入36亿元，超过上一个五年13亿元。`, years)).toEqual(["2023–2023", "2023–2023"]);
  });
});
