import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);

describe("a time after the month in which a text was given is to come", () => {
  const speech = "在全县水利工作会议上的讲话\n（2023年9月12日）\n";
  test.each([
    ["四季度疏浚河道36公里。", "36公里 target 2023-10–2023-12"],
    ["11月份加固堤防12处。", "12处 target 2023-11–2023-11"],
    ["年底前新建泵站3座。", "3座 target 2023–2023"],
    ["2023年12月，新建泵站3座。", "3座 target 2023-12–2023-12"],
    ["9月份加固堤防12处。", "12处 achieved 2023-09–2023-09"],
    ["上半年疏浚河道36公里。", "36公里 achieved 2023-01–2023-06"],
    ["下半年以来，疏浚河道36公里。", "36公里 achieved 2023-07–2023-12"],
    ["年初新建泵站3座。", "3座 achieved 2023–2023"],
    ["去年底新建泵站3座。", "3座 achieved 2022–2022"],
    ["截至8月底，疏浚河道36公里。", "36公里 achieved 2023-08–2023-08"],
    ["年底前新建泵站6座，目前已建成3座。", "6座 target 2023–2023"],
  ])("%s", (text, row) => {
    expect(rows(speech + text)[0]).toBe(row);
  });

  test("a half or a quarter of the year in its first month too, and none of it at its end", () => {
    const text = "下半年，新开工泵站6座；四季度完工2座。";
    expect(rows(`全县水利建设情况\n（2023年7月12日）\n${text}`).map((row) => row.split(" ")[1])).toEqual([
      "target",
      "target",
    ]);
    expect(rows(`全县水利建设情况\n（2023年12月28日）\n${text}`).map((row) => row.split(" ")[1])).toEqual([
      "achieved",
      "achieved",
    ]);
  });

  test("a summary of some months is given at their end", () => {
    expect(rows("2023年一季度工作总结\n一季度，开工泵站12座。\n二季度，开工6座。汛期前，加固堤防9处。")).toEqual([
      "12座 achieved 2023-01–2023-03",
      "6座 target 2023-04–2023-06",
      "9处 target 2023–2023",
    ]);
  });

  test("such a time says nothing of the next sentence", () => {
    expect(rows(`${speech}到年底，新建泵站3座。今年，加固堤防12处。`)).toEqual([
      "3座 target 2023–2023",
      "12处 achieved 2023–2023",
    ]);
  });

  test("what has been done was not done then", () => {
    const report = "松溪市2024年政府工作报告\n（2024年1月12日）\n一、2023年工作回顾\n";
    expect(rows(`${report}水库计划2026年建成，目前已完成投资6亿元。`)).toEqual(["6亿元 achieved 2023–2023"]);
  });
});

describe("what a plan beside a review tells of the months before it was given is over", () => {
  const report = "松溪市政府工作报告\n（2024年3月18日）\n一、2023年工作回顾\n新建泵站3座。\n二、2024年重点工作\n";
  const state = (text: string, before = report): string =>
    rows(before + text)
      .at(-1)
      ?.split(" ")[1] ?? "";
  test.each([
    "今年前两个月，工业生产增长6.2%。",
    "1—2月，投资增长9%。",
    "春节期间，接待游客36万人次。",
    "1月底，高新技术企业达到42家。",
    "年初，我们集中开工泵站6座。",
  ])("%s", (text) => {
    expect(state(text)).toBe("achieved");
  });
  test.each([
    "一季度，开工泵站6座。",
    "3月，开工泵站6座。",
    "5月底前，疏浚河道36公里。",
    "2月底前，疏浚河道36公里。",
    "上半年，疏浚河道36公里。",
    "今年，疏浚河道36公里。",
  ])("not %s", (text) => {
    expect(state(text)).toBe("target");
  });
  test("nor in a plan alone", () => {
    expect(state("1月底，建成泵站3座。", "2024年水利工作要点\n（2024年3月18日）\n一、重点工作\n")).toBe("target");
  });
});

describe("a bare month is the latest one that is not after the day on which a text was given", () => {
  test.each([
    ["关于全县防汛检查情况的通报\n（2023年6月16日）\n5月份，检查堤防126处。", "126处 achieved 2023-05–2023-05"],
    ["关于全县防汛检查情况的通报\n（2023年6月16日）\n一季度，检查堤防126处。", "126处 achieved 2023-01–2023-03"],
    [
      "在防汛工作会议上的讲话\n（2023年6月16日）\n去年，加固堤防36处。5月份，检查堤防126处。",
      "126处 achieved 2023-05–2023-05",
    ],
    ["在防汛工作会议上的讲话\n（2023年1月16日）\n12月份，检查堤防126处。", "126处 achieved 2022-12–2022-12"],
    ["全县防汛工作情况\n（2023年1月16日）\n12月份，检查堤防126处。", "126处 achieved 2022-12–2022-12"],
    [
      "在项目推进会上的讲话\n（2023年2月10日）\n去年，开工泵站36座。刚刚过去的1月份，又开工12座。",
      "12座 achieved 2023-01–2023-01",
    ],
    // who tells of the year before month by month
    [
      "在防汛工作会议上的讲话\n（2023年6月16日）\n去年，加固堤防36处。3月，新建泵站3座；9月，新建泵站6座。",
      "6座 achieved 2022-09–2022-09",
    ],
    ["在防汛工作会议上的讲话\n（2023年1月16日）\n计划12月份新建泵站3座。", "3座 target 2023-12–2023-12"],
    [
      "松溪市政府工作报告\n（2024年1月16日）\n一、2023年工作回顾\n12月份，新建泵站3座。",
      "3座 achieved 2023-12–2023-12",
    ],
  ])("%s", (text, row) => {
    expect(rows(text).at(-1)).toBe(row);
  });

  test("a page with the figures of the months just ended may say what is to be done in the next", () => {
    const page = "全市经济运行情况\n2024-10-22 来源：市统计局\n";
    expect(rows(`${page}前三季度，全市生产总值增长5.8%。要抓好四季度工作。`)).toEqual([
      "5.8% achieved 2024-01–2024-09",
    ]);
    // the quarters of another year
    const quarters = "一季度，工业增长6%，二季度增长8%，三季度增长7%。";
    expect(rows(`全市工业运行情况\n2024-04-20 来源：市统计局\n${quarters}`)[0]).toBe("6% achieved -–-");
  });
});
