import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { claimRows, figure, status, years } from "../claims/claim-rows.js";

/** The year in which the report was given, what it looks back on and what it plans for. */
function clockOf(text: string): string {
  const { year, reportsOn } = analyze(text).meta;
  return `${year} ${reportsOn === null ? "–" : `${reportsOn.from}–${reportsOn.to}`}`;
}

const MEETING = "2月8日上午，宁川市第六届人民代表大会第四次会议开幕，市长李明远作政府工作报告。";

describe("a piece of the press on a report was written in the year in which the report was given", () => {
  test.each([
    ["behind the year that it tells of", `${MEETING}李明远说，2019年，全市生产总值增长6%。`, "2020 2019–2019"],
    [
      "the year for which it says something is planned",
      `${MEETING}2019年，税收增长6%。2020年，力争税收增长7%。`,
      "2020 2019–2019",
    ],
    [
      "the later of two",
      `${MEETING}报告回顾了2017年工作。对于2018年工作，李明远说，要坚持稳中求进。`,
      "2018 2017–2017",
    ],
    [
      "the day on which it was given",
      "安居、就学，都在2019年4月27日的宁川县政府工作报告中作了部署。县长作政府工作报告。\n主要目标\n生产总值增长6%。",
      "2019 2018–2018",
    ],
    [
      "at the end of a year that of the next",
      "都在2019年12月27日的宁川县政府工作报告中作了部署。县长作政府工作报告。\n主要目标\n生产总值增长6%。",
      "2020 2019–2019",
    ],
    ["with a goal alone", `${MEETING}报告提出，2020年生产总值增长6%，财政收入增长5%。`, "2020 2019–2019"],
    [
      "not a year by which something is due",
      `${MEETING}2019年，税收增长6%。到2025年，税收达到36亿元。`,
      "2020 2019–2019",
    ],
    ["nor one that something is compared with", `${MEETING}2019年，税收达到6亿元，比2015年增长60%。`, "2020 2019–2019"],
    ["a report of the press's own words", "县长王立新作了工作报告。2019年，全县新建学校6所。", "2020 2019–2019"],
    [
      "not what is told to those who hear it",
      "各位代表：\n现在，我向大会作工作报告。\n2019年，新建学校6所。",
      "2019 2018–2018",
    ],
    ["nor a piece on no report", "2019年，全市新建学校6所。市长李明远出席了开工仪式。", "2019 2019–2019"],
  ])("%s", (_, text, expected) => {
    expect(clockOf(text)).toBe(expected);
  });

  test("and what it tells of the year before has been reached", () => {
    const text = `据宁川发布消息，2019年，宁川经济稳中向好。\n${MEETING}会议提到，2019年，宁川深化与36家企业合作，工业投资增长7%以上。\n对于今年工作，会议提出，2020年生产总值增长6%。`;
    expect(claimRows(text, figure, status, years)).toEqual([
      "36家 achieved 2019–2019",
      "7% achieved 2019–2019",
      "6% target 2020–2020",
    ]);
  });
});

describe("what a paper on the plan of five years says of those before it has been reached", () => {
  const PROPOSAL = "中共宁川市委关于制定宁川市国民经济和社会发展第十五个五年规划的建议\n";
  const parts =
    "一、“十五五”时期是奋勇争先的关键时期\n1.“十四五”时期发展取得明显成效\n开放格局加速形成，36项成果入选。\n2.“十五五”时期面临的形势\n必须培育企业120家。";
  test("in the part whose heading names them", () => {
    expect(claimRows(`${PROPOSAL}${parts}`, figure, status, years)).toEqual([
      "36项 achieved 2021–2025",
      "120家 target 2026–2030",
    ]);
  });

  test("not in those of the years to come", () => {
    expect(claimRows(`${PROPOSAL}一、“十五五”时期主要目标\n开放格局加速形成，36项成果入选。`, figure, status)).toEqual([
      "36项 target",
    ]);
  });
});
