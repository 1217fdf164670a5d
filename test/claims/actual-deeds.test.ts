import { describe, expect, test } from "vitest";
import { claimRows, figure, status } from "./claim-rows.js";

/** Each figure with its status, below a heading that says nothing of it. */
const read = (text: string): string[] => claimRows(text, figure, status);

describe("实际 of a measure of its own leaves a goal a goal", () => {
  test.each([
    ["今年主要预期目标是：生产总值增长8%，农民收入实际增长4%左右。", ["8% target", "4% target"]],
    ["今年主要预期目标是：生产总值增长8%，城乡居民收入分别实际增长5%和6%。", ["8% target", "5% target", "6% target"]],
    ["今年主要预期目标为：工业增加值增长6%，实际利用外资增长5%左右。", ["6% target", "5% target"]],
    ["力争全年引进项目36个，实际到位内资56亿元。", ["36个 target", "56亿元 target"]],
    ["今年主要预期目标是：财政收入增长6%，实际到位省外资金36亿元。", ["6% target", "36亿元 target"]],
    ["要确保工业投资增长9%，实际使用外商直接投资2.6亿美元。", ["9% target", "2.6亿美元 target"]],
    ["今年主要预期目标是：生产总值增长8%，实际到位资金增长10%。", ["8% target", "10% target"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("but 实际 tells what came of a goal", () => {
  test.each([
    ["市定目标为增长6%，实际增长7%。", ["6% target", "7% achieved"]],
    ["市定目标为增长6%，我县实际增长7%。", ["6% target", "7% achieved"]],
    ["计划投资36亿元，实际到位资金20亿元。", ["36亿元 target", "20亿元 achieved"]],
    ["目标任务为引进市外资金56亿元，实际到位市外资金62亿元。", ["56亿元 target", "62亿元 achieved"]],
    ["年初计划举办讲座60场，实际举办72场。", ["60场 target", "72场 achieved"]],
  ])("%s", (text, rows) => {
    expect(read(`宁川市2024年工作总结\n一、2024年工作回顾\n${text}`)).toEqual(rows);
  });
});
