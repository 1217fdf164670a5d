import { describe, expect, test } from "vitest";
import { claimRows as rowsOf, status, years } from "./claim-rows.js";

const REVIEW = "宁川市2022年政府工作报告\n一、2021年工作回顾\n";
const PLAN = "宁川市2022年政府工作报告\n二、2022年工作安排\n";
const statusAndYears = (text: string): string[] => rowsOf(text, status, years);
const last = (text: string): string | undefined => statusAndYears(text).at(-1);

describe("a year that is said of a thing is not that of what is done with it", () => {
  test.each([
    ["2018年启动的示范村全部建成，拆除旱厕1600座。", "achieved 2021–2021"],
    ["2018年立项的冷链项目投产，带动就业200人。", "achieved 2021–2021"],
    ["2019年引进的宏达电子投产。新增企业16家。", "achieved 2021–2021"],
    ["2018年结转的小区改造全部完工，惠及居民1560户。", "achieved 2021–2021"],
    ["该项目2019年开工，概算5亿元，累计完成投资4.6亿元。", "achieved 2021–2021"],
    ["学校创办于1956年，培养学生860名。", "achieved 2021–2021"],
    ["恢复到2019年水平，油料产量3万吨。", "achieved 2021–2021"],
    ["巩固2019年全国文明城市创建成果，改造街巷80条。", "achieved 2021–2021"],
    ["2019年度审计报告反映的问题全部整改，完善制度12项。", "achieved 2021–2021"],
    ["对去年未结案的12件信访事项挂牌督办，化解率96%。", "achieved 2021–2021"],
  ])("in a review: %s", (sentence, expected) => {
    expect(last(REVIEW + sentence)).toBe(expected);
  });

  test.each([
    ["完成2020年续建项目6个。", "target 2022–2022"],
    ["完成2020年续建项目6个，新开工项目4个。", "target 2022–2022"],
    ["建成2019年开工的水厂1座。", "target 2022–2022"],
    ["消化2018年结转资金1200万元。", "target 2022–2022"],
    ["巩固去年整治成果，新建公厕20座。", "target 2022–2022"],
    ["落实2020年出台的人才新政，引进人才500名。", "target 2022–2022"],
    ["全面完成2020年度3万亩造林任务。", "target 2022–2022"],
    ["做好去年36个问题的整改。", "target 2022–2022"],
    ["兑现2020年度1200万元奖补资金。", "target 2022–2022"],
    ["针对去年未完工的12个标段倒排工期，完工率达到90%。", "target 2022–2022"],
    ["对去年列入清单的36个小区加快改造，惠及居民1200户。", "target 2022–2022"],
    ["在巩固去年12个示范村成果的基础上，新建示范村6个。", "target 2022–2022"],
  ])("in a plan: %s", (sentence, expected) => {
    expect(last(PLAN + sentence)).toBe(expected);
  });

  test.each([
    ["去年造林3万亩。", "achieved 2021–2021"],
    ["累计完成去年36个项目建设。", "achieved 2021–2021"],
    ["已完成2020年度3万亩造林任务。", "achieved 2020–2020"],
    ["在巩固去年12个示范村成果的基础上扩面。", "achieved 2021–2021"],
  ])("but in a plan: %s", (sentence, expected) => {
    expect(last(PLAN + sentence)).toBe(expected);
  });

  test("what the plan for the next year is built upon has been done this year", () => {
    const summary = "宁川市2021年工作总结和2022年工作计划\n二、2022年工作计划\n";
    const ground = "在完成今年12公里硬化任务的基础上，再硬化8公里。";
    expect(statusAndYears(summary + ground)).toEqual(["achieved 2021–2021", "target 2022–2022"]);
    expect(statusAndYears(PLAN + ground)).toEqual(["target 2022–2022", "target 2022–2022"]);
  });

  test.each([
    ["2019年，启动示范村建设，拆除旱厕1600座。", "achieved 2019–2019"],
    ["2019年启动示范村建设，拆除旱厕1600座。", "achieved 2019–2019"],
    ["2019年新增企业16家，投资3亿元。", "achieved 2019–2019"],
    ["完成2019年造林任务3万亩。", "achieved 2019–2019"],
    ["2019年，恢复生产，油料产量3万吨。", "achieved 2019–2019"],
    ["2019年，全市开工，完成投资3亿元。", "achieved 2019–2019"],
  ])("but in: %s", (sentence, expected) => {
    expect(last(REVIEW + sentence)).toBe(expected);
  });
});

