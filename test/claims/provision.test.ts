import { describe, expect, test } from "vitest";
import { rowsOf, type WordList } from "../support/word-tables.js";
import { claimsOf } from "./sentence-claims.js";

const figures = (text: string, role: "plan" | "review"): string[] =>
  claimsOf(text, { role }).map(({ quantity }) => quantity.text);

describe("what a provision grants is no claim", () => {
  test.each([
    "对实际投资1000万元以上的，按10%奖补，最高2000万元。",
    "年产值达到3亿元的，一次性奖励30万元。",
    "完成投资1000万元及以上的，按设备购置额的10%给予奖补。",
    "按照不超过项目投资额20%的比例给予补助，最高不超过300万元。",
    "对新获评企业给予一次性奖补100万元。",
    "对实体店按实际租金的50%补贴，上限50万元。",
    "新购设备按投资额的8%给予资助。",
  ])("%s", (text) => {
    expect(figures(text, "plan")).toEqual([]);
  });
  test.each([
    ["发放稳岗补贴3600万元，惠及企业860家。", ["3600万元", "860家"]],
    ["按项目投资额的10%奖补，最高2000万元。", ["10%", "2000万元"]],
    ["落实奖补资金2.4亿元，最高气温38度。", ["2.4亿元", "38度"]],
  ])("in a review: %s", (text, expected) => {
    expect(figures(text, "review")).toEqual(expected);
  });
  test.each([
    ["安排奖补资金500万元，支持企业60家。", ["500万元", "60家"]],
    ["城乡居民医保补助标准提高到每人550元。", ["550元"]],
    ["按计划完成投资36亿元，增长8%。", ["36亿元", "8%"]],
  ])("in a plan: %s", (text, expected) => {
    expect(figures(text, "plan")).toEqual(expected);
  });
});

describe("how a score is made up is no claim", () => {
  const rows = rowsOf<{ use: string; words: WordList; counterExamples?: string[] }>("claims/rule-words");
  test.each(
    rows.filter(({ use }) => use === "points" || use === "weights").flatMap(({ words }) => Object.values(words)),
  )("%s", (text) => {
    expect(figures(text, "review").filter((figure) => /[分%]/.test(figure))).toEqual([]);
  });
  test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("but in %s", (text) => {
    expect(figures(text, "review")).toHaveLength(1);
  });
  test("every word stands in its example", () => {
    const missing = rows.flatMap(({ words }) => Object.entries(words).filter(([word, text]) => !text.includes(word)));
    expect(missing).toEqual([]);
  });
});
