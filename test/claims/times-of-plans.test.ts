import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);
const SPEECH = "在全市经济工作会议上的讲话\n（2023年12月30日）\n一、关于2023年经济工作\n二、关于2024年经济工作\n";
const PLAN = "松溪市2024年政府工作报告\n一、2023年工作回顾\n二、2024年工作安排\n";

test.each([
  ["今年粮食产量61万吨，明年要稳定在60万吨以上。", ["61万吨 achieved 2023–2023", "60万吨 target 2024–2024"]],
  ["在今年改造12公里的基础上，明年再改造36公里。", ["12公里 achieved 2023–2023", "36公里 target 2024–2024"]],
  ["今年前11个月投资增长9%，明年要增长10%。", ["9% achieved 2023-01–2023-11", "10% target 2024–2024"]],
  ["今年引进的12家企业，明年要全部投产。", ["12家 achieved 2023–2023"]],
])("%s: in a plan for the next year what this year came to is over", (text, expected) => {
  expect(rows(SPEECH + text)).toEqual(expected);
});

test.each([
  ["今年，新建学校8所。", ["8所 target 2024–2024"]],
  ["近三年我市累计引进人才1200名，今年再引进500名。", ["1200名 achieved 2021–2023", "500名 target 2024–2024"]],
  ["确保去年12个续建项目竣工、今年36个新建项目开工。", ["12个 target 2024–2024", "36个 target 2024–2024"]],
  ["力争去年引进的12个项目全部投产。", ["12个 target 2024–2024"]],
  ["去年建成公园12个，今年再建8个。", ["12个 achieved 2023–2023", "8个 target 2024–2024"]],
])("%s: in a plan for this year", (text, expected) => {
  expect(rows(PLAN + text)).toEqual(expected);
});

test.each([
  [
    "对上年度审计查出的215个问题逐项整改。一般公共预算收入36亿元。",
    ["215个 achieved 2019–2019", "36亿元 achieved 2020–2020"],
  ],
  [
    "上年度审计查出的215个问题，已整改203个。一般公共预算收入36亿元。",
    ["215个 achieved 2019–2019", "203个 achieved 2020–2020", "36亿元 achieved 2020–2020"],
  ],
])("%s: the year in which something was found out", (text, expected) => {
  const report = "关于2020年度市级预算执行和其他财政收支的审计工作报告\n2021年8月25日\n一、总体情况\n";
  expect(rows(report + text)).toEqual(expected);
});
