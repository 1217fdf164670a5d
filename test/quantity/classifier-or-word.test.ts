import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

const found = (text: string): string[] => extractQuantities(text).map(({ text: figure }) => figure);

test.each([
  ["推进基层协商，23家政协委员工作室建成投用。", ["23家"]],
  ["引进3家政策性银行。", ["3家"]],
  ["培训5773名村社党组织书记。", ["5773名"]],
  ["培训126名村务监督员。", ["126名"]],
])("%s: the classifier counts what begins behind it", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["新增3家政服务企业。", []],
  ["评选12名村。", []],
])("%s: it is the beginning of a word", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
