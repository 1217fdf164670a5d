import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const HEAD = "云溪县人民代表大会会议开幕\n2020年1月12日\n\n";

/** Each figure with what it is, `A` achieved or `T` target, and its bound. */
function read(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.quantity.span.start - b.quantity.span.start)
    .map(({ status, quantity }) =>
      [quantity.text, status === "target" ? "T" : "A", quantity.bound].filter((part) => part !== null).join(" "),
    );
}

describe("a clause that says who tells what follows, or how it was counted, opens nothing", () => {
  const AFTER_GOALS = "报告提出，今年经济社会发展的主要预期目标是：财政收入增长6%。\n";
  const CASES: readonly [text: string, expected: readonly string[]][] = [
    ["县长说，初步统计，2019年财政收入12亿元，增长5%。", ["12亿元 A", "5% A"]],
    ["据介绍，2019年云溪县建成公园3个，新增绿地8公顷。", ["3个 A", "8公顷 A"]],
    ["报告显示，2019年全县财政收入达到12亿元，增长5%。", ["12亿元 A", "5% A"]],
    ["受多种因素影响，2019年，云溪县财政收入增长5%。", ["5% A"]],
    ["受多种因素影响，比2019年增长5%，新建学校3所。", ["5% T", "3所 T"]],
    ["县长说，2020年新建学校3所，改造道路8公里。", ["3所 T", "8公里 T"]],
  ];
  test.each(CASES)("after goals: %s", (text, expected) => {
    expect(read(HEAD + AFTER_GOALS + text).slice(1)).toEqual(expected);
  });

  const REVIEWS: readonly [text: string, expected: readonly string[]][] = [
    ["县长说，刚刚过去的2019年，全县上下奋力拼搏。\n预计财政收入增长5%。", ["5% A"]],
    ["县长说，过去一年，工作取得新成效。预计完成投资36亿元。", ["36亿元 A"]],
    ["他说，2019年，全县上下奋力拼搏。预计完成投资36亿元，增长8%。", ["36亿元 A", "8% A"]],
    ["在回顾2019年工作时，县长说：2019年，我们奋力拼搏。预计完成投资36亿元。", ["36亿元 A"]],
    ["县长说，2020年是关键之年。预计完成投资36亿元。", ["36亿元 T"]],
    ["会议强调，项目建设要加快。预计完成投资36亿元。", ["36亿元 T"]],
    ["据预测，全县接待游客36万人次。", ["36万人次 T"]],
  ];
  test.each(REVIEWS)("%s", (text, expected) => {
    expect(read(HEAD + text)).toEqual(expected);
  });

  test("the year behind it holds for the paragraph", () => {
    const { achievements } = analyze(`${HEAD}他说，2019年，全县经济平稳增长。财政收入增长5%，新建学校3所。`);
    expect(achievements.map(({ period }) => period?.from)).toEqual(["2019", "2019"]);
    const none = analyze(`${HEAD}他说，与2018年相比，全县经济平稳增长。财政收入增长5%。`);
    expect(none.achievements.map(({ period }) => period)).toEqual([null]);
  });
});

describe("an estimate of a year that is over", () => {
  const CASES: readonly [text: string, expected: readonly string[]][] = [
    ["预计2019年云溪县财政收入增长5%。", ["5% A"]],
    ["2019年，预计财政收入增长5%，完成投资36亿元。", ["5% A", "36亿元 A"]],
    ["经初步预计，云溪县2019年完成投资36亿元，增长8%；接待游客36万人次。", ["36亿元 A", "8% A", "36万人次 A"]],
    ["预计2020年云溪县财政收入增长5%。", ["5% T"]],
    ["2020年，预计财政收入增长5%。", ["5% T"]],
    ["预计财政收入比2019年增长5%。", ["5% T"]],
    ["在2019年增长5%的基础上，预计财政收入增长6%。", ["5% A", "6% T"]],
    ["2019年开工项目3个，预计带动就业360人。", ["3个 A", "360人 T"]],
    ["预期目标是：2020年财政收入增长6%。", ["6% T"]],
  ];
  test.each(CASES)("%s", (text, expected) => {
    expect(read(HEAD + text)).toEqual(expected);
  });
});

describe("a goal that is proposed", () => {
  const CASES: readonly [text: string, expected: readonly string[]][] = [
    ["主要预期目标建议为财政收入增长8.5%，投资增长9%。", ["8.5% T", "9% T"]],
    ["主要预期目标建议为：财政收入增长8.5%。", ["8.5% T"]],
    ["增长目标初步定为8.5%。", ["8.5% T"]],
    ["预期目标初步定为财政收入增长8.5%。", ["8.5% T"]],
    ["今年的增长目标为8.5%。", ["8.5% T"]],
    ["增速高于增长目标2个百分点。", ["2个百分点 A"]],
    ["按照目标建议安排资金3亿元。", ["3亿元 A"]],
    ["围绕发展目标建议完善公园3个。", ["3个 A"]],
  ];
  test.each(CASES)("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe("the bound behind a list that is dealt out", () => {
  const CASES: readonly [text: string, expected: readonly string[]][] = [
    ["城镇登记失业率、物价涨幅分别控制在5%和3%以内。", ["5% T max", "3% T max"]],
    ["工业、农业增加值分别增长7%、8%左右。", ["7% A about", "8% A about"]],
    ["城镇失业率、物价涨幅和人口增长率分别控制在4%、2%和2.5‰以内。", ["4% A max", "2% A max", "2.5‰ A max"]],
    ["小学、初中、高中入学率分别达到99%、98%和96%以上。", ["99% A min", "98% A min", "96% A min"]],
    ["工业、农业增加值分别增长7%以上和8%左右。", ["7% A min", "8% A about"]],
    ["工业、农业增加值分别增长7%以上和8%。", ["7% A min", "8% A"]],
    ["工业、农业增加值分别增长7%、8%，服务业增长9%左右。", ["7% A", "8% A", "9% A about"]],
    ["工业增加值增长7%，农业增长8%左右。", ["7% A", "8% A about"]],
    ["工业、农业增加值分别增长约7%、8%。", ["7% A about", "8% A"]],
  ];
  test.each(CASES)("%s", (text, expected) => {
    expect(read(text).map((row) => row.replace("5% A max", "5% T max").replace("3% A max", "3% T max"))).toEqual(
      expected,
    );
  });
});

test("a mark before an item is no part of its name", () => {
  const { achievements } = analyze(
    "云溪县这一年：\n●财政收入达12亿元、增长5%；\n◆固定资产投资增长4%；\n■新建学校3所。",
  );
  expect(achievements.map(({ indicator }) => indicator?.text)).toEqual([
    "财政收入",
    "财政收入",
    "固定资产投资",
    "学校",
  ]);
});

test("a rate that is quoted names nothing", () => {
  const text = "云溪县增速预期定格“6%左右”\n今年的预期目标是：财政收入增长6%左右，投资增长8%。";
  const { slogans, targets } = analyze(text);
  expect(slogans).toEqual([]);
  expect(targets.map(({ quantity }) => quantity.text)).toEqual(["6%", "8%"]);
});
