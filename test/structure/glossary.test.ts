import { describe, expect, test } from "vitest";
import { readGlossary } from "../../src/structure/glossary.js";

function read(...lines: string[]): { entries: string[][]; lines: number[] } {
  const text = lines.join("\n");
  let start = 0;
  const spans = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  const { entries, lines: taken } = readGlossary(text, spans);
  return {
    entries: entries.map(({ term, explanation }) => [term, text.slice(explanation.start, explanation.end)]),
    lines: [...taken],
  };
}

const NOTES: [string, string[], string[][]][] = [
  [
    "entries in brackets, quoted",
    ["名词解释", "〔1〕“一窗通办”：指企业和群众办事只进一扇门。", "〔2〕“235”工程：即2个园区、3条链、5家企业。"],
    [
      ["一窗通办", "企业和群众办事只进一扇门。"],
      ["235工程", "2个园区、3条链、5家企业。"],
    ],
  ],
  [
    "entries with a number and a bare term",
    [
      "附件：《政府工作报告》名词解释",
      "1.两不愁三保障：指不愁吃、不愁穿。",
      "2．指标体系：衡量发展质量的指标。",
      "3、林长制是指各级林长负责的制度。",
    ],
    [
      ["两不愁三保障", "不愁吃、不愁穿。"],
      ["指标体系", "衡量发展质量的指标。"],
      ["林长制", "各级林长负责的制度。"],
    ],
  ],
  [
    "an explanation that goes on in the next paragraph",
    ["注释：", "①“一件事”——指把多个事项合并。", "目前有12项。", "②“四好农村路”，即建好、管好、护好、运营好农村路。"],
    [
      ["一件事", "把多个事项合并。\n目前有12项。"],
      ["四好农村路", "建好、管好、护好、运营好农村路。"],
    ],
  ],
  [
    "several terms with one explanation",
    ["名词解释", "[1]“六稳”“六保”：指稳就业、保居民就业等。"],
    [
      ["六稳", "稳就业、保居民就业等。"],
      ["六保", "稳就业、保居民就业等。"],
    ],
  ],
  [
    "a term with brackets behind it",
    ["名词解释", "1.数字乡村（智慧乡村）：以数字技术服务乡村。"],
    [["数字乡村", "以数字技术服务乡村。"]],
  ],
  [
    "a glossary on one line",
    ["名词解释", "1.“河长制”：指由河长负责。2.“林长制”：指由林长负责。3.“田长制”：指由田长负责。"],
    [
      ["河长制", "由河长负责。"],
      ["林长制", "由林长负责。"],
      ["田长制", "由田长负责。"],
    ],
  ],
  [
    "footnotes without a title",
    ["全年改革深化。", "[1]“三清单”：指权力、责任、负面三张清单。"],
    [["三清单", "权力、责任、负面三张清单。"]],
  ],
];

const NONE: [string, string[]][] = [
  ["list items with colons are no entries", ["1.加强领导：成立专班。", "2.强化督导：定期通报。"]],
  ["the word in running text is no title", ["做好名词解释", "全年新增就业2万人。"]],
  ["a note on figures", ["注：以上数据为快报数，以年报为准"]],
  ["a document number", ["〔2019〕5号文件印发以来，成效明显。"]],
];

describe("readGlossary", () => {
  test.each(NOTES)("%s", (_, lines, entries) => {
    expect(read(...lines).entries).toEqual(entries);
  });

  test.each(NONE)("%s", (_, lines) => {
    expect(read(...lines)).toEqual({ entries: [], lines: [] });
  });

  test("takes the title and the lines of the entries, not what comes after another part begins", () => {
    const { lines } = read(
      "全年就业稳定。",
      "名词解释",
      "1.“河长制”：指由河长负责。",
      "由省到村五级。",
      "附件2",
      "重点项目表",
    );
    expect(lines).toEqual([1, 2, 3]);
  });

  const GLOSSARY = ["名词解释", "1.“河长制”：指由河长负责。", "由省到村五级。", "2.“林长制”：指由林长负责。"];

  test.each([
    ["the title of another document", ["东屏县2023年工作报告", "全县新增就业2万人。"]],
    ["a salutation", ["各位代表：", "现在，我代表县人民政府报告工作。"]],
    ["the line of a delivery", ["——2024年1月9日在东屏县第十一届人民代表大会上", "全县新增就业2万人。"]],
    [
      "many paragraphs",
      ["全县新增就业2万人。", "总体要求：稳中求进。", "新建学校6所。", "修路9公里。", "植树3600亩。"],
    ],
  ])("ends at %s", (_, after) => {
    const { entries, lines } = read(...GLOSSARY, ...after);
    expect(entries.map(([term]) => term)).toEqual(["河长制", "林长制"]);
    expect(lines).toEqual([0, 1, 2, 3]);
  });

  test.each([
    ["a paragraph or two more", ["目前有12项。", "其中6项由县里办理。"]],
    ["a term in quotation marks", ["“田长制”：指由田长负责。"]],
  ])("does not end at %s", (_, after) => {
    expect(read(...GLOSSARY, ...after).lines).toEqual([0, 1, 2, 3, ...after.map((_, index) => 4 + index)]);
  });
});
