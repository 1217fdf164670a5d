import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.js";

const named = (text: string): unknown[] => claimsOf(text).map(([name, value, , , year]) => [name, value, year]);
const TITLE = "2024年临江市主要指标\n";

test("rows of a name with its unit and one figure need no head", () => {
  expect(named(`${TITLE}地区生产总值（亿元）\t360.5\n常住人口（万人）\t36.2\n`)).toEqual([
    ["地区生产总值", 36_050_000_000, "2024"],
    ["常住人口", 362_000, "2024"],
  ]);
});

test.each(["第一名\t36.2\n第二名\t28.4\n", "地区生产总值（亿元）\t360.5\t5.1\n常住人口（万人）\t36.2\t0.3\n"])(
  "other rows do: %j",
  (rows) => {
    expect(named(TITLE + rows)).toEqual([]);
  },
);

test("the head of another table begins one, though no line parts them", () => {
  const rows = "粮食产量\t36.2万吨\n油料产量\t2.1万吨\n";
  expect(named(`${TITLE}${rows}指标\t2022\t2023\n绿化覆盖率（%）\t41.2\t42.5\n`).slice(-2)).toEqual([
    ["绿化覆盖率", 41.2, "2022"],
    ["绿化覆盖率", 42.5, "2023"],
  ]);
});

test("the same head on the next page does not", () => {
  const head = "项目\t金额\n";
  expect(named(`${TITLE}单位：万元\n${head}教育支出\t36\n${head}卫生支出\t24\n`)).toEqual([
    ["教育支出", 360_000, "2024"],
    ["卫生支出", 240_000, "2024"],
  ]);
});
