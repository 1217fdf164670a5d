import { describe, expect, test } from "vitest";
import { claimsOf, type Setting } from "./sentence-claims.js";

/** Each figure of the paragraph with what it is: `A` achieved, `T` target. */
function statuses(text: string, setting?: Setting): string[] {
  return claimsOf(text, setting).map(({ status, quantity }) => `${quantity.text} ${status === "target" ? "T" : "A"}`);
}

type Case = readonly [text: string, expected: readonly string[]];

describe("what was laid down is a target also where it is past", () => {
  const LAID_DOWN: readonly Case[] = [
    ["支出预算调整为36.2亿元，实际完成35.8亿元，为调整预算的98.9%。", ["36.2亿元 T", "35.8亿元 A", "98.9% A"]],
    ["收入预算26亿元，执行中按规定程序调整为27.4亿元，实际完成27.6亿元。", ["26亿元 T", "27.4亿元 T", "27.6亿元 A"]],
    [
      "区人代会批准的支出预算12.6亿元，年中调增为13.1亿元，支出完成12.9亿元。",
      ["12.6亿元 T", "13.1亿元 T", "12.9亿元 A"],
    ],
    ["支出年初预算合计86亿元，调整预算为92亿元。", ["86亿元 T", "92亿元 T"]],
    ["调整后的支出预算为18.6亿元。", ["18.6亿元 T"]],
    ["教育支出年初安排8.6亿元，实际支出9.1亿元。", ["8.6亿元 T", "9.1亿元 A"]],
    ["县人代会批准的预算16.4亿元，完成16.9亿元。", ["16.4亿元 T", "16.9亿元 A"]],
  ];
  const DONE: readonly Case[] = [
    ["最低工资标准调整为2130元。", ["2130元 A"]],
    ["贷款利率调整为3.1%。", ["3.1% A"]],
    ["将低保标准调整为每月860元。", ["860元 A"]],
    ["完成调整预算的96.4%。", ["96.4% A"]],
    ["压减支出预算3.6亿元。", ["3.6亿元 A"]],
    ["年初安排的项目12个已开工。", ["12个 A"]],
    ["全市计划总投资超亿元项目86个。", ["86个 A"]],
    ["拟定总投资36亿元，编制部门预算126份。", ["36亿元 A", "126份 A"]],
  ];
  test.each([...LAID_DOWN, ...DONE])("%s", (text, expected) => {
    expect(statuses(text, { role: "review" })).toEqual(expected);
  });

  test("it has the time of the review", () => {
    const claims = claimsOf("收入预算26亿元（含经开区6亿元），实际完成27.6亿元。", {
      role: "review",
      heading: "2023年预算执行情况",
      year: 2023,
    });
    expect(claims.map(({ period }) => period?.from)).toEqual(["2023", "2023", "2023"]);
  });
});

describe("a bracket has the status of its host", () => {
  const REVIEW: readonly Case[] = [
    [
      "收入预算31亿元（含经开区10亿元），实际完成30亿元（含经开区9亿元）。",
      ["31亿元 T", "10亿元 T", "30亿元 A", "9亿元 A"],
    ],
    ["支出预算36亿元（其中：教育8亿元、卫生6亿元），支出35亿元。", ["36亿元 T", "8亿元 T", "6亿元 T", "35亿元 A"]],
    ["力争引进企业12家（含外资2家）；续建项目8个（含省级3个）。", ["12家 T", "2家 T", "8个 A", "3个 A"]],
  ];
  test.each(REVIEW)("in a review: %s", (text, expected) => {
    expect(statuses(text, { role: "review" })).toEqual(expected);
  });
  const PLAN: readonly Case[] = [
    ["新建学校12所（含小学8所）。", ["12所 T", "8所 T"]],
    ["新建学校12所（目前已开工3所），改造26所。", ["12所 T", "3所 A", "26所 T"]],
    ["覆盖率达到96%（2022年为82%）。", ["96% T", "82% A"]],
  ];
  test.each(PLAN)("in a plan: %s", (text, expected) => {
    expect(statuses(text, { role: "plan", year: 2024 })).toEqual(expected);
  });
  test("the firmness too", () => {
    const claims = claimsOf("力争引进企业12家（含外资2家）。");
    expect(claims.map(({ commitment }) => commitment)).toEqual(["striving", "striving"]);
  });
});

describe("how far a word reaches", () => {
  const PLAN: readonly Case[] = [
    ["将现行16%的税率降至13%。", ["16% A", "13% T"]],
    ["在上年压减6%的基础上再压减5%。", ["6% A", "5% T"]],
    ["在已建成36座的基础上新建12座。", ["36座 A", "12座 T"]],
  ];
  test.each(PLAN)("in a plan: %s", (text, expected) => {
    expect(statuses(text, { role: "plan", year: 2024 })).toEqual(expected);
  });
  const REVIEW: readonly Case[] = [
    ["优良天数比例优于省定考核目标4.6个百分点。", ["4.6个百分点 A"]],
    ["优良天数比例考核目标86%，实际达到88%。", ["86% T", "88% A"]],
    ["年初报告提出，物价涨幅要降到10%左右，经过努力，实际回落到6.1%。", ["10% T", "6.1% A"]],
    ["启动面向2035年的科技项目，新设实验室6个。", ["6个 A"]],
    ["2035年的目标是建成实验室26个。", ["26个 T"]],
    ["按照现行标准，脱贫1.6万人。", ["1.6万人 A"]],
  ];
  test.each(REVIEW)("in a review: %s", (text, expected) => {
    expect(statuses(text, { role: "review", year: 2024 })).toEqual(expected);
  });
});
