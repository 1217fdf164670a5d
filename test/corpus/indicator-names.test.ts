import { describe, expect, test } from "vitest";
import { normalIndicator, panelDocument } from "../../src/corpus/index.js";
import { documentOf } from "./documents.js";

describe("names of indicators", () => {
  test.each([
    ["地區生產總值", null, "地区生产总值"],
    ["居民消費價格總水平漲幅", null, "居民消费价格"],
    ["農牧民人均純收入", null, "农民人均纯收入"],
    ["甘肅省生產總值", "甘肅省", "地区生产总值"],
    ["重庆地区生产总值", "重庆市", "地区生产总值"],
    ["新疆固定资产投资", "新疆维吾尔自治区", "固定资产投资"],
    ["云溪财政总收入", "云溪县", "财政总收入"],
    ["人口自然增长率", null, "人口自然增长率"],
    ["全市人口自然增长率", null, "人口自然增长率"],
    ["外贸进出口总值", null, "进出口总额"],
    ["地方公共财政收入", null, "一般公共预算收入"],
    ["城镇调查失业率均值", null, "城镇调查失业率"],
    ["地方一般公共预算收入代编预算", null, "一般公共预算收入"],
  ])("%s of %s", (written, place, normal) => {
    expect(normalIndicator(written, place)).toBe(normal);
  });

  test.each([
    ["云溪港货物吞吐量", "云溪县", "云溪港货物吞吐量"],
    ["紡織業產值", null, "紡織業產值"],
    ["临江生产总值", "云溪县", "临江生产总值"],
    ["人口增长率", null, "人口"],
    ["降雨量均值", null, "降雨量均值"],
    ["教育支出预算", null, "教育支出预算"],
  ])("no more than that: %s of %s", (written, place, normal) => {
    expect(normalIndicator(written, place)).toBe(normal);
  });
});

/** Each figure of a report with the names of what it is of. */
function named(paragraph: string): string[] {
  const text = `云溪县2024年政府工作报告\n一、2023年工作回顾\n${paragraph}`;
  const { figures } = panelDocument(documentOf("report.txt", text), { indicators: "every" });
  return figures.map(({ text: figure, indicator }) => `${figure} ${indicator}`);
}

describe("one figure for several", () => {
  test.each([
    ["城镇居民人均可支配收入和农民人均纯收入均增长10%。", ["10% 城镇居民人均可支配收入", "10% 农民人均纯收入"]],
    ["城镇调查失业率和登记失业率稳定在4.3%左右。", ["4.3% 城镇调查失业率", "4.3% 城镇登记失业率"]],
    [
      "固定资产投资、社会消费品零售总额以及财政总收入均增长5%。",
      ["5% 固定资产投资", "5% 社会消费品零售总额", "5% 财政总收入"],
    ],
    [
      "城镇和农村居民人均可支配收入分别增长4.3%、5.5%。",
      ["4.3% 城镇居民人均可支配收入", "5.5% 农村居民人均可支配收入"],
    ],
    [
      "城镇与农村居民人均可支配收入分别增长4.3%和5.5%。",
      ["4.3% 城镇居民人均可支配收入", "5.5% 农村居民人均可支配收入"],
    ],
    [
      "城乡居民人均可支配收入分别为3.6万元、2.1万元，增长9.4%、10.2%。",
      [
        "3.6万元 城镇居民人均可支配收入",
        "2.1万元 农村居民人均可支配收入",
        "9.4% 城镇居民人均可支配收入",
        "10.2% 农村居民人均可支配收入",
      ],
    ],
  ])("%s", (paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });

  test.each([
    [
      "城乡居民人均可支配收入由2.1万元增加到3.6万元。",
      ["2.1万元 城乡居民人均可支配收入", "3.6万元 城乡居民人均可支配收入"],
    ],
    ["城乡居民人均可支配收入增长5%。", ["5% 城乡居民人均可支配收入"]],
    ["工业和服务业增加值增长6%。", ["6% 工业和服务业增加值"]],
    ["固定资产投资和社会消费品零售总额占比达到60%。", ["60% 固定资产投资和社会消费品零售总额占比"]],
    ["小学和初中入学率分别达到99%、98%。", ["99% 小学", "98% 初中入学率"]],
  ])("no list: %s", (paragraph, expected) => {
    expect(named(paragraph)).toEqual(expected);
  });
});

describe("the year of a result in a text without headings", () => {
  const yearsOf = (text: string): (number | null)[] =>
    panelDocument(documentOf("news.txt", text), { indicators: "every" }).figures.map(({ when }) => when.year);

  test("where sentences turn to one year that is over", () => {
    const text =
      "云溪县人民代表大会会议开幕\n2020年1月12日\n\n县长说，刚刚过去的2019年，全县经济平稳增长。\n据初步统计，财政总收入增长5%。";
    expect(yearsOf(text)).toEqual([2019]);
  });

  test("not where they turn to five years", () => {
    const text =
      "云溪县人民代表大会会议开幕\n2020年1月12日\n\n县长说，过去五年，全县经济平稳增长。\n固定资产投资累计完成86亿元。";
    expect(yearsOf(text)).toEqual([null]);
  });
});

test("a rank alone is no place", () => {
  const text =
    "政府工作报告\n（2004年1月8日 李明）\n各位代表：\n现在，我代表自治区人民政府作工作报告，请予审议。\n一、2003年工作回顾\n财政总收入增长5%。";
  expect(panelDocument(documentOf("a.txt", text), {}).label.place).toBe(null);
});
