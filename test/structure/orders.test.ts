import { expect, test } from "vitest";
import { ordersFrom } from "../../src/structure/orders.js";
import { claimRows, figure, status, years } from "../claims/claim-rows.js";
import { rowsOf } from "../support/word-tables.js";

const leads = rowsOf<{ example: string; counterExamples: string[] }>("structure/order-leads");
test.each(leads)("$example leads to what is to be done", ({ example }) => {
  expect(ordersFrom(example, example.length)).toBeGreaterThanOrEqual(0);
});
test.each(leads.flatMap(({ counterExamples }) => counterExamples))("%s leads to nothing of the kind", (sentence) => {
  expect(ordersFrom(sentence, sentence.length)).toBe(-1);
});

const notice = (opening: string): string =>
  `关于做好2024年消防工作的通知\n各区：\n${opening}现就有关事项通知如下：\n一、工作目标。全年检查企业312家，整改率达到100%。\n二、时间安排。6月底前，培训1260人次。\n2024年2月18日`;
const ORDERS = ["312家 target 2024–2024", "100% target 2024–2024", "1260人次 target 2024-06–2024-06"];

test.each([
  "去年，各区工作扎实。",
  "2023年，各区工作扎实。",
  "今年以来，各区狠抓落实。",
  "去年冬季以来，各区狠抓落实。",
])("%s: the time of what a notice begins with is not that of what is to be done", (opening) => {
  expect(claimRows(notice(opening), figure, status, years)).toEqual(ORDERS);
});

test.each([
  ["近期，全市发生火灾36起。", "36起 achieved"],
  ["2023年，全市发生火灾36起。", "36起 achieved"],
  ["全市有重点单位860家。", "860家 achieved"],
])("%s: what stands before tells how things are", (opening, expected) => {
  const [fact, ...orders] = claimRows(notice(opening), figure, status, years);
  expect(fact).toMatch(new RegExp(`^${expected}`));
  expect(orders).toEqual(ORDERS);
});

test.each([
  ["一、发展现状", "achieved"],
  ["一、工作基础", "achieved"],
  ["一、现状分析", "achieved"],
  ["一、夯实工作基础", "target"],
  ["一、展现新作为", "target"],
])("%s of a plan", (heading, expected) => {
  const text = `清河县数字经济三年行动方案（2023—2025年）\n${heading}\n全县建成基站1.2万个。\n二、工作目标\n到2025年，建成基站2万个。`;
  expect(claimRows(text, status)).toEqual([expected, "target"]);
});
