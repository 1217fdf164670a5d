import { expect, test } from "vitest";
import { claimRows, figure, indicator, years } from "./claim-rows.js";

const REVIEW = "松溪市2025年政府工作报告\n一、2024年工作回顾\n";
const rows = (text: string): string[] => claimRows(REVIEW + text, figure, indicator, years);

test.each([
  ["失业率升至5.4%，低于2003年8.5%的高峰。", ["5.4% 失业率 2024–2024", "8.5% 失业率 2003–2003"]],
  ["失业率为5.4%，低于上年同期8.5%的水平。", ["5.4% 失业率 2024–2024", "8.5% 失业率 2023–2023"]],
  ["失业率为5.4%，高于2019年的3.5%。", ["5.4% 失业率 2024–2024", "3.5% 失业率 2019–2019"]],
  ["出口额480亿元，超过2019年436亿元的历史最高水平。", ["480亿元 出口额 2024–2024", "436亿元 出口额 2019–2019"]],
  ["产值增长6.4%，快于“十三五”时期5.1%的年均增速。", ["6.4% 产值 2024–2024", "5.1% 产值 2016–2020"]],
])("%s: the level of another time has that time", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["产值增长5.4%，高于2019年同期1.1个百分点。", ["5.4% 产值 2024–2024", "1.1个百分点 产值 2024–2024"]],
  ["产量480万吨，高于2019年12%。", ["480万吨 产量 2024–2024", "12% 产量 2024–2024"]],
  ["产量达到480万吨，是2019年的1.2倍。", ["480万吨 产量 2024–2024", "1.2倍 产量 2024–2024"]],
  ["游客480万人次，恢复到2019年的98%。", ["480万人次 游客 2024–2024", "98% 游客 2024–2024"]],
])("%s: by how much another time is passed is said of its own", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
