import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);

test("months after the year reported on are over once the report is given", () => {
  const report = "关于2023年财政决算的报告\n2024年7月26日\n区财政局\n\n2023年，全区收入42.6亿元。";
  expect(rows(`${report}2024年上半年，区级收入23亿元。`)).toEqual([
    "42.6亿元 achieved 2023–2023",
    "23亿元 achieved 2024-01–2024-06",
  ]);
  expect(rows(`${report}2024年12月底前，支出率达到90%。`).at(-1)).toBe("90% target 2024-12–2024-12");
});

test("a report given late in the next year says 今年 of that year, a summary of January does not", () => {
  const text = "一、主要情况\n2022年，抽检食品3600批次。今年1—5月，抽检食品1400批次。";
  const title = "关于2022年度食品安全工作情况的报告\n";
  expect(rows(`${title}——2023年6月28日在县人大常委会会议上\n县市场监管局\n\n${text}`).at(-1)).toBe(
    "1400批次 achieved 2023-01–2023-05",
  );
  expect(rows(`县市场监管局2022年工作总结\n（2023年1月8日）\n${text}`).at(-1)).toBe(
    "1400批次 achieved 2022-01–2022-05",
  );
});

test("what is still due has the time behind it in its own clause, and the end of the year that its sentence speaks of", () => {
  const text =
    "关于2023年度审计整改情况的报告\n2024年12月20日\n\n主任、各位副主任、各位委员：\n2023年度审计发现问题46个，其余7个将于明年6月底前整改到位。今年以来，处置32宗，计划年底前再处置15宗。";
  expect(rows(text)).toEqual([
    "46个 achieved 2023–2023",
    "7个 target 2025-06–2025-06",
    "32宗 achieved 2024–-",
    "15宗 target 2024–2024",
  ]);
});

test("an office with the day below the title says when the text speaks", () => {
  expect(rows("一季度全市交通运输经济运行情况\n市交通运输局（2025年4月15日）\n\n1—3月，完成投资63.8亿元。")).toEqual([
    "63.8亿元 achieved 2025-01–2025-03",
  ]);
});

test("a sentence of a plan that turns to its own year hands on that year", () => {
  const plan = "松溪市2025年政府工作报告\n一、2025年工作安排\n";
  expect(rows(`${plan}去年改造小区80个，今年再改造100个。新建公园15座。`).at(-1)).toBe("15座 target 2025–2025");
  expect(rows(`${plan}2024年底有企业120家，2027年达到150家。引进博士20名。`).at(-1)).toBe("20名 target 2025–2025");
  expect(rows(`${plan}过去一年，外交取得进展。来访团组40个。`).at(-1)).toMatch(/^40个 achieved/);
});

test("the items of a yearbook have the year that stands behind the first label", () => {
  expect(rows("【交通】 2016年，全县有职工218人。\n【客运】 年末有客车164辆，全年完成客运量512万人。")).toEqual([
    "218人 achieved 2016–2016",
    "164辆 achieved 2016–2016",
    "512万人 achieved 2016–2016",
  ]);
});

test("the day on which a reporter was told is none of what he was told", () => {
  const news = "宁川市2024年经济运行情况\n11月16日，记者从市统计局获悉，全市蔬菜产量达到480万吨。";
  expect(rows(news)).toEqual(["480万吨 achieved 2024–2024"]);
});

test("a congress of the Party looks back on the five years since the last one, and ahead from the next year on", () => {
  const text =
    "中国共产党宁川区第八次代表大会报告\n（2021年9月26日）\n一、区第七次党代会以来的工作\n五年来，新建学校86所。\n二、今后五年的奋斗目标\n新建公园12个。";
  expect(rows(text)).toEqual(["86所 achieved 2017–2021", "12个 target 2022–2026"]);
});

test("an analysis of how a budget was carried out looks back on the year of its title", () => {
  expect(rows("2024年全市预算执行情况分析\n一、收支情况\n2024年，全市收入178.8亿元，增长3%。")).toEqual([
    "178.8亿元 achieved 2024–2024",
    "3% achieved 2024–2024",
  ]);
});

test("the headline says that the year of which an office has told is over", () => {
  const text =
    "环境状况公报：去年优良天数增加\n公报26日公布。公报显示，初步核算，2020年二氧化碳排放下降1%。PM10年平均浓度为56微克/立方米。";
  expect(rows(text)).toEqual(["1% achieved 2020–2020", "56微克/立方米 achieved 2020–2020"]);
});

test("the day on which an office gave its figures out is none of theirs", () => {
  const text = "1-2月宁川经济数据出炉\n2021年，开局良好。\n3月22日，市统计局发布1-2月经济运行数据显示，工业增长44.6%。";
  expect(rows(text)).toEqual(["44.6% achieved 2021-01–2021-02"]);
  expect(rows(`2021年${text}`)).toEqual(["44.6% achieved 2021-01–2021-02"]);
});