describe("the value of a year before stands alone", () => {
  test.each([
    ["收入24.6亿元，上年为22.9亿元，增长7.4%。", "achieved 2021–2021"],
    ["收入24.6亿元，而2019年只有22.9亿元；支出30亿元。", "achieved 2021–2021"],
    ["2021年，粮食总产量52万吨。上年为50万吨。油料产量3万吨。", "achieved 2021–2021"],
    ["造林5万亩。2020年同期仅完成3万亩。绿化村庄36个。", "achieved 2021–2021"],
    ["收入36亿元。上年度净利润为0.9亿元。支出30亿元。", "achieved 2021–2021"],
    ["1978年，全村有学校1所。2021年，现有学校3所。", "achieved 2021–2021"],
  ])("%s", (sentence, expected) => {
    expect(last(REVIEW + sentence)).toBe(expected);
  });

  test.each([
    ["收入2019年为22.9亿元，2020年为24.6亿元，居全省第三位。", "achieved 2020–2020"],
    ["2019年，收入为22.9亿元。支出30亿元。", "achieved 2019–2019"],
    ["2019年收入增长6%。支出30亿元。", "achieved 2019–2019"],
  ])("but in: %s", (sentence, expected) => {
    expect(last(REVIEW + sentence)).toBe(expected);
  });

  test("去年同期 is the same months of the year before", () => {
    const rows = statusAndYears(
      "2023年1—9月，全市投资增长6%，去年同期增长8%。\n2023年，财政收入增长6%，去年同期增长8%。",
    );
    expect(rows.slice(0, 2)).toEqual(["achieved 2023-01–2023-09", "achieved 2022-01–2022-09"]);
    expect(rows.at(-1)).toBe("achieved 2022–2022");
  });
});

describe("what a figure is compared with is not its time", () => {
  test.each([
    "同2019年比较，",
    "与2019年对比，",
    "和2019年相比较，",
    "跟2019年相比，",
    "相较2019年，",
    "相比2019年，",
    "较之2019年，",
    "以2019年为基期，",
  ])("2021年，%s", (words) => {
    expect(last(`${REVIEW}2021年，${words}棉花产量增长21%。`)).toBe("achieved 2021–2021");
  });

  test("what opens behind a comparison holds on", () => {
    const rows = statusAndYears("与2015年相比，2020年，全市企业由86家增加到412家。税收占比达到72%。");
    expect(rows).toEqual(["achieved 2015–2015", "achieved 2020–2020", "achieved 2020–2020"]);
  });

  test("years that are named side by side are no comparison", () => {
    expect(statusAndYears("2019年和2020年，棉花产量分别增长6%、7%。")).toEqual([
      "achieved 2019–2019",
      "achieved 2020–2020",
    ]);
  });
});

test("a sentence of two times that part leaves the next one to the heading", () => {
  const text = `宁川市水利规划\n二、2013—2020年建设任务\n2013—2015年，建设水闸30座；2016—2020年，再建水闸20座。总投资28亿元。`;
  expect(last(text)).toBe("target 2013–2020");
});

test("a yearly figure behind a deadline holds for the plan", () => {
  const text =
    "宁川市“十四五”规划\n二、“十四五”时期发展目标\n到2025年，用水总量控制在19亿立方米以内，每年创建节水型单位50家。";
  expect(last(text)).toBe("target 2021–2025");
});

describe("a time holds on, whatever is told of its cause, and a record has none of its own", () => {
  test.each([
    ["2020年受疫情影响，客流下降23%。", "achieved 2020–2020"],
    ["全市2020年受疫情影响，客流下降23%。", "achieved 2020–2020"],
    ["上半年受疫情影响，客流下降23%。", "achieved 2021-01–2021-06"],
    ["剔除2020年一次性因素后，收入增长3%。", "achieved 2021–2021"],
    ["受2020年高基数影响，出口下降3%。", "achieved 2021–2021"],
    ["完成投资320亿元，为近五年最高；民间投资占比58%。", "achieved 2021–2021"],
    ["粮食产量36万吨，创五年新高，单产420公斤。", "achieved 2021–2021"],
    ["近五年建成学校36所。", "achieved 2017–2021"],
    ["自2019年实施“双百行动”以来，盘活土地1200亩。", "achieved 2019–-"],
    ["对照2025年目标，已完成投资36亿元。", "achieved 2021–2021"],
    ["生产总值由2019年的860亿元增加到1260亿元，年均增长6.5%。", "achieved 2020–2021"],
  ])("%s", (sentence, expected) => {
    expect(last(REVIEW + sentence)).toBe(expected);
  });
});
