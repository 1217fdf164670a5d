import { expect, test } from "vitest";
import { analyze } from "../../src/index.js";

const outline = (text: string): string[] =>
  analyze(text).sections.map(({ level, label, title }) => `${level} ${label}${title}`);

test("the first section in the line of its chapter is a part of its own", () => {
  const text =
    "松溪市“十四五”规划\n第一章发展基础第一节“十三五”成效\n五年来，全市生产总值年均增长6%。\n第二节面临形势\n形势严峻。\n第二章总体要求第一节指导思想\n坚持新发展理念。";
  expect(outline(text)).toEqual([
    "1 第一章发展基础",
    "2 第一节“十三五”成效",
    "2 第二节面临形势",
    "1 第二章总体要求",
    "2 第一节指导思想",
  ]);
});

test("a section that is referred to is none", () => {
  expect(
    outline("松溪市办法\n第二章 总体要求\n依照第一节所述，坚持新发展理念。\n第三章 附则\n自发布之日起施行。"),
  ).toEqual(["1 第二章总体要求", "1 第三章附则"]);
});
