import { describe, expect, test } from "vitest";
import { readStructure } from "../../src/structure/structure.js";
import { normalize } from "../../src/text/normalize.js";

const read = (raw: string) => readStructure(normalize(raw));
const outline = (raw: string): string[] =>
  read(raw).sections.map(({ level, label, title }) => [level, label, title].filter((part) => part !== "").join(" "));

const TITLE = "云溪县托育服务发展规划";
const BODY = [
  "一、发展基础",
  "全县建成托育机构18家。",
  "二、主要任务",
  "（一）增加供给",
  "新增托位3600个。",
  "（二）提高质量",
  "培训保育员1200人次。",
  "三、组织实施",
  "县卫生健康局负责统筹。",
].join("\n");
const SECTIONS = ["1 一、 发展基础", "1 二、 主要任务", "2 （一） 增加供给", "2 （二） 提高质量", "1 三、 组织实施"];
const ENTRIES = ["一、发展基础", "二、主要任务", "（一）增加供给", "（二）提高质量", "三、组织实施"];
const entries = (page: (at: number) => string): string => ENTRIES.map((entry, at) => entry + page(at)).join("\n");

describe("a table of contents above the title", () => {
  test.each([
    ["dots and numbers", (at: number) => `${"…".repeat(9 + at)}${at * 3 + 1}`],
    ["full stops and numbers", (at: number) => ` ${".".repeat(30)} ${at + 1}`],
    ["numbers", (at: number) => ` ${at + 1}`],
    ["numbers in brackets", (at: number) => `（${at + 1}）`],
    ["tabs and numbers", (at: number) => `\t${at + 1}`],
    ["nothing", () => ""],
  ])("with %s behind its entries", (_, page) => {
    const raw = `目  录\n${entries(page)}\n${TITLE}\n${BODY}`;
    expect(outline(raw)).toEqual(SECTIONS);
    expect(read(raw).meta.title).toBe(TITLE);
  });

  test("with chapters and sections", () => {
    const raw = `目录\n第一章 总论………1\n第一节 现状………2\n第二节 形势………3\n第二章 任务………5\n${TITLE}\n第一章 总论\n第一节 现状\n全县建成托育机构18家。\n第二节 形势\n需求持续增加。\n第二章 任务\n新增托位3600个。`;
    expect(outline(raw)).toEqual(["1 第一章 总论", "2 第一节 现状", "2 第二节 形势", "1 第二章 任务"]);
  });

  test("longer than a page", () => {
    const names = Array.from(
      "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃",
      (name) => `${name}类机构管理`,
    );
    const numbered = names.map((name, at) => `${at + 1}.${name}`);
    const raw = `目录\n${numbered.map((name, at) => `${name}………${at + 3}`).join("\n")}\n${TITLE}\n${numbered.map((name) => `${name}\n由县卫生健康局按照有关规定进行登记和管理，每年检查两次。`).join("\n")}`;
    expect(outline(raw)).toEqual(names.map((name, at) => `1 ${at + 1}. ${name}`));
    expect(read(raw).meta.title).toBe(TITLE);
  });
});

describe("what only looks like one", () => {
  test("headings that nest and come again below another part", () => {
    const raw = `一、县级\n（一）目标\n1.托位\n新增托位3600个。\n二、乡级\n（一）目标\n1.托位\n新增托位120个。`;
    expect(outline(raw)).toHaveLength(6);
  });

  test("a list below running text that the parts come back to", () => {
    const raw = `各镇要抓好三件事，逐项登记，逐项销号，年底前全部完成，不留尾巴。\n一、增加供给\n新增托位3600个，每千人口拥有托位4.2个。\n二、提高质量\n培训保育员1200人次，持证率达到100%。\n三、加强监管\n检查托育机构18家，整改隐患36处。`;
    expect(outline(raw)).toEqual(["1 一、 增加供给", "1 二、 提高质量", "1 三、 加强监管"]);
  });
});
