import { describe, expect, test } from "vitest";
import { claimRows, figure, status, years } from "./claim-rows.js";

/** Each figure with its status and the years for which it holds. */
const read = (text: string): string[] => claimRows(text, figure, status, years);

describe("a text that opens with its year and plans nothing is about that year", () => {
  test("though it tells of the year before too", () => {
    expect(
      read(
        "我县农村经济稳步发展\n2014年，全县农业实现增加值18.5亿元，增长8.5%。\n一、粮食生产能力增强\n2014年，粮食总产达到26万吨。\n二、基础设施巩固\n去年有效灌溉面积占三成。全县新打机井36眼。",
      ),
    ).toEqual([
      "18.5亿元 achieved 2014–2014",
      "8.5% achieved 2014–2014",
      "26万吨 achieved 2014–2014",
      "三成 achieved 2013–2013",
      "36眼 achieved 2013–2013",
    ]);
  });

  test("but not one that tells what is planned for it", () => {
    expect(read("近日，宁川市发布2014年计划。\n去年，全市生产总值增长11%。\n今年，生产总值增长将保持10%。")).toEqual([
      "11% achieved 2013–2013",
      "10% target 2014–2014",
    ]);
  });
});

test("the year may open a later sentence of the first paragraph", () => {
  expect(
    read(
      "宁川市概况\n1997年9月12日，撤地设市。全市辖6县1区。1997年，全市生产总值218亿元。\n农村经济稳定增长。粮食总产66亿斤。全年新打机井1万眼。",
    ).at(-1),
  ).toBe("1万眼 achieved 1997–1997");
});

test("unless another year opens one too", () => {
  expect(
    read(
      "宁川市概况\n1997年9月12日，撤地设市。1996年，生产总值196亿元。1997年，生产总值218亿元。\n全年新打机井1万眼。",
    ).at(-1),
  ).toBe("1万眼 achieved -–-");
});

describe("the year of a text that says how far the months have come", () => {
  test("is that of the plan with which it compares", () => {
    expect(
      read(
        "经济运行开局良好\n一季度全市生产总值增长2%，比2016年全年增速高0.3个百分点，与2017年计划目标持平。\n截至3月末，新开工项目36个。",
      ).at(-1),
    ).toBe("36个 achieved 2017-03–2017-03");
  });

  test("and not the one of which it tells the same months", () => {
    expect(read("经济运行开局良好\n2016年同期增速较低，比2015年同期更低。截至3月末，新开工项目36个。").at(-1)).toBe(
      "36个 achieved -–-",
    );
  });
});

test("the year of a yearbook's volume is none of which it tells", () => {
  expect(read("宁川年鉴（2012）\n【教育概况】2011年，全县高中毛入学率86%。\n全县有小学36所。")).toEqual([
    "86% achieved 2011–2011",
    "36所 achieved 2011–2011",
  ]);
});

test("news say of which months they tell behind who told them", () => {
  expect(read("前五月全市财政收入稳步增长\n记者从市财政局获悉，2019年1—5月，全市财政收入12亿元。").at(-1)).toBe(
    "12亿元 achieved 2019-01–2019-05",
  );
});

test("what looks back on five years up to its own plans from the next on", () => {
  const text =
    "中国共产党宁川县第十四次代表大会报告\n（2021年9月26日）\n一、过去五年的工作\n五年来，新建学校86所。\n二、今后五年的目标\n今后五年，力争新建公园12个。";
  expect(read(text)).toEqual(["86所 achieved 2017–2021", "12个 target 2022–2026"]);
});
