import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

test.each([
  ["培训人次>=500人次", "人次", "min"],
  ["合格率≧95%", "合格率", "min"],
  ["满意度＞90%", "满意度", "min"],
  ["成本<=20万元", "成本", "max"],
  ["投诉率≦5%", "投诉率", "max"],
  ["知晓率=98%", "知晓率", null],
])("the sign between a name and its figure is part of neither: %s", (words, name, bound) => {
  const [target] = analyze(`临江市2025年绩效目标表\n一、主要目标\n${words}。`).targets;
  expect(target?.indicator?.text).toBe(name);
  expect(target?.quantity.bound).toBe(bound);
});
