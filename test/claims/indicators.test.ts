import { expect, test } from "vitest";
import { claimsOf } from "./sentence-claims.js";

/** Each figure with what it measures and, behind a stroke, the verb that brings it. */
const CASES: readonly [why: string, text: string, expected: readonly string[]][] = [
  [
    "what counts a statement is no part of it",
    "一是收到提案96件；二是办结提案92件。其三，走访委员60名。",
    ["96件 提案 | 收到", "92件 提案 | 办结", "60名 委员 | 走访"],
  ],
  ["the number of an item", "2.规模以上工业增加值增长9%。", ["9% 规模以上工业增加值 | 增长"]],
  ["其 points back", "其财政支出12亿元，其他支出3.2亿元。", ["12亿元 财政支出 | null", "3.2亿元 支出 | 支出"]],
  ["a verb with a bracket inside", "按标准新（改、扩）建幼儿园26所。", ["26所 幼儿园 | 新（改、扩）建"]],
  [
    "two hanzi before 了 and a figure",
    "市领导主持了18次调度会议，陪访了12家企业。",
    ["18次 调度会议 | 主持", "12家 企业 | 陪访"],
  ],
  [
    "a conjunction, a time, a share at the start",
    "但12月价格涨幅达2.3%，仅蔬菜就增收1.2亿元，属中央收入2.3亿元，整个农业总产值38亿元。",
    ["2.3% 价格涨幅 | 达", "1.2亿元 蔬菜 | 增收", "2.3亿元 中央收入 | null", "38亿元 农业总产值 | null"],
  ],
  [
    "words that hold a function word",
    "有色金属增长8.2%，植被覆盖度68%，公共卫生支出2.6亿元，建成卫生所6个。",
    ["8.2% 有色金属 | 增长", "68% 植被覆盖度 | null", "2.6亿元 公共卫生支出 | null", "6个 卫生所 | 建成"],
  ],
  [
    "words that hold a verb",
    "监测户风险消除率82%，建成职业技能培训学校3所、大学生创业孵化基地2家。",
    ["82% 监测户风险消除率 | null", "3所 职业技能培训学校 | 建成", "2家 大学生创业孵化基地 | 建成"],
  ],
  [
    "an action before a compound",
    "印制宣传手册3.6万份，创设服务品牌12个。",
    ["3.6万份 宣传手册 | 印制", "12个 服务品牌 | 创设"],
  ],
  [
    "a list under one verb",
    "建成2所高中，6所初中和10所小学。",
    ["2所 高中 | 建成", "6所 初中 | 建成", "10所 小学 | 建成"],
  ],
];

test.each(CASES)("%s", (_, text, expected) => {
  const claims = claimsOf(text, { role: "review" });
  expect(
    claims.map(({ quantity, indicator, verb }) => `${quantity.text} ${indicator?.text} | ${verb?.text ?? null}`),
  ).toEqual(expected);
});

test("a reduction in size", () => {
  expect(
    claimsOf("城乡建设用地减量5.2平方公里，高出目标1.4个点。").map(({ change, quantity }) => [quantity.unit, change]),
  ).toEqual([
    ["平方公里", "down"],
    ["个点", null],
  ]);
});
