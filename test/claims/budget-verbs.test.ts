import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const read = (text: string): string[] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets].map(({ quantity, indicator, verb, change }) =>
    [quantity.text, indicator?.text ?? "-", verb?.text ?? "-", change ?? "-"].join(" "),
  );
};

test.each([
  ["全年土地出让收入减收13.9亿元。", ["13.9亿元 土地出让收入 减收 down"]],
  ["年内压降融资平台5家。", ["5家 融资平台 压降 down"]],
  ["融资成本压降0.8个百分点。", ["0.8个百分点 融资成本 压降 down"]],
  ["选取重点项目30个开展绩效评价。", ["30个 重点项目 选取 -"]],
  ["全年发行再融资债券12.6亿元。", ["12.6亿元 再融资债券 发行 -"]],
])("%s is read as a budget means it", (text, rows) => {
  expect(read(text)).toEqual(rows);
});

test.each([
  ["不良率压降至1.2%。", ["1.2% 不良率 压降至 -"]],
  ["减收户26户得到补助。", ["26户 减收户 得到 -"]],
  ["审减率11.8%。", ["11.8% 审减率 - -"]],
])("%s only looks like it", (text, rows) => {
  expect(read(text)).toEqual(rows);
});
