import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** How far a time reaches: each figure of the text with the time it holds for. */
const CASES: readonly { text: string; periods: readonly (string | null)[]; why: string }[] = [
  {
    why: "a season does not reach the next sentence",
    text: "一、2023年工作总结\n汛期发布预警信息36条。整治病险水库11座。",
    periods: ["汛期", "2023年"],
  },
  {
    why: "a stretch of years does not reach over a semicolon",
    text: "一、1984年执行情况\n棉花产量达到118万担，四年间增长80%；油料增长9.7%。",
    periods: ["1984年", "四年间", "1984年"],
  },
  {
    why: "a time behind the place that the statement is about holds on behind a semicolon",
    text: "经初步核算，宁川市2012年实现生产总值163亿元；农民收入增长5%。",
    periods: ["2012年", "2012年"],
  },
  {
    why: "one behind a thing does not",
    text: "引水项目2012年完成投资3亿元；农民收入增长5%。",
    periods: ["2012年", null],
  },
  {
    why: "a year that something stays level with is none that later figures hold for",
    text: "2020年，一般公共预算收入与上年基本持平，新建学校3所；受理量与2018年持平，办结252件。",
    periods: ["2020年", "2020年"],
  },
  {
    why: "how long something has lasted is no time",
    text: "2023年，民生支出占比连续5年保持在80%以上，税收占比81.2%。",
    periods: ["2023年", "2023年"],
  },
  {
    why: "a deadline inside of a clause holds for that clause",
    text: "二、2024年工作计划\n石坝水库确保9月底前下闸蓄水，完成投资2.1亿元；新建泵站3座。",
    periods: ["2024年", "2024年"],
  },
  {
    why: "a deadline that opens the sentence holds for all of it",
    text: "2025年底前，新建改造管网50公里，建成泵站3座。",
    periods: ["2025年底", "2025年底"],
  },
  {
    why: "a time before one figure holds for that figure alone",
    text: "“十三五”时期，粮食产量由2015年的12.1万吨增加到2020年的15.6万吨，建成粮仓12座。",
    periods: ["2015年", "2020年", "“十三五”时期"],
  },
  {
    why: "a yearly rate does not hold for one year",
    text: "“十三五”时期，2020年地区生产总值达到198亿元，年均增长7.2%。",
    periods: ["2020年", "“十三五”时期"],
  },
  {
    why: "what a figure is compared with is no time of the next one",
    text: "一、2024年工作回顾\n技术合同成交额是2020年的3.2倍，高新技术企业达到1.6万家。",
    periods: ["2024年", "2024年"],
  },
  {
    why: "the title of a look back holds for the whole",
    text: "松溪区2023年国民经济和社会发展成绩单\n\n地区生产总值达到1286亿元。",
    periods: ["2023年"],
  },
  {
    why: "a work report is given in the year after the one it reviews",
    text: "2025年政府工作报告\n\n一、政府工作回顾\n新建学校12所。",
    periods: ["2025年"],
  },
  {
    why: "a heading may name the year without 年",
    text: "松溪区成绩单\n\n一、数说2023\n新建学校12所。\n\n二、展望2024\n新建学校8所。",
    periods: ["2023", "2024"],
  },
  {
    why: "a time in a bracket does not reach out of it",
    text: "一、2024年工作回顾\n法院新收案件3260件（不含2023年旧存280件），下降1.3%。",
    periods: ["2024年", "2023年", "2024年"],
  },
  {
    why: "年初 before what was laid down then is no time",
    text: "一、2024年工作回顾\n财政支出48亿元，完成年初预算的98%，增长6%。",
    periods: ["2024年", "2024年", "2024年"],
  },
  {
    why: "关于 holds no 于",
    text: "关于2023年工作情况的总结\n\n新建学校12所。",
    periods: ["2023年"],
  },
  {
    why: "a time that something is compared with by its severity",
    text: "一、2009年工作回顾\n外部冲击比1997年金融危机时更严峻，财政收入增长6%。",
    periods: ["2009年"],
  },
  {
    why: "the years before school are no time",
    text: "二、2024年工作安排\n学前三年毛入园率保持在95%以上。",
    periods: ["2024年"],
  },
  {
    why: "a heading of two years says of no figure which it is",
    text: "2023年工作回顾和2024年工作安排\n新建学校12所。",
    periods: [null],
  },
  {
    why: "a department sums up the year within it",
    text: "松溪区农业局2023年工作总结\n2024年1月6日\n\n一、2023年工作回顾\n今年新建粮仓6座。",
    periods: ["今年"],
  },
  {
    why: "a year that is just past",
    text: "“十四五”时期工作回顾\n刚刚过去的2025年，全市上下真抓实干。生产总值增长6.2%。",
    periods: ["刚刚过去的2025年"],
  },
  {
    why: "from when a change is measured",
    text: "一、2024年工作回顾\n出口总额比2020年的36亿元增长27%，企业达到86家。",
    periods: ["2020年", "2024年", "2024年"],
  },
  {
    why: "what is left of last year is an item of this one",
    text: "一、2024年预算执行情况\n财政收入36亿元，加上上年结余1.2亿元、转贷收入3.4亿元。",
    periods: ["2024年", "2024年", "2024年"],
  },
  {
    why: "months and quarters",
    text: "存款今年1到10月增加12亿元；工业总产值第二季度增长1.7%，10月增长2.6%。",
    periods: ["今年1到10月", "第二季度", "10月"],
  },
];

test.each(CASES)("$why", ({ text, periods }) => {
  const { achievements, targets } = analyze(text);
  const claims = [...achievements, ...targets].sort((a, b) => a.quantity.span.start - b.quantity.span.start);
  expect(claims.map(({ period }) => period?.text ?? null)).toEqual(periods);
});

test("今年 in what a department sums up is the year that it looks back on", () => {
  const [claim] = analyze(
    "松溪区农业局2023年工作总结\n2024年1月6日\n\n一、2023年工作回顾\n今年新建粮仓6座。",
  ).achievements;
  expect(claim?.period?.from).toBe("2023");
});
