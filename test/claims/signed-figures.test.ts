import { expect, test } from "vitest";
import { change, claimRows, claimsInOrder, figure, indicator } from "./claim-rows.js";

const read = (text: string): string[] => claimRows(text, figure, indicator, change);
const values = (text: string): number[] => claimsInOrder(text).map(({ quantity }) => quantity.value);

test.each([
  ["全年商品房销售面积下降6.2%，其中住宅-7.8%、办公楼+3.1%。", [6.2, -7.8, 3.1]],
  ["采矿业投资-11.4%，制造业投资＋8.6%。", [-11.4, 8.6]],
  ["增长3个-5个百分点。", [3, 5]],
  ["毛入学率90%-95%。", [90]],
  ["冬季最低气温-16℃，室外平均温度-3℃。", [-16, -3]],
  ["贮藏温度为2-6℃。", [2]],
  ["增速保持在5%左右-6%。", [5, 6]],
])("%s: a sign straight behind the noun belongs to the figure", (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each([
  ["全年房地产投资-8.2%。", ["-8.2% 房地产投资 down"]],
  ["服务业增加值增速-1.3%，用水量增长-2.6%。", ["-1.3% 服务业增加值增速 down", "-2.6% 用水量 down"]],
  ["人口自然增长率-1.25‰，人口出生率6.2‰。", ["-1.25‰ 人口自然增长率 down", "6.2‰ 人口出生率 -"]],
  ["企业利润率-3.2%。", ["-3.2% 企业利润率 -"]],
  ["合格率98.2%（+1.1%）。", ["98.2% 合格率 -", "+1.1% 合格率 up"]],
  ["进出口总额86亿元（同比-3.4%）。", ["86亿元 进出口总额 -", "-3.4% 进出口总额 down"]],
  ["固投、工业、社零增速分别为5%、-3%、8%。", ["5% 固投 up", "-3% 工业 down", "8% 社零增速 up"]],
  ["工业增加值增长7.5%（全市-1.1%）。", ["7.5% 工业增加值 up", "-1.1% 全市 down"]],
])("%s: the sign says which way it goes", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["调查失业率、居民消费价格涨幅分别控制在5.5%、3%以内。", ["5.5% 调查失业率 -", "3% 居民消费价格涨幅 up"]],
  ["工业、服务业增加值增速分别为5.5%、6%。", ["5.5% 工业 up", "6% 服务业增加值增速 up"]],
  [
    "煤炭、电力、化工投资增速分别为3%、6%、9%，占工业投资比重分别达18%、26%、31%。",
    ["3% 煤炭 up", "6% 电力 up", "9% 化工投资增速 up", "18% 煤炭 -", "26% 电力 -", "31% 化工投资增速 -"],
  ],
])("%s: a rate of growth makes no growth of the rate beside it", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
