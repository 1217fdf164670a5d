import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, status, verb } from "./claim-rows.js";

const read = (text: string): string[] => claimRows(text, figure, indicator, verb);
const REVIEW = "宁川市2024年预算执行情况的报告\n一、2024年预算执行情况\n";

describe("a deed behind what it is done to is a work that a verb before carries out", () => {
  test.each([
    ["完成厕所改建360座。", "360座 厕所改建 完成"],
    ["完成土地复垦20亩。", "20亩 土地复垦 完成"],
    ["已完成闲置土地处置310亩。", "310亩 闲置土地处置 完成"],
    ["开展设备安装36台。", "36台 设备安装 开展"],
  ])("%s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });

  test.each([
    ["完成年初确定的12件实事。", "12件 实事 完成"],
    ["全县改建厕所360座。", "360座 厕所 改建"],
    ["企业复垦土地20亩。", "20亩 土地 复垦"],
    ["完成投资36亿元。", "36亿元 投资 完成"],
  ])("but not in %s", (text, row) => {
    expect(read(text)).toEqual([row]);
  });
});

describe("what stands behind the colon of a budget that was approved is the budget", () => {
  const of = (text: string): string[] => claimRows(`${REVIEW}${text}`, figure, status);
  test("with its brackets and behind a semicolon", () => {
    expect(of("县人大会议批准的年初预算为:公共预算收入76亿元(税收收入47亿元);基金预算收入8亿元。")).toEqual([
      "76亿元 target",
      "47亿元 target",
      "8亿元 target",
    ]);
  });

  test("up to what came of it", () => {
    expect(of("县人大会议批准的年初预算为：公共预算收入76亿元，实际完成72亿元。")).toEqual([
      "76亿元 target",
      "72亿元 achieved",
    ]);
  });

  test("but not behind a colon that leads to what was carried out", () => {
    expect(of("县人大批准的预算执行情况为：公共预算收入完成76亿元。")).toEqual(["76亿元 achieved"]);
  });
});

test("grants to all who are such are no claims, unless they have been paid", () => {
  const notice = "宁川市支持工业发展若干措施\n一、重点任务\n";
  expect(claimRows(`${notice}对等级达到4A级的企业，给予奖补100万元。`, figure)).toEqual([]);
  expect(claimRows(`${notice}对新认定的36家企业，给予奖补100万元。`, figure)).toEqual(["36家", "100万元"]);
});
