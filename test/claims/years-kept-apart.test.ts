import { expect, test } from "vitest";
import { claimRows, figure, years } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";

test.each([
  [
    "the year of what is dealt with",
    "对2018年度审计查出的38个问题逐项跟踪，已整改35个。",
    ["38个 2018–2018", "35个 2024–2024"],
  ],
  ["the year of a start", "大道全长18公里，2019年开工，已建成7公里。", ["18公里 2024–2024", "7公里 2024–2024"]],
  ["the month of an approval", "项目2022年12月获核准，目前累计完成投资50亿元。", ["50亿元 2024–2024"]],
  ["a year past and now", "2022年底有贫困户62户，现在还有15户。", ["62户 2022–2022", "15户 2024–2024"]],
  ["a deadline and what there is", "到2026年，企业突破500家，现有312家。", ["500家 2026–2026", "312家 2024–2024"]],
  ["the year of a goal", "5项提前完成2025年目标，12项达到预期进度。", ["5项 2024–2024", "12项 2024–2024"]],
  ["a change that has turned", "利润由上年下降8.8%转为增长3.1%。", ["8.8% 2023–2023", "3.1% 2024–2024"]],
  [
    "years dealt out twice",
    "2022年、2023年分别完成30亿元、36亿元，分别增长12%、20%。",
    ["30亿元 2022–2022", "36亿元 2023–2023", "12% 2022–2022", "20% 2023–2023"],
  ],
  ["what has run since then", "自2000年起实施退耕还林，截至目前共完成11.3万亩。", ["11.3万亩 2000–-"]],
  ["from then on", "1985年后，种植面积保持在8万亩。", ["8万亩 1985–-"]],
  ["no beginning of a stretch", "2020年起诉6件。", ["6件 2020–2020"]],
  ["a fiscal year", "2022-23年度综合赤字1398亿元。", ["1398亿元 2022–2023"]],
])("%s: %s", (_kind, text, expected) => {
  expect(claimRows(REVIEW + text, figure, years)).toEqual(expected);
});
