import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

test.each([
  ["三次产业分别拉动经济增长0.6个、7.8个和5.1个百分点。", ["0.6 个百分点", "7.8 个百分点", "5.1 个百分点"]],
  ["分别提高2个、3个和4个百分点。", ["2 个百分点", "3 个百分点", "4 个百分点"]],
  ["每天加开2个和3个班次。", ["2 个班次", "3 个班次"]],
  ["分别新建2个、3个和4个。", ["2 个", "3 个", "4 个"]],
  ["新建2个、提高3个百分点。", ["2 个", "3 个百分点"]],
])("%s: the last unit is that of all before it", (text, figures) => {
  expect(extractQuantities(text).map(({ value, unit }) => `${value} ${unit}`)).toEqual(figures);
});
