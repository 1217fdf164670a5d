import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { numbering, onLevel, paragraph, wordFile } from "./word-file.js";

const linesOf = async (file: Promise<Buffer>): Promise<string[]> => (await readDocument(await file)).text.split("\n");
const NOTHING = '<w:suff w:val="nothing"/>';

test.each([
  ["a full-width stop", "decimal", "%1．", "", "35公里农村公路通车", "1．\u300035公里农村公路通车"],
  ["a full-width stop before words", "decimal", "%1．", "", "农村公路通车35公里", "1．农村公路通车35公里"],
  ["a hyphen", "decimal", "%1-", "", "15处隐患", "1-\u300015处隐患"],
  ["a hyphen before words", "decimal", "%1-", "", "隐患15处", "1-隐患15处"],
  ["a comma", "decimal", "%1,", "", "900户搬迁", "1,\u3000900户搬迁"],
  ["a colon", "decimal", "任务%1：", NOTHING, "3600个基站", "任务1：\t3600个基站"],
  ["a colon before words", "decimal", "任务%1：", "", "基站3600个", "任务1：基站3600个"],
  ["a dot in the middle", "decimal", "%1·", "", "35公里公路", "1·\t35公里公路"],
  ["a colon that no number stands before", "none", "注：", "", "2023年数据", "注：2023年数据"],
  ["a dash", "decimal", "%1—", "", "15处隐患", "1—\t15处隐患"],
  ["a hanzi and a hyphen", "chineseCounting", "%1-", "", "15处隐患", "一-\u300015处隐患"],
  ["a letter and a full-width stop", "upperLetter", "%1．", "", "35公里公路", "A．\u300035公里公路"],
  ["a full-width digit and a tab", "decimalFullWidth", "%1", "", "26个小区", "１\u300026个小区"],
  ["a full-width digit before words", "decimalFullWidth", "%1", "", "小区26个", "１ 小区26个"],
  ["a digit before full-width digits", "decimal", "%1", NOTHING, "３６个村", "1\u3000３６个村"],
  ["a sign that parts by itself", "decimal", "%1、", "", "12个村", "1、12个村"],
  ["a bracket", "decimal", "（%1）", NOTHING, "12个村", "（1）12个村"],
  ["a circle", "decimalEnclosedCircle", "%1", NOTHING, "8项任务", "①8项任务"],
])("a generated number that ends in %s and the figure behind it", async (_, format, text, more, words, expected) => {
  const file = wordFile(paragraph(words, onLevel(0)), { numbering: numbering({ format, text, more }) });
  expect(await linesOf(file)).toEqual([expected]);
});

test.each([
  ["fixed words", { format: "none", text: "注：" }, "注：含外来人口"],
  ["fixed words beside a number that is not shown", { format: "none", text: "%1示例：" }, "示例：含外来人口"],
  ["signs around a number that is not shown", { format: "none", text: "（%1）" }, "含外来人口"],
  ["nothing", { format: "none", text: "" }, "含外来人口"],
  ["a dash", { format: "bullet", text: "——" }, "——含外来人口"],
  ["a letter of a font of signs", { format: "bullet", text: "l" }, "• 含外来人口"],
])("a paragraph that Word does not count and opens with %s", async (_, level, expected) => {
  const file = wordFile(paragraph("含外来人口", onLevel(0)), { numbering: numbering(level) });
  expect(await linesOf(file)).toEqual([expected]);
});

test("legal numbering keeps the zero that a level of decimals writes", async () => {
  const legal = (format: string) =>
    numbering({ format: "upperRoman", text: "Article %1." }, { format, text: "Section %1.%2", more: "<w:isLgl/>" });
  const body = paragraph("受理", onLevel(0)) + paragraph("户籍", onLevel(1)) + paragraph("社保", onLevel(1));
  expect(await linesOf(wordFile(body, { numbering: legal("decimalZero") }))).toEqual([
    "Article I.受理",
    "Section 1.01 户籍",
    "Section 1.02 社保",
  ]);
  expect((await linesOf(wordFile(body, { numbering: legal("lowerLetter") }))).at(-1)).toBe("Section 1.2 社保");
});
