import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

test.each([
  ["设备投资12亿元，同比增长3%，占比24%。", "设备投资", "占比"],
  ["税收收入36亿元（占比62.4%）。", "税收收入", "占比"],
  ["服务业占比52%。", "服务业占比", undefined],
  ["税收收入36亿元，占比达到62.4%。", "税收收入", "达到"],
  ["服务业增加值36亿元，占52%。", "服务业增加值", "占"],
])("a share is told of the thing before it: %s", (text, indicator, verb) => {
  const last = analyze(text).achievements.at(-1);
  expect(last?.indicator?.text).toBe(indicator);
  expect(last?.verb?.text).toBe(verb);
});
