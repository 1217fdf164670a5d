import { expect, test } from "vitest";
import { bound, claimRows, claimsInOrder, figure, indicator } from "./claim-rows.js";

test.each([
  ["经济总量进入全省前30位。", ["前30位 经济总量 max"]],
  ["空气质量排名进入全省前十。", ["前十 空气质量 max"]],
  ["工业增速连续11个月保持全省前三。", ["前三 工业增速 max"]],
  ["综合实力稳居全国前十强。", ["前十强 综合实力 max"]],
  ["县域经济竞争力稳居全省前三行列。", ["前三 县域经济竞争力 max"]],
  ["工业增速居全省前5、全市第1。", ["前5 工业增速 max", "第1 工业增速 -"]],
])("%s: a rank that is so low at the most", (text, rows) => {
  expect(claimRows(text, figure, indicator, bound)).toEqual(rows);
  for (const { quantity } of claimsInOrder(text)) expect([quantity.unit, quantity.kind]).toEqual(["位", "rank"]);
});

test.each([
  "对排名前3位的企业予以通报表扬。",
  "对季度考核排名后两位的乡镇进行约谈。",
  "评选活动奖励前10名。",
  "前三季度运行平稳。",
  "居全省前列。",
])("%s: says who is meant", (text) => {
  expect(claimsInOrder(text)).toEqual([]);
});
