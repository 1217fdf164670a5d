import { expect, test } from "vitest";
import { claimRows, figure, indicator, verb } from "./claim-rows.js";

const REVIEW = "松溪市2024年工作总结\n一、2024年工作情况\n";
const rows = (text: string): string[] => claimRows(REVIEW + text, figure, indicator, verb);

test.each([
  ["动员未参保人员1200人参加医疗保险。", ["1200人 未参保人员 动员"]],
  ["全县脱贫不稳定人口减少326人。", ["326人 脱贫不稳定人口 减少"]],
  ["盘活未利用地3600亩。", ["3600亩 未利用地 盘活"]],
  ["整治不达标河段12条。", ["12条 不达标河段 整治"]],
  ["全县未脱贫人口减少到326人。", ["326人 未脱贫人口 减少到"]],
  ["对36户未脱贫户逐户走访。", ["36户 未脱贫户 走访"]],
  ["未按期整改问题12个。", ["12个 未按期整改问题 -"]],
  ["查处不正之风问题36起。", ["36起 不正之风问题 查处"]],
])("%s: what is denied of things belongs to their name", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

test.each([
  ["12个不达标断面完成整改。", ["12个 不达标断面 完成"]],
  ["不含代管县，产值达到36亿元。", ["36亿元 产值 达到"]],
  ["产值完成227亿元（不含新区增长7.3%）。", ["227亿元 产值 完成", "7.3% 新区 增长"]],
  ["企业不断增加，达到36家。", ["36家 企业 达到"]],
  ["不到3年建成学校12所。", ["12所 学校 建成"]],
])("%s: elsewhere the word denies nothing of the thing", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
