import { expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

const rows = (text: string): string[] => claimRows(text, figure, status, years);
const REPORT = "政府工作报告\n——2024年2月6日在松溪市第十四届人民代表大会第二次会议上\n";
const REVIEW = `${REPORT}一、2023年工作回顾\n过去一年，改造小区36个。\n`;

test.each(["今年的主要工作", "今年主要工作", "关于今年的工作", "总体要求和预期目标", "新一年工作安排", "重点工作"])(
  "二、%s: the plan of the year in which the report is given",
  (heading) => {
    expect(rows(`${REVIEW}二、${heading}\n新建学校12所。`).at(-1)).toBe("12所 target 2024–2024");
  },
);

test.each([
  "今年，我们要重点抓好以下工作：",
  "今年，重点抓好以下工作：",
  "2024年，重点做好以下几项工作：",
  "围绕上述目标，今年推进以下工作：",
])("%s leads to the plan below a heading of the year before", (lead) => {
  expect(rows(`${REPORT}一、2023年工作\n过去一年，改造小区36个。\n${lead}\n——办好教育。新建学校12所。`).at(-1)).toBe(
    "12所 target 2024–2024",
  );
});

test.each([
  ["2016", "“十二五”时期的主要成就", "“十三五”规划和2020年目标", "2016年的主要工作"],
  ["1996", "“八五”时期的主要成就", "“九五”计划和2010年远景目标", "1996年的主要工作"],
])("%s: the year of a report is no year past beside goals further on", (year, past, coming, own) => {
  const text = `政府工作报告\n——${year}年2月6日在松溪市第十届人民代表大会第二次会议上\n一、${past}\n改造小区36个。\n二、${coming}\n铺设管网86公里。\n三、${own}\n新建学校12所。`;
  expect(rows(text).at(-1)).toBe(`12所 target ${year}–${year}`);
});

test.each([
  ["松溪市水利局2023年工作总结\n2023年12月20日\n一、今年的主要工作\n新建水库12座。", "12座 achieved 2023–2023"],
  [
    "松溪市水利局2023年工作总结\n2023年12月20日\n一、基本情况\n水库36座。\n二、今年的工作\n新建水库12座。",
    "12座 achieved 2023–2023",
  ],
  [
    "松溪市水利局2023年工作总结\n2023年12月20日\n一、今年工作\n今年，重点抓好以下工作：\n——治理河道。治理河道12条。",
    "12条 achieved 2023–2023",
  ],
  [`${REVIEW}（一）今年以来的工作\n新建学校12所。`, "12所 achieved 2024–-"],
])("%s: what is told of the year so far", (text, expected) => {
  expect(rows(text).at(-1)).toBe(expected);
});
