import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const read = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity: { value, unit, bound }, status }) => [indicator?.text, value, unit, bound, status]);
};

const AIMS = (head: string, ...rows: string[]): string =>
  `2026年临江市重点项目绩效目标表\n项目名称\t一级指标\t三级指标\t${head}\n${rows.join("\n")}\n`;

test("aims have their sign in a cell before and their unit in a cell behind", () => {
  expect(
    read(
      AIMS(
        "指标性质\t指标值\t度量单位\t指标属性",
        "1\t2\t3\t4\t5\t6\t7",
        "粮食提质项目\t产出指标\t培训农户\t>=\t600\t人次\t定量指标",
        "\t产出指标\t补助对象数\t=\t2100\t人(户、家)\t定量指标",
        "\t成本指标\t亩均成本\t<=\t780\t元/亩\t定量指标",
        "\t产出指标\t新建渠道\t≥\t12.5\t公里\t定量指标",
        "\t满意度指标\t农户满意度\t≥\t90%\t\t定性指标",
        "\t效益指标\t带动作用\t=\t明显\t年\t定性指标",
      ),
    ),
  ).toEqual([
    ["培训农户", 600, "人次", "min", "target"],
    ["补助对象数", 2100, "人", null, "target"],
    ["亩均成本", 780, "元/亩", "max", "target"],
    ["新建渠道", 12.5, "公里", "min", "target"],
    ["农户满意度", 90, "%", "min", "target"],
  ]);
});

test("units behind the figures are theirs only where no figures stand behind the units", () => {
  expect(read("2025年产品表\n产品\t代码\t单位\t产量\n水泥\t11\t万吨\t39.2\n砖\t12\t万块\t8\n")).toEqual([
    ["水泥", 392_000, "吨", null, "achieved"],
    ["砖", 80_000, "块", null, "achieved"],
  ]);
  expect(read("2025年产品表\n产品\t产量\t单位\n水泥\t39.2\t万吨\n砖\t8\t万块\n").map(([, value]) => value)).toEqual([
    392_000, 80_000,
  ]);
  expect(read("2025年产品表\n产品\t代码\t产量\t单位\n水泥\t11\t39.2\t万吨\n").map(([, value]) => value)).toEqual([
    392_000,
  ]);
});

test.each([
  ["栏次\t1\t2\t3", 2],
  ["\t1\t2\t3", 2],
  ["1\t2\t3\t4", 2],
])("a row that numbers the columns holds no figures: %s", (numbers, rows) => {
  const text = `2025年收支表\n单位：万元\n项目\t预算数\t执行数\t决算数\n${numbers}\n税收收入\t31\t32\t33\n非税收入\t9\t8\t7\n`;
  expect(read(text).length).toBe(3 * rows);
});

test.each(["税收收入\t1\t2\t3", "1\t3\t2\t4", "栏次\t1\t2\t4"])("a row of other figures is no such row: %s", (row) => {
  const text = `2025年收支表\n单位：万元\n项目\t预算数\t执行数\t决算数\n${row}\n非税收入\t9\t8\t7\n`;
  const [first] = read(text);
  expect(first?.[1]).toBe(row.startsWith("1") ? 90_000 : 10_000);
});
