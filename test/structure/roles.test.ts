import { describe, expect, test } from "vitest";
import { read } from "./read.js";

/** Roles of the sentences that hold the given words, in order. */
function roles(text: string): [words: string, role: string | null][] {
  const { sentences } = read(text);
  return sentences.map(({ start, end, role }) => [text.slice(start, Math.min(end, start + 8)), role]);
}

function sectionRoles(text: string): (string | null)[] {
  return read(text).sections.map(({ role }) => role);
}

const A = "各项工作稳步推进，群众获得感不断增强，新建公路86公里，完成投资24.6亿元。";

describe("sections", () => {
  const TITLES: [title: string, role: string | null][] = [
    ["2023年工作回顾", "review"],
    ["过去五年工作总结", "review"],
    ["重点工作完成情况", "review"],
    ["完成情况", "review"],
    ["规划起草过程", "review"],
    ["目标任务完成情况", "review"],
    ["主要做法和成效", "review"],
    ["存在的主要问题", "problems"],
    ["面临的困难和挑战", "problems"],
    ["总体要求", "guidance"],
    ["指导思想和基本原则", "guidance"],
    ["2024年经济社会发展总体要求和政策取向", "guidance"],
    ["今后五年的奋斗目标", "plan"],
    ["2024年重点工作", "plan"],
    ["下一步工作打算", "plan"],
    ["明年工作思路", "plan"],
    ["保障措施", "plan"],
    ["回望2023：凝心聚力谱新篇", "review"],
    ["2008年预算（草案）", "plan"],
    ["2008年预算安排情况", "plan"],
    ["推进健康工程的总体目标", "plan"],
    ["各项工作有起色，也存在一些问题", null],
    ["全面完成目标任务", null],
    ["紧盯目标任务，经济运行稳中有进", null],
    ["着力解决突出问题", null],
    ["扩大有效投资", null],
    ["推广先进经验", null],
  ];

  test.each(TITLES)("%s", (title, role) => {
    expect(sectionRoles(`一、${title}\n${A}`)).toEqual([role]);
  });

  test("parts inherit", () => {
    const text = `一、2022年工作回顾\n${A}\n（一）加快产业升级。${A}\n（二）改善民生福祉。${A}\n二、2023年工作安排\n${A}\n（一）加快产业升级。${A}\n（二）存在的问题\n${A}`;
    expect(sectionRoles(text)).toEqual(["review", "review", "review", "plan", "plan", "problems"]);
  });

  /** A report on 2025: its parts, and the part below each. */
  const BELOW: [part: string, below: string, role: string][] = [
    ["2025年预算执行情况", "2025年预算收支情况", "review"],
    ["2025年预算执行情况", "一般公共预算收支情况", "review"],
    ["2025年预算执行情况", "政府性基金预算", "review"],
    ["2025年财政决算情况", "全市一般公共预算收支情况", "review"],
    ["2025年工作回顾", "污染防治攻坚行动", "review"],
    ["2025年工作回顾", "2025年重点工作", "review"],
    ["2025年工作回顾", "推进健康行动的主要措施", "review"],
    ["2025年工作回顾", "2026年工作安排", "plan"],
    ["2025年工作回顾", "主要目标", "plan"],
    ["2025年工作回顾", "存在的问题", "problems"],
    ["2025年工作回顾和2026年主要任务", "主要任务", "plan"],
    ["2026年预算草案", "预算平衡情况", "plan"],
    ["2026年预算草案", "2026年财政收支形势", "plan"],
    ["2026年预算草案", "2025年预算执行情况", "review"],
    ["2026年预算草案", "当前财政形势", "review"],
    ["2026年工作安排", "应对挑战", "plan"],
    ["2026年工作安排", "存在的问题", "problems"],
    ["2026年工作安排", "夯实财政发展基础", "plan"],
  ];
  test.each(BELOW)("%s: %s", (part, below, role) => {
    const text = `某市2025年工作报告\n一、${part}\n${A}\n（一）${below}\n${A}\n（二）优化结构\n${A}`;
    expect(sectionRoles(text)[1]).toBe(role);
  });

  test.each([
    ["2026年市级预算草案情况", "plan"],
    ["“十五五”时期工作的主要考虑", "plan"],
    ["“十五五”时期发展", "plan"],
    ["“十四五”时期工作", "review"],
    ["加快经济发展", "plan"],
    ["经济发展迈出新步伐", null],
    ["企业效益持续回升", null],
  ])("behind the review of 2025: %s", (title, role) => {
    expect(sectionRoles(`一、2025年工作回顾\n${A}\n二、${title}\n${A}`)).toEqual(["review", role]);
  });

  test("a heading on two times does not shift the year reviewed", () => {
    const text = `一、2025年工作回顾和2026年总体要求\n${A}\n二、2026年怎么干\n${A}`;
    expect(sectionRoles(text)).toEqual(["review", "plan"]);
  });

  test("a year after the one reviewed is to come", () => {
    const text = `一、2022年工作总结\n${A}\n二、2023年如何开好局\n${A}`;
    expect(sectionRoles(text)).toEqual(["review", "plan"]);
  });

  test("the year that a report begins with is the one reviewed", () => {
    const opening = "各位代表：\n我代表市中级人民法院，向大会报告工作，请予审议，并请列席人员提出意见。\n";
    expect(sectionRoles(`${opening}2022年主要工作\n${A}\n一、依法惩治犯罪\n${A}`)).toEqual(["review", "review"]);
    expect(sectionRoles(`${opening}2022年，${A}\n一、依法惩治犯罪\n${A}\n二、改进审判作风\n${A}`)).toEqual([
      "review",
      "review",
    ]);
    expect(sectionRoles(`${opening}2023年工作的总体要求是稳中求进。${A}\n一、依法惩治犯罪\n${A}`)).not.toContain(
      "review",
    );
  });

  test("the year of the part that a summary announces", () => {
    const opening = "在区委坚强领导下，街道各项事业取得新进步。现将主要工作汇报如下。\n";
    expect(sectionRoles(`${opening}一、2022年亮点\n${A}`)).toEqual(["review"]);
    expect(sectionRoles(`${opening}一、2022年有关工作\n${A}\n二、2023年怎么干\n${A}`)).toEqual(["review", "plan"]);
  });

  test("what follows guidance without a word of its own is a plan", () => {
    const text = `一、去年工作回顾和今年工作总体要求\n${A}\n二、继续扩大内需\n${A}\n三、推进国有企业改革\n${A}`;
    expect(sectionRoles(text)).toEqual(["review", "plan", "plan"]);
  });
});

