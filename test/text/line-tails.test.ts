import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";
import { normalize } from "../../src/text/normalize.js";

const LINES = [
  "松溪县人民政府工作报告",
  "2019年1月11日在松溪县第十七届人民代表大会第五次会议上",
  "各位代表：",
  "一、2018年工作回顾",
  "2018年，全县新建学校12所，改造老旧小区36个，群众满意度达到96%。",
  "二、2019年工作安排",
  "新建学校15所，改造老旧小区42个，推动全县经济社会发展再上新台阶。",
];

test.each([
  ["letters and a digit", "t52"],
  ["small letters and capitals", "vzT"],
  ["a mark that could not be read", " ?"],
  ["the name of the site behind them", "GwM松溪百科--为乡村助力"],
])("%s at the ends of lines are no part of the text", (_what, tail) => {
  const raw = LINES.map((line) => line + tail).join("\n");
  expect(normalize(raw).text.split("\n")).toEqual(LINES);
  const { sections, achievements, targets } = analyze(raw);
  expect(sections.map(({ title }) => title)).toEqual(["2018年工作回顾", "2019年工作安排"]);
  expect(achievements.map(({ quantity: { text, span } }) => [text, raw.slice(span.start, span.end)])).toEqual(
    ["12所", "36个", "96%"].map((text) => [text, text]),
  );
  expect(targets).toHaveLength(2);
});

test.each(["GDP", "APP", "iPhone", "WiFi"])("%s at the ends of a few lines stays", (word) => {
  const raw = [`全县加快发展${word}`, "新建学校12所。", `努力做大${word}`, "改造小区36个。"].join("\n");
  expect(normalize(raw).text).toContain(word);
});
