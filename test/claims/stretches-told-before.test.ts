import { expect, test } from "vitest";
import { claimRows, figure, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, years);

test("a yearly rate and a sum are those of the stretch that was told before", () => {
  const text =
    "松溪市2022年预算执行情况和2023年预算草案解读\n五年来，全市财政坚持服务大局。\n财政实力大幅提升。收入累计达到688亿元，年均增长9.1%，税收占比达到72%。\n一、2022年预算执行情况\n收入完成177亿元，累计争取资金36亿元。";
  expect(rows(text)).toEqual([
    "688亿元 2018–2022",
    "9.1% 2018–2022",
    expect.stringMatching(/^72% /),
    "177亿元 2022–2022",
    "36亿元 2022–2022",
  ]);
});

test.each([
  ["松溪区2023年工作计划\n2023年是关键之年。明年的主要预期目标是：产值增长5%。", ["5% 2023–2023"]],
  [
    "松溪区2023年工作计划\n2023年是关键之年。今年的主要预期目标是：产值增长5%，为明年增长6%打基础。",
    ["5% 2023–2023", "6% 2024–2024"],
  ],
])("%s: what the next year is to who plans it before it begins", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test("goals that a sentence announces for a year are of that year below a heading of several", () => {
  const text =
    "在松溪市第八次党代会上的报告\n一、今后五年的奋斗目标和主要任务\n全市实力明显增强。到2027年具体目标：\n——做强产业。产值达到860亿元。\n——改善民生。入学率达到96%。";
  expect(rows(text)).toEqual(["860亿元 2027–2027", "96% 2027–2027"]);
});