describe("sentences", () => {
  test("the press on a budget that is yet to be passed", () => {
    const text = `提请市九届人大一次会议审查的预算报告显示，市级支出安排为34.8亿元。\n资金投向农业。\n市人大审查批准了决算报告。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["plan", "plan", "plan"]);
    expect(roles("审计报告显示，市级支出34.8亿元。").map(([, role]) => role)).toEqual([null]);
  });

  test("what a speech demands", () => {
    const text = `三、突出重点，狠抓落实\n要抓好工业。规上工业增加值增长9%。\n当前，全县规上企业有32家。\n要素保障到位。供地860亩。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["plan", "plan", null, null, null]);
    const review = `一、2023年工作回顾\n要抓好工业的部署见到实效。规上工业增加值增长9%。`;
    expect(roles(review).map(([, role]) => role)).toEqual(["review", "review"]);
  });

  test("a five-year plan that is over, or yet to come", () => {
    const text = `一、2025年工作回顾\n${A}\n“十五五”时期是打基础的五年。新建学校12所。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["review", "plan", "plan"]);
    const chances = `一、2025年工作回顾\n${A}\n（一）机遇和挑战\n“十五五”时期，政策机遇更多。工业占比仅为31%。`;
    expect(roles(chances).map(([, role]) => role)).toEqual(["review", "plan", "review"]);
    const past = `一、2025年工作回顾\n“十四五”时期，全县苦干实干。新建学校12所。`;
    expect(roles(past).map(([, role]) => role)).toEqual(["review", "review"]);
  });

  test("the tasks from now on", () => {
    const text = `一、过去三年的工作\n${A}\n今后的任务，是继续巩固成果。粮食总产量要达到九十亿斤。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["review", "plan", "plan"]);
  });

  test("problems last as long as the paragraph", () => {
    const text = `一、工作回顾\n${A}\n同时，我们也清醒地看到，发展中还存在不少问题。工业占比只有31%。\n五年来，全县干部群众付出了艰辛努力。`;
    expect(roles(text)).toEqual([
      ["各项工作稳步推进", "review"],
      ["同时，我们也清醒", "problems"],
      ["工业占比只有31", "problems"],
      ["五年来，全县干部", "review"],
    ]);
  });

  test("goals open a plan without a heading", () => {
    const text = `一、工作回顾\n${A}\n今年经济社会发展的主要预期目标是：地区生产总值增长6%。\n新增就业4000人。\n二、附则\n${A}`;
    expect(roles(text).map(([, role]) => role)).toEqual(["review", "plan", "plan", null]);
  });

  test("a document without headings", () => {
    const text = `一年来，全镇上下苦干实干，完成投资3亿元。\n新修道路12公里。\n展望未来，我们信心百倍。\n新建学校2所，培训农民3000人次。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["review", "review", "plan", "plan"]);
  });

  test("looking back inside a plan is one sentence", () => {
    const text = `一、2023年重点工作\n要扩大投资，新开工项目30个。去年我们打下了坚实基础，完成投资20亿元。今年要完成25亿元。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["plan", "review", "plan"]);
  });

  test("the year says which way a sentence looks", () => {
    const text = `一、2021年工作回顾\n2021年是极不平凡的一年。新增企业12家。\n2022年是全面振兴的攻坚之年。新增企业15家。`;
    expect(roles(text).map(([, role]) => role)).toEqual(["review", "review", "plan", "plan"]);
  });

  test("what a notice asks for is to be done", () => {
    const text = `临河县人民政府关于加快养老服务发展的意见\n一、完善设施\n新建城区每百户配建15平方米。\n二、加大投入\n去年县财政投入300万元。每年安排500万元。`;
    expect(sectionRoles(text)).toEqual(["plan", "plan"]);
    expect(roles(text).map(([, role]) => role)).toContain("review");
  });

  test("the title says which year the report looks back on", () => {
    const text = `县财政局2021年工作总结和2022年工作计划\n2021年是极不平凡的一年。新增企业12家。\n2022年，将继续发力。新增企业15家。`;
    expect(
      roles(text)
        .map(([, role]) => role)
        .slice(1),
    ).toEqual(["review", "review", "plan", "plan"]);
  });

  test("the kind of document decides where nothing else does", () => {
    expect(roles(`某县水利局2022年工作总结\n全局干部职工攻坚克难。\n${A}`).at(-1)![1]).toBe("review");
    expect(roles(`某县水利局2023年工作要点\n全局干部职工攻坚克难。\n${A}`).at(-1)![1]).toBe("plan");
  });
});
