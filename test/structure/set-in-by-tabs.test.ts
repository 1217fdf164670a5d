import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const headings = (text: string): string[] => analyze(text).sections.map(({ level, title }) => `${level} ${title}`);

test("headings and paragraphs that a tab sets in", () => {
  const text = `一、2019年预算执行情况
\t（一）收支情况
\t全县一般公共预算收入完成6.4亿元，增长5.2%。
\t（二）债务情况
\t截至2019年底，全县政府债务余额12.6亿元，控制在限额以内。`;
  expect(headings(text)).toEqual(["1 2019年预算执行情况", "2 收支情况", "2 债务情况"]);
  expect(analyze(text).achievements.map(({ quantity }) => quantity.text)).toEqual(["6.4亿元", "5.2%", "12.6亿元"]);
});

test("a table whose first cells are empty stays one", () => {
  const text = "项目\t预算数\t完成数\n\t一般公共服务支出\t3.6\n\t教育支出\t8.2\n";
  expect(headings(text)).toEqual([]);
});
