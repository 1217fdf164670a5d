import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);
const REPORT = "政府工作报告\n——2024年2月6日在松溪市第十四届人民代表大会第二次会议上\n";
const REVIEW = `${REPORT}一、2023年工作回顾\n`;
const PLAN = `${REPORT}二、2024年工作安排\n`;

test.each([
  ["计划2025年通车的高速公路完成投资12亿元，新建学校12所。", ["12亿元 achieved 2023–2023", "12所 achieved 2023–2023"]],
  ["2024年建成投用的医院完成主体工程的65%。", ["65% achieved 2023–2023"]],
  ["2022年开工的产业园新增企业12家。", ["12家 achieved 2023–2023"]],
  ["编制完成2025年国土空间规划，新增建设用地3600亩。", ["3600亩 achieved 2023–2023"]],
  ["自2020年启动以来累计改造小区36个；新建学校12所。", ["36个 achieved 2020–-", "12所 achieved 2023–2023"]],
  ["看望2022年退休干部36名，新建学校12所。", ["36名 achieved 2023–2023", "12所 achieved 2023–2023"]],
  ["送达2022年年报126份。", ["126份 achieved 2023–2023"]],
  ["2022年看望退休干部36名。", ["36名 achieved 2022–2022"]],
  ["2021年新建的水厂达到12座。", ["12座 achieved 2021–2021"]],
  ["计划2025年建成公园12个。", ["12个 target 2025–2025"]],
])("%s: a year of another thing, in a review", (text, expected) => {
  expect(rows(REVIEW + text)).toEqual(expected);
});

test.each([
  ["用好2023年增发国债资金12亿元，新建学校12所。", ["12亿元 target 2024–2024", "12所 target 2024–2024"]],
  ["2023年签约的42个项目开工率达到80%。", ["42个 achieved 2023–2023", "80% target 2024–2024"]],
  ["完成2023年度农田3.2万亩建设任务。", ["3.2万亩 target 2024–2024"]],
  ["一季度开工项目20个；新建学校12所。", ["20个 target 2024-01–2024-03", "12所 target 2024–2024"]],
  ["6月底前完成水库加固63座；新建公园12个。", ["63座 target 2024-06–2024-06", "12个 target 2024–2024"]],
  ["一季度，工业增长6%；投资增长8%。", ["6% target 2024-01–2024-03", "8% target 2024-01–2024-03"]],
  ["2023年已建成公园12个。", ["12个 achieved 2023–2023"]],
])("%s: a year of another thing, in a plan", (text, expected) => {
  expect(rows(PLAN + text)).toEqual(expected);
});

test.each([
  ["1.2022年建成水库36座。", "36座 achieved 2022–2022"],
  ["2.2021—2023年建成渠道36公里。", "36公里 achieved 2021–2023"],
  ["3.9月底前建成泵站12座。", "12座 achieved 2023-09–2023-09"],
  ["4.1-6月建成学校3所。", "3所 achieved 2023-01–2023-06"],
  ["5.36个项目开工。", "36个 achieved 2023–2023"],
])("%s: a time behind the number of a line", (line, expected) => {
  expect(rows(`松溪市水利局2023年工作总结\n一、2023年工作情况\n${line}`)).toEqual([expected]);
});

test.each(["（一）", "1."])("%s a numbering that begins anew behind what is to be done", (label) => {
  const second = label === "1." ? "2." : "（二）";
  const text = `松溪市水利局2021年工作总结\n2021年，我局扎实推进各项工作。\n${label}兴修水利。建成水库12座。\n${second}治理河道。治理河道16条。\n2022年，我局将重点抓好以下工作：\n${label}加固水库。再建水库3座。\n${second}疏浚河道。治理河道6条。`;
  expect(rows(text)).toEqual([
    "12座 achieved 2021–2021",
    "16条 achieved 2021–2021",
    "3座 target 2022–2022",
    "6条 target 2022–2022",
  ]);
});

test("a numbering that begins anew below the goals, some lines under the last part of the review", () => {
  const text =
    "松溪市2003年政府工作报告\n——2003年1月13日\n过去五年回顾和2002年工作情况\n一、经济持续发展\n新建水库12座。\n二、民生持续改善\n新建学校16所。\n刚刚过去的2002年，生产总值增长9.6%。\n今年是关键的一年。全年主要预期目标是：生产总值增长9%。财政收入增长7%左右。\n实现上述目标，建议重点抓好以下工作：\n一、坚持扩大内需\n确保重点项目完成投资26亿元。\n二、坚持科教兴市\n招收学生3600名。";
  expect(rows(text).slice(3)).toEqual([
    "9% target 2003–2003",
    "7% target 2003–2003",
    "26亿元 target 2003–2003",
    "3600名 target 2003–2003",
  ]);
});

test("a plan under way is reached up to now, and its halves are its own", () => {
  const text =
    "关于松溪县“十四五”规划实施情况中期评估的报告\n——2023年11月28日在松溪县人大常委会第二十次会议上\n一、规划实施情况\n建成农田7.6万亩。前两年，投入资金13亿元，后三年需投入36亿元。";
  expect(rows(text)).toEqual(["7.6万亩 achieved 2021–2023", "13亿元 achieved 2021–2022", "36亿元 target 2023–2025"]);
});
