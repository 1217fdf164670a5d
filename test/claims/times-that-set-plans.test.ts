import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const REVIEW = "松溪市2025年政府工作报告\n一、2024年工作回顾\n全市经济稳步发展。";

/** Each figure with its status. */
const statusIn = (head: string, text: string): string[] => claimRows(head + text, figure, status);
/** Each figure with its status and the years for which it holds. */
const yearsIn = (head: string, text: string): string[] => claimRows(head + text, figure, status, years);

describe("a year in the heading or sentence that sets a task", () => {
  const BUDGET = "松溪市2024年预算执行情况和2025年预算草案的报告\n一、2024年预算执行情况\n（一）财政管理\n";

  test.each([
    ["1.抓好2024年度绩效目标评价\n评价项目126个。", ["126个 achieved 2024–2024"]],
    ["1.抓好2025年重点工作\n评价项目126个。", ["126个 target 2025–2025"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(BUDGET, text)).toEqual(rows);
  });

  test("what a sentence in a review opens a plan for is not of the year that the heading looks back on", () => {
    const head = "松溪市2025年政府工作报告\n一、过去一年工作回顾\n去年新建公园6个。\n";
    expect(yearsIn(head, "做好2025年工作，意义重大。要坚持稳中求进。\n新建公园12个。")).toEqual([
      "6个 achieved 2024–2024",
      "12个 target 2025–2025",
    ]);
  });
});

describe("an estimate for a time that is not over by the months that the title names", () => {
  const HALF = "松溪市2023年上半年经济运行情况\n一、上半年运行情况\n上半年，工业增长6%。\n";

  test.each([
    [
      "预计全年完成投资36亿元，增长8%。",
      ["6% achieved 2023-01–2023-06", "36亿元 target 2023–2023", "8% target 2023–2023"],
    ],
    ["全年预计新增就业3600人。", ["6% achieved 2023-01–2023-06", "3600人 target 2023–2023"]],
    ["预计1—7月税收增长5%。", ["6% achieved 2023-01–2023-06", "5% target 2023-01–2023-07"]],
    ["预计上半年税收增长5%。", ["6% achieved 2023-01–2023-06", "5% achieved 2023-01–2023-06"]],
  ])("%s", (text, rows) => {
    expect(yearsIn(HALF, text)).toEqual(rows);
  });

  test("but not by a title of the whole year", () => {
    expect(yearsIn("松溪市2023年工作总结\n一、2023年工作情况\n", "预计全年投资增长8%。")).toEqual([
      "8% achieved 2023–2023",
    ]);
  });
});

describe("a plan that is the name of what has been done", () => {
  test.each([
    ["完成扶贫春风计划培训3600人。", ["3600人 achieved"]],
    ["实施春风计划培训3600人。", ["3600人 achieved"]],
    ["完成全年计划培训3600人。", ["3600人 target"]],
    ["推进各县计划新建学校12所。", ["12所 target"]],
  ])("%s", (text, rows) => {
    expect(statusIn(REVIEW, text)).toEqual(rows);
  });
});

describe("when a piece of the press speaks", () => {
  test.each([
    [
      "记者从全市工业会议上获悉，2006年，全市工业增长21%。去年，工业占比达到55.6%。今年，要扩大投资。",
      ["21% achieved 2006–2006", "55.6% achieved 2006–2006"],
    ],
    [
      "记者从全市工业会议上获悉，2006年，全市工业增长21%，比去年提高3个百分点。",
      ["21% achieved 2006–2006", "3个百分点 achieved 2006–2006"],
    ],
    [
      "松溪的五年答卷\n\n松溪日报 2011-01-04 16:13 大字\n\n预计2010年，全县实现产值36亿元，增长8%。",
      ["36亿元 achieved 2010–2010", "8% achieved 2010–2010"],
    ],
  ])("%s", (text, rows) => {
    expect(yearsIn("", text)).toEqual(rows);
  });
});
