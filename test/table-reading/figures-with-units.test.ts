import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { isFigure } from "../../src/table-reading/figure-cell.js";

const read = (text: string): unknown[][] => {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((a, b) => a.id - b.id)
    .map(({ indicator, quantity, status, period, change }) => [
      indicator?.text,
      text.slice(quantity.span.start, quantity.span.end),
      quantity.value,
      quantity.bound,
      status,
      period && `${period.from}–${period.to}`,
      change,
    ]);
};

test.each([
  "36.5",
  "-3.1%",
  "≥85",
  "≥85%",
  "85以上",
  "12家",
  "12家以上",
  "60—65%",
  "15至18所",
  "控制在5.5%以内",
  "[36]",
  "〔36〕万套",
  "[36万套]",
  "增长6%左右",
  "下降13.5%",
  "约3.6万吨",
  "达到不低于90%",
])("a cell with a figure and what belongs to it: %s", (cell) => expect(isFigure(cell)).toBe(true));

test.each([
  "2025年",
  "12月底",
  "4号线",
  "5G基站",
  "110千伏变电站",
  "3个中心",
  "1—12月",
  "与经济增长同步",
  "新增供水能力3万吨",
  "[36",
  "1、税收收入",
])("a cell that is none: %s", (cell) => expect(isFigure(cell)).toBe(false));

const PLAN = (...rows: string[]): string =>
  `青山县“十四五”规划主要指标\n指标\t单位\t2020年\t2025年\t属性\n${rows.join("\n")}\n`;

test("in a table of aims the year before the plan is what they set out from", () => {
  expect(read(PLAN("地区生产总值\t亿元\t236\t360左右\t预期性", "城镇化率\t%\t52.3\t≥60\t预期性"))).toEqual([
    ["地区生产总值", "236", 23_600_000_000, null, "achieved", "2020–2020", null],
    ["地区生产总值", "360", 36_000_000_000, "about", "target", "2025–2025", null],
    ["城镇化率", "52.3", 52.3, null, "achieved", "2020–2020", null],
    ["城镇化率", "60", 60, "min", "target", "2025–2025", null],
  ]);
});

test("what stands in brackets is summed up over the years of the plan", () => {
  expect(read(PLAN("新增就业\t万人\t\t[6]\t预期性", "能耗强度下降\t%\t\t[13.5]\t约束性")).map((row) => row[5])).toEqual(
    ["2021–2025", "2021–2025"],
  );
  expect(read(PLAN("保障性住房\t万套\t\t[120]\t预期性"))[0]?.slice(1, 3)).toEqual(["120", 1_200_000]);
});

test("lives and schooling are measured in years where the row says so", () => {
  expect(
    read(PLAN("人均预期寿命\t岁\t77.6\t78.5\t", "平均受教育年限\t年\t9.8\t10.6年以上\t")).map((row) => row[2]),
  ).toEqual([77.6, 78.5, 9.8, 10.6]);
});

test("cells have their own units, bounds and changes", () => {
  expect(
    read(
      "2023年全县主要指标\n指标\t绝对数\t同比增长\n地区生产总值\t236.5亿元\t5.6%\n城镇化率\t52.3%\t提高0.8个百分点\n能耗强度\t\t下降2.6%\n",
    ),
  ).toEqual([
    ["地区生产总值", "236.5亿元", 23_650_000_000, null, "achieved", "2023–2023", null],
    ["地区生产总值", "5.6%", 5.6, null, "achieved", "2023–2023", "up"],
    ["城镇化率", "52.3%", 52.3, null, "achieved", "2023–2023", null],
    ["城镇化率", "0.8个百分点", 0.8, null, "achieved", "2023–2023", "up"],
    ["能耗强度", "2.6%", 2.6, null, "achieved", "2023–2023", "down"],
  ]);
});

test("a figure names nothing: what stands on its left does, and the year before the first aim is over", () => {
  expect(
    read("民生指标\n序号\t项目\t2023年\t2024年目标\n1\t养老床位\t1200张\t2000张以上\n2\t学校\t12所\t15—18所\n"),
  ).toEqual([
    ["养老床位", "1200张", 1200, null, "achieved", "2023–2023", null],
    ["养老床位", "2000张", 2000, "min", "target", "2024–2024", null],
    ["学校", "12所", 12, null, "achieved", "2023–2023", null],
    ["学校", "15—18所", 15, null, "target", "2024–2024", null],
  ]);
});

test("heads name plans, in whose last year the figures are or over whose years", () => {
  const rows = read(
    "青山县发展目标\n指标\t“十三五”末\t“十四五”目标\t“十四五”年均增长\n地区生产总值\t236亿元\t360亿元\t7%\n",
  );
  expect(rows.map(([, , , , status, period, change]) => [status, period, change])).toEqual([
    ["achieved", "2020–2020", null],
    ["target", "2025–2025", null],
    ["target", "2021–2025", "up"],
  ]);
});

test("the years of a caption say what a table of aims sets out from", () => {
  const rows = read("2021—2025年发展目标\n指标\t2020年\t2023年\t2025年\n研发经费投入强度\t1.8%\t2.1%\t≥2.4%\n");
  expect(rows.map(([, , , , status]) => status)).toEqual(["achieved", "target", "target"]);
});

test("a mark in brackets behind a word is still that of a note", () => {
  expect(read("2023年全县主要指标\n指标\t绝对数\n粮食产量[1]\t36万吨[2]\n").map((row) => row.slice(0, 3))).toEqual([
    ["粮食产量", "36万吨", 360_000],
  ]);
});
