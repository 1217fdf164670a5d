import { describe, expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { withCellBorders } from "../../src/text/spaced-tables.js";

const HEAD = "产品      单位    产量    比上年增长（%）";
const ROWS = ["水泥      万吨    126.5   -3.2", "发电量    亿千瓦时  86.3    7.1"];

describe("tables that are set with blanks", () => {
  test("their figures are read where they stand", () => {
    const text = `2024年临江市主要工业产品产量\n${HEAD}\n${ROWS.join("\n")}\n`;
    const { achievements } = analyze(text);
    expect(
      achievements.map(({ indicator, quantity: { value, unit }, change }) => [indicator?.text, value, unit, change]),
    ).toEqual([
      ["水泥", 1_265_000, "吨", null],
      ["水泥", 3.2, "%", "down"],
      ["发电量", 8_630_000_000, "千瓦时", null],
      ["发电量", 7.1, "%", "up"],
    ]);
    expect(achievements.map(({ quantity: { span } }) => text.slice(span.start, span.end))).toEqual([
      "126.5",
      "-3.2",
      "86.3",
      "7.1",
    ]);
  });

  test.each([
    ["full-width blanks", "指标　　全市　　城区\n食品　　1.2　　0.8\n衣着　　0.3　　0.4"],
    ["one full-width blank", "指标　全市　城区\n食品　1.2　0.8\n衣着　0.3　-"],
    ["blank lines between rows", "指标  全市  城区\n\n食品  1.2  0.8\n\n衣着  0.3  0.4"],
    ["two heads", "指标  全市  城区\n名称  数值  数值\n食品  1.2  0.8\n衣着  0.3  0.4"],
    ["one column of figures", "指标  产量（万吨）\n小麦  36.2\n玉米  28.4\n稻谷  12.6"],
  ])("%s", (_, text) => {
    const marked = withCellBorders(text);
    expect(marked).toHaveLength(text.length);
    expect(marked.split("\n").every((line) => line === "" || line.includes("\t"))).toBe(true);
    expect(marked.replaceAll(/[\t\u3000]/g, " ")).toBe(text.replaceAll("\u3000", " "));
  });

  test.each([
    ["no head", "食品  1.2  0.8\n衣着  0.3  0.4"],
    ["one row of figures", "指标  全市  城区\n食品  1.2  0.8"],
    ["rows of unlike length", "指标  全市  城区\n食品  1.2\n衣着  0.3  0.4  0.5"],
    ["figures without names", "产值  税收  收入\n360  25  3.2\n5%  6%  7%"],
    ["a list of contents", "目录  页码\n工作回顾  1\n主要目标  8\n重点任务  15"],
    ["names in columns", "主任  副主任  委员\n王一  李二  张三\n赵四  钱五  孙六"],
    ["paragraphs that blanks set in", "　　一是抓项目。\n　　二是抓招商，新增企业36家。"],
    ["gaps in running text", "全年实现产值36亿元  增长5%  税收2亿元\n新增企业12家  建成厂房3万平方米  就业360人"],
  ])("what is none: %s", (_, text) => {
    expect(withCellBorders(text)).toBe(text);
  });
});

test.each([
  ["2024年居民消费价格比上年涨跌幅度", ["up", "down"]],
  ["2024年居民消费价格构成", [null, null]],
])("a caption says that the figures are changes: %s", (caption, changes) => {
  const { achievements } = analyze(`${caption}\n单位：%\n指标\t全市\t城区\n食品\t1.2\t-0.8\n`);
  expect(achievements.map(({ change }) => change)).toEqual(changes);
});
