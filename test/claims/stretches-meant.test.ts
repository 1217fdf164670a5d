import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

const REPORT = "2026年宁川市政府工作报告\n——2026年2月3日在宁川市第六届人民代表大会第四次会议上\n";
const OUTLINE = "二、关于《宁川市国民经济和社会发展第十五个五年规划纲要（草案）》的说明\n";
const WORK = "一、2025年工作回顾\n一年来，新建学校12所。\n着力加强民生建设，完善政策。\n";

describe("so many years are those of the stretch that opened the paragraph", () => {
  test("though the part is about those to come", () => {
    const rows = read(
      `${REPORT}${WORK}${OUTLINE}“十四五”时期，我市发展极不平凡。这五年，单位能耗累计下降14%。产值突破360亿元。\n三、2026年主要任务\n新建学校6所。`,
    );
    expect(rows).toContain("14% achieved 2021–2025");
    expect(rows).toContain("360亿元 achieved 2021–2025");
  });

  test("and so where none of its own sentences has a figure", () => {
    expect(
      read(`${REPORT}${WORK}${OUTLINE}“十四五”时期，我市攻坚克难。这五年，实力再攀新高峰。新建学校36所。`).at(-1),
    ).toBe("36所 achieved 2021–2025");
  });

  test("but not where they are as many as those to come", () => {
    expect(read(`${REPORT}${OUTLINE}“十五五”时期，我市要实现跨越。这五年，要新建学校36所。`).at(-1)).toBe(
      "36所 target 2026–2030",
    );
  });

  test("nor where the stretch has another length", () => {
    expect(read(`${REPORT}一、工作回顾\n“十四五”时期，我市攻坚克难。三年来，新建学校36所。`).at(-1)).toBe(
      "36所 achieved 2023–2025",
    );
  });
});

describe("what a sentence says that the years were is about the stretch that the heading names", () => {
  const TWO = `${REPORT}一、2025年和“十四五”时期工作回顾\n`;
  test("for the paragraphs below it", () => {
    expect(
      read(`${TWO}这是经济实力持续提升的五年。\n产值达到360亿元。\n这是人民生活不断改善的五年。\n新建学校36所。`),
    ).toEqual(["360亿元 achieved 2021–2025", "36所 achieved 2021–2025"]);
  });

  test("up to the paragraph that opens with the year", () => {
    expect(
      read(`${TWO}这是经济实力持续提升的五年。\n产值达到360亿元。\n2025年，我们奋力前行。\n新建学校6所。`),
    ).toEqual(["360亿元 achieved 2021–2025", "6所 achieved 2025–2025"]);
  });

  test("but not as many years as no heading names", () => {
    expect(read(`${TWO}这是经济实力持续提升的三年。\n产值达到360亿元。`)).toEqual(["360亿元 achieved -–-"]);
  });
});

describe("a heading of years past and to come", () => {
  const TWO =
    "2026年宁川市政府工作报告\n——2026年1月25日在宁川市第六届人民代表大会第四次会议上\n一、“十四五”时期发展成就和“十五五”时期主要目标任务\n“十四五”时期是极不平凡的五年，新建学校36所。\n";
  test("its goals are of those to come", () => {
    expect(
      read(`${TWO}围绕上述目标，《纲要草案》设置了主要指标，包括：地区生产总值年均增长5%以上，彩化率达24.2%。`),
    ).toEqual(["36所 achieved 2021–2025", "5% target 2026–2030", "24.2% target 2026–2030"]);
  });

  test("what is told on is of those past", () => {
    expect(read(`${TWO}新建医院12家。`).at(-1)).toBe("12家 achieved 2021–2025");
  });
});

test("the month in which a report was given is none that it tells of", () => {
  expect(
    read(
      "政府工作报告——2008年1月在宁川市第十一届人民代表大会第一次会议上\n一、过去五年工作回顾\n五年来，新建学校36所。",
    ),
  ).toEqual(["36所 achieved 2003–2007"]);
});

describe("a plan that is named beside so many years is not them where it ends or begins with other years", () => {
  const TERM = "宁川市政府工作报告\n——2022年1月10日在宁川市第八届人民代表大会第一次会议上\n一、过去五年工作回顾\n";

  test.each([
    ["五年来，新建学校36所。高标准编制“十四五”规划。", "36所 achieved 2017–2021"],
    ["2个项目纳入国家“十四五”规划。过去五年，新建学校36所。", "36所 achieved 2017–2021"],
    ["“十三五”规划目标任务全面完成。这五年，新建学校36所。", "36所 achieved 2017–2021"],
    ["“十四五”以来，完成投资56亿元。五年间，新建学校36所。", "36所 achieved 2017–2021"],
    ["新建学校36所。\n二、今后五年目标\n全面落实“十四五”规划，新建公园3个。", "3个 target 2022–2026"],
  ])("%s", (text, expected) => {
    expect(read(TERM + text).at(text.includes("编制") ? 0 : -1)).toBe(expected);
  });

  test.each([
    [
      "——2021年1月20日在宁川市第七届人民代表大会第五次会议上\n一、“十三五”时期和2020年工作回顾",
      "36所 achieved 2016–2020",
    ],
    ["——2021年12月20日在宁川市第八届人民代表大会第一次会议上\n一、“十三五”发展回顾", "36所 achieved 2016–2020"],
  ])("but it is in %s", (heading, expected) => {
    expect(read(`宁川市政府工作报告\n${heading}\n五年来，新建学校36所。`)).toEqual([expected]);
  });
});
