import { expect, test } from "vitest";
import { change, claimRows, figure, indicator } from "./claim-rows.js";

const HEAD = "安平市2025年政府工作报告\n一、2024年工作回顾\n";

test.each([
  [
    "民间投资下降4.2%，降幅比上半年收窄3.6个百分点，总额达到86亿元。",
    ["4.2% 民间投资 down", "3.6个百分点 降幅 down", "86亿元 民间投资 -"],
  ],
  [
    "服务价格上涨1.2%，其中交通价格下降0.8%，涨幅比上年扩大0.3个百分点。",
    ["1.2% 服务价格 up", "0.8% 交通价格 down", "0.3个百分点 涨幅 up"],
  ],
  ["社零总额增长6%，增速居全省第3位。", ["6% 社零总额 up", "第3位 增速 -"]],
  ["工业投资累计降幅收窄2.6个百分点。", ["2.6个百分点 工业投资累计降幅 down"]],
  ["粮食增产3%，蔬菜价格累计涨幅达到9%。", ["3% 粮食 up", "9% 蔬菜价格 up"]],
  ["研发经费增速保持在12%，占比达到3%。", ["12% 研发经费增速 up", "3% 占比 -"]],
])("%s: a rate moves, and not what it is the rate of", (text, rows) => {
  expect(claimRows(HEAD + text, figure, indicator, change)).toEqual(rows);
});

test.each([
  ["住房价格逐步回升，升幅达1.6%。", ["1.6% 住房价格 up"]],
  ["外贸出口增长12%，占比达45%。", ["12% 外贸出口 up", "45% 外贸出口 -"]],
  ["税收收入36亿元，增长6%，比全省高1.2个百分点。", ["36亿元 税收收入 -", "6% 税收收入 up", "1.2个百分点 税收收入 -"]],
  ["投资增速回落0.6个百分点。", ["0.6个百分点 投资增速 down"]],
])("%s: how high a rate is is of what it is the rate of", (text, rows) => {
  expect(claimRows(HEAD + text, figure, indicator, change)).toEqual(rows);
});
