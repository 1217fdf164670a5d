import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the time for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("the months that a title names are those of its year", () => {
  test.each([
    ["松溪县2023年5月经济运行简况\n5月，用电量14亿千瓦时。", ["14亿千瓦时 achieved 2023-05–2023-05"]],
    ["松溪县2023年上半年经济运行分析\n上半年，用电量14亿千瓦时。", ["14亿千瓦时 achieved 2023-01–2023-06"]],
    ["2019年1—9月松溪县经济运行分析\n前三季度，用电量14亿千瓦时。", ["14亿千瓦时 achieved 2019-01–2019-09"]],
    [
      "松溪县2019年上半年工作报告\n上半年，新建学校3所。去年，新建学校2所。",
      ["3所 achieved 2019-01–2019-06", "2所 achieved 2018–2018"],
    ],
    ["松溪县2023年经济运行分析\n全年用电量14亿千瓦时。", ["14亿千瓦时 achieved 2023–2023"]],
    // what went wrong in them too
    ["松溪县2019年上半年经济运行分析\n一、存在问题\n投资下降2.4%。", ["2.4% achieved 2019-01–2019-06"]],
    // the day of delivery is no month that is told of
    [
      "政府工作报告\n——2022年1月10日在松溪县第十八届人民代表大会第一次会议上\n一、工作回顾\n全年新建学校3所。",
      ["3所 achieved 2021–2021"],
    ],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

describe("本月 is the month that the title names", () => {
  test.each([
    [
      "松溪县项目建设月报（2023年5月）\n本月，开工项目14个。上月，开工项目9个。下月，计划开工项目18个。",
      ["14个 achieved 2023-05–2023-05", "9个 achieved 2023-04–2023-04", "18个 target 2023-06–2023-06"],
    ],
    ["松溪县2023年1月项目建设月报\n上月，开工项目9个。", ["9个 achieved 2022-12–2022-12"]],
    ["松溪县2023年项目建设情况\n本月，开工项目14个。", ["14个 achieved -–-"]],
  ])("%s", (text, rows) => {
    expect(read(text)).toEqual(rows);
  });
});

test.each(["松溪县医院2019-2021三年工作回顾", "松溪县医院三年工作回顾（2019-2021）"])(
  "a stretch with a hyphen: %s",
  (title) => {
    expect(read(`${title}\n三年来，新建病房36间。`)).toEqual(["36间 achieved 2019–2021"]);
  },
);

describe("what a summary plans is for the year after", () => {
  test.each([
    "下一步，计划新建学校12所。",
    "二、下一步工作打算\n计划新建学校12所。",
    "下一年，计划新建学校12所。",
    "新的一年，新建学校12所。",
    "下年度，计划新建学校12所。",
  ])("%s", (plan) => {
    expect(read(`松溪县教育局2019年工作总结\n新建学校3所。\n${plan}`)).toEqual([
      "3所 achieved 2019–2019",
      "12所 target 2020–2020",
    ]);
  });

  test("the year in which a report is given is the new one", () => {
    const text =
      "政府工作报告\n——2022年1月10日在松溪县第十八届人民代表大会第一次会议上\n一、2021年工作回顾\n新建学校3所。\n二、2022年工作安排\n新的一年，新建学校12所。";
    expect(read(text)).toEqual(["3所 achieved 2021–2021", "12所 target 2022–2022"]);
  });

  test.each([
    ["松溪县教育局2019年上半年工作总结\n新建学校3所。\n下一步，计划新建学校12所。", "12所 target -–-"],
    ["松溪县教育局2019年上半年工作总结\n新建学校3所。\n下半年，计划新建学校12所。", "12所 target 2019-07–2019-12"],
    ["松溪县教育局2019年工作总结\n结余资金3万元，结转下年度使用12万元。", "12万元 achieved 2019–2019"],
    ["松溪县教育局2019年工作总结\n新建学校3所。\n今后三年，计划新建学校12所。", "12所 target 2020–2022"],
  ])("%s", (text, row) => {
    expect(read(text).at(-1)).toEqual(row);
  });
});

test.each([
  ["第七次全国人口普查公报", "2020–2020"],
  ["第四次全国经济普查主要数据公报", "2018–2018"],
  ["2021年国民经济和社会发展统计公报", "2021–2021"],
])("宁川市%s tells of its own year", (title, expected) => {
  const day = title.startsWith("2021")
    ? "2022年3月8日"
    : expected.startsWith("2020")
      ? "2021年6月8日"
      : "2020年2月18日";
  const text = `宁川市${title}\n宁川市统计局\n${day}\n一、总量\n全市共有从业人员36.8万人。`;
  expect(claimRows(text, years)).toEqual([expected]);
});

describe("a title of a summary and the plan of the next year", () => {
  const PARTS = "\n一、工作完成情况\n新建学校3所。\n二、工作计划\n新建学校5所。";
  test.each([
    "松溪县教育局2023年工作总结（2024年工作计划）",
    "松溪县教育局2023年工作总结（暨2024年工作计划）",
    "松溪县教育局2023年工作总结（含2024年工作要点）",
    "松溪县教育局关于报送2023年工作总结和2024年工作计划的函",
    "松溪县教育局2023年工作总结和2024年工作计划",
  ])("%s", (title) => {
    expect(claimRows(title + PARTS, figure, years)).toEqual(["3所 2023–2023", "5所 2024–2024"]);
  });

  test.each([
    ["松溪县2024年预算（草案）", ["3所 2023–2023", "5所 2024–2024"]],
    ["关于报送2024年工作计划的函", ["3所 -–-", "5所 2024–2024"]],
  ])("no more than the one year of %s", (title, rows) => {
    expect(claimRows(title + PARTS, figure, years)).toEqual(rows);
  });
});

describe("reports that look back on the year of their title, put out in the next", () => {
  test.each([
    ["松溪公司2023年社会责任报告\n（2024年4月发布）", "2023–2023"],
    ["松溪公司2023年社会责任报告\n（二〇二四年四月）", "2023–2023"],
    ["松溪县2023年依法行政自评报告\n（2024年4月）", "2023–2023"],
    ["松溪县2023年环境状况公报\n（2024年6月）", "2023–2023"],
    ["关于编制2023年社会责任报告的通知\n（2024年4月）", "2024–2024"],
  ])("%s", (front, expected) => {
    expect(claimRows(`${front}\n一、社会贡献\n全年捐赠360万元。`, years)).toEqual([expected]);
  });
});

test.each([
  ["松溪镇2022年半年工作总结\n一、工作情况\n新建大棚36座。", "2022-01–2022-06"],
  ["松溪镇2022年半年度工作总结\n一、工作情况\n新建大棚36座。", "2022-01–2022-06"],
  ["松溪镇2022年下半年工作总结\n一、工作情况\n新建大棚36座。", "2022-07–2022-12"],
  ["松溪镇2022年工作总结\n半年来，新建大棚36座。", "2022–2022"],
])("half a year in a title is the first: %s", (text, expected) => {
  expect(claimRows(text, years)).toEqual([expected]);
});
