import { expect, test } from "vitest";
import { claimRows, figure, indicator, years } from "./claim-rows.js";

const rows = (text: string): string[] =>
  claimRows(`松溪市2023年工作总结\n一、2023年工作情况\n${text}`, figure, indicator, years);

test.each([
  ["安临高速于10月28日建成通车，宁怀高速完成工程量的65%。", ["65% 工程量 2023–2023"]],
  ["大桥10月28日通车，全长1260米。", ["1260米 全长 2023–2023"]],
])("%s: the day is that of what its own subject did", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["10月28日，安临高速通车，通车里程达到360公里。", ["360公里 通车里程 2023-10-28–2023-10-28"]],
  ["市政府5月8日召开现场会，办结事项36件。", ["36件 事项 2023-05-08–2023-05-08"]],
])("%s: a day before all, or of who does it", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  [
    "一、二、三季度产值分别增长4%、5%、6%。",
    ["4% 产值 2023-01–2023-03", "5% 产值 2023-04–2023-06", "6% 产值 2023-07–2023-09"],
  ],
  [
    "前年、去年和今年分别脱贫300人、400人和500人。",
    ["300人 脱贫 2021–2021", "400人 脱贫 2022–2022", "500人 脱贫 2023–2023"],
  ],
])("%s: each of the times has its figure", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["全市改造2000年以前建成的小区386个。", ["386个 小区 2023–2023"]],
  ["2017年7月全面开展公益诉讼以来，收集线索64条。", ["64条 线索 2017-07–-"]],
  [
    "产值接连跨越500亿元、600亿元两个台阶，达到642亿元。",
    ["500亿元 产值 2023–2023", "600亿元 产值 2023–2023", "两个 台阶 2023–2023", "642亿元 产值 2023–2023"],
  ],
  ["投入巩固提升资金3.5亿元。", ["3.5亿元 巩固提升资金 2023–2023"]],
])("%s: the age of things, since when, what is passed, what money is for", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
