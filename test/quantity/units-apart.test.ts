import { expect, test } from "vitest";
import { extractQuantities } from "../../src/index.js";

const figures = (text: string): string[] => extractQuantities(text).map(({ value, unit }) => `${value}${unit}`);

test.each([
  ["新建厂房4600 m²。", ["4600m²"]],
  ["划定保护区78.5\u00a0km²，蓄水3.2万 m³。", ["78.5km²", "32000m³"]],
  ["造林52 hm²", ["52hm²"]],
])("a sign of area or volume may stand apart from its figure: %s", (text, found) => {
  expect(figures(text)).toEqual(found);
});

test.each(["型号12 m", "图2 m", "栏目5 m类"])("and is none in %s", (text) => {
  expect(figures(text)).toEqual([]);
});
