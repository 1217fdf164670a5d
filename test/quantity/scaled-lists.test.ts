import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

test.each([
  ["突破300亿、400亿元大关。", [3e10, 4e10]],
  ["用电量12亿、86亿、31亿千瓦时。", [12e8, 86e8, 31e8]],
  ["投资3.6亿、12亿元。", [3.6e8, 12e8]],
  ["年产值1亿、10亿元以上企业36家。", [10e8, 36]],
  ["2、36万元。", [36e4]],
])("%s: figures with multipliers of their own share the unit of the last", (text, values) => {
  expect(extractQuantities(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ["由第9升至第6。", [9, 6]],
  ["由全市第12上升到第5。", [12, 5]],
  ["从第三降为第八。", [3, 8]],
  ["由第一书记升任第二书记。", []],
  ["由第3单元上升到第5单元。", []],
  ["由第4季度下降到第1季度。", []],
])("%s: a rank that leads to another", (text, values) => {
  expect(extractQuantities(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ["孕产妇死亡率由12.6/10万降至8.6/10万人。", ["12.6/10万", "8.6/10万人"]],
  ["泊位为3/10万吨级。", ["10万吨级"]],
  ["补贴12/10万元。", ["10万元"]],
  ["完成进度3/4。", ["3/4"]],
])("%s: so many among so many people", (text, words) => {
  expect(extractQuantities(text).map((quantity) => quantity.text)).toEqual(words);
});
