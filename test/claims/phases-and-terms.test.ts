import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the time for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("years in brackets", () => {
  test.each([
    ["二、“十三五”目标（2016—2020年）\n新建泵站36座。", ["36座 target 2016–2020"]],
    ["青山村任期目标（2021—2025年）\n新建泵站36座。", ["36座 target 2021–2025"]],
    ["青山村工作目标（2023年）\n新建泵站36座。", ["36座 target 2023–2023"]],
    ["水利行动计划\n第一阶段（2011年3月—12月），新建泵站36座。", ["36座 target 2011-03–2011-12"]],
    [
      "近期（2021—2025年）新建泵站36座，远期（2026—2035年）新建泵站60座。",
      ["36座 achieved 2021–2025", "60座 achieved 2026–2035"],
    ],
    ["松溪县水利三年行动方案（2023—2025年）\n一、重点任务\n新建泵站36座。", ["36座 target 2023–2025"]],
    ["水利工作情况的通报（2021—2022年）\n一、主要成效\n建成泵站36座。", ["36座 achieved 2021–2022"]],
    // no phase
    ["2022年，松溪水库（2011年）增容，新建泵站36座。", ["36座 achieved 2022–2022"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("a term or the years of a plan", () => {
  const PLAN = "松溪县水利“十四五”规划（2021—2025年）\n一、目标\n到2023年，新建泵站16座。";
  test.each([
    ["到规划期末，新建泵站36座。", "36座 target 2025–2025"],
    ["规划期内，新建泵站36座。", "36座 target 2021–2025"],
    ["到期末，新建泵站36座。", "36座 target 2025–2025"],
  ])("%s", (text, row) => {
    expect(read(`${PLAN}\n${text}`).at(-1)).toBe(row);
  });

  test.each([
    ["青山村任期目标（2021—2025年）\n任期内，新建泵站36座。", "36座 target 2021–2025"],
    ["本届政府（2017—2021年）任期内，新建泵站36座。", "36座 achieved 2017–2021"],
    ["本届政府任期内，新建泵站36座。", "36座 achieved -–-"],
  ])("%s", (text, row) => {
    expect(read(text).at(-1)).toBe(row);
  });
});

describe("a number of years that are promised lies ahead", () => {
  const SPEECH = "在全县水利会议上的讲话\n（2007年2月10日）\n同志们：\n去年，建成泵站12座。\n";
  test.each([
    ["今年要建成泵站3座，力争用两年时间建成水库36座。", "36座 target 2007–2008"],
    ["五年内要建成水库36座。", "36座 target 2007–2011"],
    ["五年来建成水库36座。", "36座 achieved 2002–2006"],
  ])("%s", (text, row) => {
    expect(read(SPEECH + text).at(-1)).toBe(row);
  });
});

describe("a year without its century, in a report of the time", () => {
  const REPORT = "在全县水利会议上的报告\n（一九八六年一月二十日）\n";
  test.each([
    [`${REPORT}八五年，建成泵站12座。`, "12座 achieved 1985–1985"],
    [`${REPORT}八五年上半年，建成泵站12座。`, "12座 achieved 1985-01–1985-06"],
    [`${REPORT}八五年，产值比八〇年增长三成，建成泵站12座。`, "12座 achieved 1985–1985"],
    // a plan; too long ago to be said so
    [`${REPORT}“八五”期间，建成泵站12座。`, "12座 target 1991–1995"],
    ["在全县水利会议上的报告\n（2016年1月20日）\n八五年，建成泵站12座。", "12座 achieved -–-"],
  ])("%s", (text, row) => {
    expect(read(text).at(-1)).toBe(row);
  });
});

test("what a list says is to be reached has the time before its colon, under a heading of another year", () => {
  const text =
    "松溪县2025年政府工作报告\n一、2024年工作回顾\n报告提出2020年主要预期目标：进出口增长7.5%；新建泵站36座。";
  expect(read(text)).toEqual(["7.5% target 2020–2020", "36座 target 2020–2020"]);
});

test("a title and the text glued to it", () => {
  const text = `县水利局2017年工作计划2017年，全县水利工作要深入实施节水战略，${"筑牢安全屏障，".repeat(24)}圆满完成任务。一、指导思想以节水为先，凝心聚力。二、目标任务（一）兴修水利：新建泵站36座。（二）管护：整治河道12公里。`;
  expect(read(text)).toEqual(["36座 target 2017–2017", "12公里 target 2017–2017"]);
});
