import { describe, expect, test } from "vitest";
import { claimRows, figure, indicator, years } from "./claim-rows.js";

/** The years of the last figure of a text. */
const last = (text: string): string | undefined => claimRows(text, years).at(-1);

const REVIEW = "松溪区2024年政府工作报告\n一、2023年工作回顾\n";
const PLAN = "松溪区2024年工作要点\n";

describe("a sentence that names several times hands on none of them", () => {
  test.each([
    ["一季度下降4%，上半年持平，全年增长3%。新建学校12所。", "2023–2023"],
    ["2021年植树3万亩，2022年植树4万亩，去年植树5万亩。新建公园12个。", "2023–2023"],
    ["2020年有企业36家，到2023年达到46家。新建厂房12座。", "2023–2023"],
    ["上半年开工12个，下半年开工8个。新建桥梁3座。", "2023–2023"],
    ["2019年启动扩建，2023年全面建成。新增床位600张。", "2023–2023"],
    ["“十三五”时期年均增长7%，“十四五”以来年均增长6%。新建桥梁3座。", "2023–2023"],
  ])("%s", (sentences, expected) => {
    expect(last(`${REVIEW}${sentences}`)).toBe(expected);
  });

  test.each([
    ["五年来，年均增长7%，2023年突破300亿元。新建学校36所。", "2019–2023"],
    ["上半年，工业增长5%，一季度增长4%。投资增长8%。", "2023-01–2023-06"],
    ["1—9月，工业增长5%，9月当月增长6%。投资增长8%。", "2023-01–2023-09"],
    ["2018年以来，投资36亿元，2023年达到8亿元。新建医院3家。", "2018–-"],
  ])("but its parts are no further ones: %s", (sentences, expected) => {
    expect(last(`${REVIEW}${sentences}`)).toBe(expected);
  });

  test("what lies far ahead is no further one", () => {
    const text = "松溪区2024年政府工作报告\n今后五年，年均增长7%，到2035年达到800亿元。新建学校36所。";
    expect(last(text)).toBe("2024–2028");
  });

  test("under the heading of a stretch that holds", () => {
    const text = "松溪区2024年政府工作报告\n一、过去五年工作回顾\n2019年收入1.2亿元，2023年收入1.8亿元。新建学校36所。";
    expect(last(text)).toBe("2019–2023");
  });

  test("where nothing says more the time of the text does, and else the first", () => {
    expect(last("松溪区水务局情况\n2021年建成水厂12座，2022年建成6座。改造管网36公里。")).toBe("2021–2021");
  });
});

describe("a stretch or a part of a year inside of a paragraph", () => {
  test.each([
    ["投资增长5%。1—11月消费增长7%。新增企业62家。", "2023–2023"],
    ["共有医院36家。近三年新建6家。门诊186万人次。", "2023–2023"],
    ["有学校186所。“十四五”以来，新建26所。招收学生1.2万人。", "2023–2023"],
    ["2023年，收入36亿元。五年来累计投资86亿元。新建桥梁3座。", "2023–2023"],
  ])("is said of its sentence alone beside the year of the part: %s", (sentences, expected) => {
    expect(last(`${REVIEW}${sentences}`)).toBe(expected);
  });

  test.each([
    ["近三年，投资36亿元。新建学校12所。", "2021–2023"],
    ["经济稳中有进。过去五年，发展极不平凡。新建学校12所。", "2019–2023"],
    ["经济稳中有进。近三年，新建以下36项工程：新建学校12所。", "2021–2023"],
  ])("but holds on where it opens the paragraph, or sets out what follows: %s", (sentences, expected) => {
    expect(last(`${REVIEW}${sentences}`)).toBe(expected);
  });

  test.each([
    ["力争今明两年新增装机36万千瓦。开工安置房3600套。", "2024–2024"],
    ["“十四五”前三年完成改造21个小区。护理床位占比55%。", "2024–2024"],
    ["力争“十四五”末里程突破500公里。新建公路86公里。", "2024–2024"],
    ["未来三年，培育企业36家。新建厂房12座。", "2024–2026"],
  ])("in a plan holds on only behind a comma: %s", (sentences, expected) => {
    expect(last(`${PLAN}${sentences}`)).toBe(expected);
  });

  test("no more do those of which something is about", () => {
    expect(last(`${PLAN}围绕“十四五”中期评估，优化路网布局。\n建成公路36公里。`)).toBe("2024–2024");
  });
});

describe("what is so now is not of a time that was told before", () => {
  test.each([
    ["1—11月完成投资8亿元。目前，通车里程516公里。", "2023–2023"],
    ["2019年启动建设，当年建成6处。目前建成公园36处。", "2023–2023"],
    ["2019年以来新建停车场36处。现在，有泊位2.8万个。", "2023–2023"],
  ])("%s", (sentences, expected) => {
    expect(last(`${REVIEW}${sentences}`)).toBe(expected);
  });

  test("nor of a stretch that the heading names", () => {
    const text = "松溪区2024年政府工作报告\n一、过去五年工作回顾\n2019年启动公园建设。目前，有公园36处。";
    expect(last(text)).toBe("-–-");
  });

  test("but of the year under way", () => {
    expect(last("松溪区水务局2023年工作总结\n今年以来，新建水厂6座。目前，有水厂36座。")).toMatch(/^2023–/);
  });

  test("现有 before what it tells apart says nothing of when", () => {
    expect(last("松溪区情况\n2020年，项目加快推进。现有企业改造提速，建成项目36个。")).toBe("2020–2020");
  });
});

describe("speech that goes on behind its sentence", () => {
  const TOLD = "2021年1月20日，县长交出了“十三五”成绩单。\n";

  test.each([
    ["“这五年，收入突破50亿元；企业达到360家。绿化率提高6%。”", ["2016–2020", "2016–2020", "2016–2020"]],
    ["县长说：“这五年，收入突破50亿元；企业达到360家。绿化率提高6%。”", ["2016–2020", "2016–2020", "2016–2020"]],
    ["“五年来，城乡面貌一新，群众的生活越来越好，日子越过越有盼头。新建公园36个。”", ["2016–2020"]],
    // a term
    ["“十四五”期间，收入突破50亿元；企业达到360家。", ["2021–2025", "2021–2025"]],
  ])("has the time that opens it: %s", (words, expected) => {
    expect(claimRows(`${TOLD}${words}`, years)).toEqual(expected);
  });

  test("does not part a term whose mark was forgotten", () => {
    expect(claimRows("2023年，开展“四敢争先活动36场。", figure, indicator)).toEqual(["36场 “四敢争先活动"]);
  });
});
