import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";

/** The part of each figure and when it was, or is to be. */
function figuresOf(text: string): string[] {
  const { achievements, targets } = analyze(text);
  return [...achievements, ...targets]
    .sort((left, right) => left.quantity.span.start - right.quantity.span.start)
    .map(({ quantity, status, period }) => `${quantity.text} ${status} ${period?.from ?? ""}`);
}

const headingsOf = (text: string): (string | null)[][] =>
  analyze(text).sections.map(({ title, role }) => [title, role]);

const DIGEST = ["6.1% achieved 2024", "12所 achieved 2024", "6% target 2025", "3万人 target 2025", "15所 target 2025"];

describe("a digest names its parts in lines with a mark, above others with a mark", () => {
  test.each([
    ["■ 2024年工作回顾", "■ 2025年主要预期目标", "■ 2025年重点工作", "●"],
    ["◆2024年成绩单", "◆2025年任务书", "◆今年怎么干", "◆"],
    ["【2024年成绩回眸】", "【今年主要目标】", "【今年这样干】", "★"],
    ["◎回眸2024", "◎目标2025", "◎2025年十件民生实事", "·"],
    ["▶去年成绩", "▶2025年国民经济和社会发展的主要预期目标", "▶重点任务", "▶"],
  ])("%s", (review, goals, tasks, mark) => {
    const text = [
      "松溪市2025年政府工作报告摘登",
      review,
      `${mark}地区生产总值增长6.1%`,
      `${mark}新建学校12所`,
      goals,
      `${mark}地区生产总值增长6%左右`,
      `${mark}城镇新增就业3万人`,
      tasks,
      `${mark}新建学校15所`,
    ].join("\n");
    expect(figuresOf(text)).toEqual(DIGEST);
    expect(headingsOf(text).map(([, role]) => role)).toEqual(["review", "plan", "plan"]);
  });
});

test("a marked line with a figure is no heading", () => {
  expect(headingsOf("★新建学校12所\n全市办学条件明显改善，群众满意度不断提高。")).toEqual([]);
});

test("lines that only list the parts of a paper head nothing but what stands below them", () => {
  const text = "本文件包括：\n●工作目标\n●主要任务\n●保障措施\n全县各单位要认真落实，新建学校3所。";
  expect(headingsOf(text).map(([title]) => title)).toEqual(["保障措施"]);
});

test.each([
  ["一图读懂2025年松溪市政府工作报告", "2024", "2025"],
  ["图解松溪市2025年政府工作报告", "2024", "2025"],
  ["2025年松溪市政府工作报告", "2024", "2025"],
])("a picture of a report is of the year in which that was delivered: %s", (title, past, coming) => {
  const text = `${title}\n【过去一年成绩单】\n●新建学校12所\n【今年主要目标】\n●新建学校15所`;
  expect(figuresOf(text)).toEqual([`12所 achieved ${past}`, `15所 target ${coming}`]);
});

test("a picture of other figures looks back on the year that it names", () => {
  expect(figuresOf("一图读懂2024年松溪市经济运行\n新建学校12所，地区生产总值增长6.1%。")).toEqual([
    "12所 achieved 2024",
    "6.1% achieved 2024",
  ]);
});
