import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, status } from "./claim-rows.js";

/** Each figure with what it measures and whether it is reached. */
const read = (text: string): string[] => claimRows(text, figure, indicator, status);

describe("将 and 要 behind a deed that ends the subject", () => {
  test.each([
    ["今年，生产总值增长将保持10%。", "10% 生产总值 target"],
    ["今年财政收入增长将达到8%。", "8% 财政收入 target"],
    ["二期工程建设将投资3.6亿元。", "3.6亿元 二期工程 target"],
    ["全年粮食生产将达到36万吨。", "36万吨 粮食生产 target"],
    ["旅游接待将突破360万人次。", "360万人次 旅游接待 target"],
    ["城乡居民收入增长要保持8%以上。", "8% 城乡居民收入 target"],
    ["小微企业贷款要增长30%以上。", "30% 小微企业贷款 target"],
    ["铁路投资要保持在800亿元以上。", "800亿元 铁路投资 target"],
    ["明年能源生产计划增长2%。", "2% 能源生产 target"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["完成将3600亩荒地改造为良田。", "3600亩 荒地 achieved"],
    ["能源生产计划完成率达到98%。", "98% 能源生产计划完成率 achieved"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});
