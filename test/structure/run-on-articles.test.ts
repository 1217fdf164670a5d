import { expect, test } from "vitest";
import { runOnArticles } from "../../src/structure/run-on-articles.js";
import { rowsOf } from "../support/word-tables.js";
import { testOutlines } from "./outline-cases.js";

testOutlines("articles that run on from the heading of their chapter", [
  {
    name: "with white space, without any, and with it on one side",
    text: `第一章总则 第一条为规范公共停车场管理，制定本办法。
第二条 本办法适用于本市行政区域。
第二章 规划和建设第三条 到2027年，新增公共停车位3万个。
第四条 市人民政府编制停车规划。
第三章附则第五条本办法自2026年1月1日起施行。`,
    outline: [
      "1 第一章 总则",
      "2 第一条",
      "2 第二条",
      "1 第二章 规划和建设",
      "2 第三条",
      "2 第四条",
      "1 第三章 附则",
      "2 第五条",
    ],
  },
  {
    name: "a chapter on one line",
    text: `第二章登记和备案第七条养犬应当登记。第八条登记所需材料由公安机关公布，依照第七条登记的，三日内办结。第九条收费标准由市发展改革部门制定。
第十条 本章自公布之日起施行。`,
    outline: ["1 第二章 登记和备案", "2 第七条", "2 第八条", "2 第九条", "2 第十条"],
  },
  {
    name: "an article that a heading or a sentence refers to stands where it is",
    text: `第一章 总则
第一条 为加强管理，制定本办法。
第二章 关于第二条的说明
第二条 本章所称犬只，适用第三条规定。第三条规定的除外。
第三条 违反第四条的，处500元罚款。`,
    outline: ["1 第一章 总则", "2 第一条", "1 第二章 关于第二条的说明", "2 第二条", "2 第三条"],
  },
]);

const rows = rowsOf<{ example: string; counterExamples?: string[] }>("structure/article-references");
const cutsIn = (text: string): number[] => runOnArticles(text, 0, text.length, 1).cuts;

test.each(rows)("$example refers to an article", ({ example }) => {
  expect(cutsIn(`第一条 ${example.startsWith("第二条") ? "前款依法办理。" : ""}${example}。`)).toEqual([]);
  expect(cutsIn(`第一章 ${example}`)).toEqual([]);
});

test.each(rows.flatMap(({ counterExamples = [] }) => counterExamples))("%s opens one", (text) => {
  expect(cutsIn(text.startsWith("第二条") ? `第一章 总则${text}` : text)).toHaveLength(1);
});
