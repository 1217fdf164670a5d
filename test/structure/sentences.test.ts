import { describe, expect, test } from "vitest";
import { splitClauses } from "../../src/structure/clauses.js";
import { splitSentences } from "../../src/structure/sentences.js";

const SENTENCES: [text: string, sentences: string[]][] = [
  ["全年新增就业1.2万人。失业率3.1%。", ["全年新增就业1.2万人。", "失业率3.1%。"]],
  ["各位代表！过去一年成绩来之不易。", ["各位代表！", "过去一年成绩来之不易。"]],
  ["群众说：“路通了，心也通了。”全县新修公路20公里。", ["群众说：“路通了，心也通了。”", "全县新修公路20公里。"]],
  ["落实“稳字当头。稳中求进。”的要求，完成投资5亿元。", ["落实“稳字当头。稳中求进。”的要求，完成投资5亿元。"]],
  [
    "项目（一期已建成。二期在建）进展顺利。下一步抓紧验收",
    ["项目（一期已建成。二期在建）进展顺利。", "下一步抓紧验收"],
  ],
  ["“六五’期间粮食增产。“七五”时期再上台阶。", ["“六五’期间粮食增产。", "“七五”时期再上台阶。"]],
  ["何以见得？！请看数字。", ["何以见得？！", "请看数字。"]],
  ["”开头有一个落单的引号。", ["”开头有一个落单的引号。"]],
  ["", []],
  ["。", ["。"]],
];

test.each(SENTENCES)("sentences of %s", (text, expected) => {
  expect(splitSentences(text, 0, text.length).map((span) => text.slice(span.start, span.end))).toEqual(expected);
});

const CLAUSES: [text: string, clauses: [text: string, separator: string][]][] = [
  [
    "提案252件，立案235件；并案后219件。",
    [
      ["提案252件", "，"],
      ["立案235件", "；"],
      ["并案后219件", "。"],
    ],
  ],
  [
    "总投资1,234.5万元,增长3.2%;其中工业占六成",
    [
      ["总投资1,234.5万元", "，"],
      ["增长3.2%", "；"],
      ["其中工业占六成", ""],
    ],
  ],
  [
    "今年的目标是：增长5%左右。",
    [
      ["今年的目标是", "："],
      ["增长5%左右", "。"],
    ],
  ],
  [
    "推进“稳增长，促改革”行动，成效明显。",
    [
      ["推进“稳增长，促改革”行动", "，"],
      ["成效明显", "。"],
    ],
  ],
  [
    "比例为3:2，较为合理。",
    [
      ["比例为3:2", "，"],
      ["较为合理", "。"],
    ],
  ],
  [
    "他说：“成绩属于大家。”",
    [
      ["他说", "："],
      ["“成绩属于大家", "。"],
    ],
  ],
  ["，，", []],
];

test.each(CLAUSES)("clauses of %s", (text, expected) => {
  const clauses = splitClauses(text, 0, text.length);
  expect(clauses.map((clause) => [text.slice(clause.start, clause.end), clause.separator])).toEqual(expected);
});

describe("enumerations", () => {
  const items = (text: string) =>
    splitClauses(text, 0, text.length).map((clause) => clause.items.map((item) => text.slice(item.start, item.end)));

  test("enumeration commas cut items, not clauses", () => {
    expect(items("新建学校5所、医院2家、公园3个，全部投用。")).toEqual([
      ["新建学校5所", "医院2家", "公园3个"],
      ["全部投用"],
    ]);
  });

  test("an enumeration inside quotation marks or brackets stays whole", () => {
    expect(items("抓好“学、查、改”工作和三镇（东、西、中）建设。")).toEqual([
      ["抓好“学、查、改”工作和三镇（东、西、中）建设"],
    ]);
  });
});

test("what is too long for a sentence is parted at a mark", () => {
  const text = "新建公路5公里，".repeat(700);
  const sentences = splitSentences(text, 0, text.length);
  expect(sentences.length).toBeGreaterThan(2);
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  for (const { start, end } of sentences) expect(text.slice(start, end)).toMatch(/^新建.*，$/);
});
