import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { apartDigits } from "../../src/text/apart-digits.js";

const figures = (text: string): [string, number][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets].map(({ quantity }) => [quantity.text, quantity.value]);
};

describe("digits that are set one by one", () => {
  test("are one figure, at its place in the text", () => {
    const text = "1 9 9 7 年，全县财政收入达到3 6 2 0 万元，增长1 2 ．0 5 ％。新建公路4 8 公里，存款余额2 ．5 亿元。";
    expect(figures(text)).toEqual([
      ["3620万元", 36_200_000],
      ["12.05%", 12.05],
      ["48公里", 48],
      ["2.5亿元", 250_000_000],
    ]);
    for (const { quantity, period } of analyze(text).achievements) {
      const printed = text.slice(quantity.span.start, quantity.span.end);
      expect(printed.replaceAll(" ", "").replace("．", ".").replace("％", "%")).toBe(quantity.text);
      expect(period?.from).toBe("1997");
    }
  });

  test.each([
    ["cells of a table", "村名 一组 二组 三组\n东村 1 2 3\n西村 4 5 6\n南村 7 8 9"],
    ["two such figures are no custom", "完成投资3 6 万元，新建学校1 2 所。"],
    [
      "a line that sets its digits together",
      "1997年，财政收入达到3620万元，增长12.5%，评为1 2 3 4 等，分列1 2 3 4 位，见表1 2 3。",
    ],
  ])("none: %s", (_, text) => {
    expect(apartDigits(text)).toEqual([]);
  });
});

describe("blanks at the point of a figure", () => {
  test.each([
    ["工业 投资 86. 4 亿元, 同比 增长 11. 2% ,占比 达 38 . 6%。", [86.4e8, 11.2, 38.6]],
    ["利润率提高 0. 8 个百分点。", [0.8]],
    ["要点：1. 5万亩林地造林。2. 3亿元资金到位。", [50_000, 3e8]],
    ["完成投资3亿元. 6%的企业亏损。", [3e8, 6]],
    ["附件2. 5万亩林地造林", [50_000]],
  ])("%s", (text, expected) => {
    expect(figures(text).map(([, value]) => value)).toEqual(expected);
    for (const { quantity } of [...analyze(text).achievements, ...analyze(text).targets])
      expect(text.slice(quantity.span.start, quantity.span.end).replaceAll(" ", "")).toBe(quantity.text);
  });
});
