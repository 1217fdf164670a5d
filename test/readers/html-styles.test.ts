import { expect, test } from "vitest";
import { cssRules } from "../../packages/readers/src/css-rules.js";
import { readDocument } from "../../packages/readers/src/index.js";

const PARAGRAPH =
  "全年改造灌溉渠道252公里，受益农田3.6万亩，完成投资7200万元，比上年增长6.5%，农民群众用水更加方便，抗旱能力明显增强。";
const read = async (body: string, head = "") => {
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>水利总结</title>${head}</head><body><h1>水利总结</h1><p>${PARAGRAPH}</p>${body}<p>${PARAGRAPH}</p></body></html>`;
  return readDocument(Buffer.from(html));
};
/** The lines between the two paragraphs. */
const between = async (body: string, head = ""): Promise<string[]> => {
  const { text } = await read(body, head);
  return text.split("\n").slice(2, -1);
};

test.each([
  ["<style>.k{list-style-type:cjk-ideographic}</style>", '<ol class="k"><li>修渠</li></ol>', "一、修渠"],
  ["<style>.k, .other { list-style: none outside }</style>", '<ol class="k"><li>修渠</li></ol>', "修渠"],
  [
    "<style>/* ol { } */ .body ol { list-style:lower-alpha }</style>",
    '<div class="body"><ol><li>修渠</li></ol></div>',
    "a. 修渠",
  ],
  ["<style>ul,ol{list-style:none}</style>", "<ol><li>修渠</li></ol>", "修渠"],
  ["<style>ol{list-style:inside}</style>", "<ol><li>修渠</li></ol>", "1. 修渠"],
  ["<style>@media print{ol{list-style:none}}</style>", "<ol><li>修渠</li></ol>", "1. 修渠"],
  ["<style>ol li:first-child{list-style:none}</style>", "<ol><li>修渠</li></ol>", "1. 修渠"],
])("lists are numbered as the style sheet says: %s", async (head, body, line) => {
  expect(await between(body, head)).toEqual([line]);
});

test.each([
  ["by styles of their own", "", (kind: string) => `style="display:${kind}"`],
  [
    "by classes",
    "<style>.table{display:table}.table-row{display:table-row}.table-cell{display:table-cell;width:9em}</style>",
    (kind: string) => `class="${kind}"`,
  ],
])("what is shown as a table is one: %s", async (_, head, kind) => {
  const row = (...cells: string[]) =>
    `<div ${kind("table-row")}>${cells.map((cell) => `<div ${kind("table-cell")}>${cell}</div>`).join("")}</div>`;
  const { tables } = await read(`<div ${kind("table")}>${row("项目", "公里")}${row("灌溉", "252")}</div>`, head);
  expect(tables.map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)))).toEqual([
    [
      ["项目", "公里"],
      ["灌溉", "252"],
    ],
  ]);
});

test("a box that a style shows as a table to keep its width is none, and loses nothing", async () => {
  expect(
    await between('<div style="display:table"><p>一、灌溉</p><div style="display:table-row">改造渠道。</div></div>'),
  ).toEqual(["一、灌溉", "改造渠道。"]);
});

test("a table within a cell is a table, and the rows around it stay rows", async () => {
  const { text, tables } = await read(
    "<table><tr><td>项目</td><td>情况</td></tr><tr><td>灌溉</td><td><table><tr><td>渠道</td><td>252</td></tr><tr><td>泵站</td><td>7</td></tr></table></td></tr><tr><td>防洪</td><td>5</td></tr></table>",
  );
  expect(text.split("\n").slice(2, -1)).toEqual(["项目\t情况", "灌溉", "渠道\t252", "泵站\t7", "防洪\t5"]);
  expect(tables.map(({ rows }) => rows.length)).toEqual([1, 2, 1]);
});

test("lowered digits never run into a figure", async () => {
  expect(await between("<p>减排CO<sub>2</sub>3万吨，PM<sub>2.5</sub>浓度35微克，CO<sub>2</sub>达峰。</p>")).toEqual([
    "减排CO₂3万吨，PM2.5浓度35微克，CO2达峰。",
  ]);
});

test.each([
  "vertical-align:text-top;font-size:9px",
  "font-size:70%;vertical-align:top",
  "vertical-align:5px",
  "vertical-align: 40%",
  "position:relative;top:-6px;font-size:10px",
  "position:relative; bottom:.4em",
])("a number that a style moves up refers to a note: %s", async (style) => {
  expect(await between(`<p>造林320<span style="${style}">1</span>亩</p>`)).toEqual(["造林320〔1〕亩"]);
  expect(await between('<p>造林320<i class="n">1</i>亩</p>', `<style>.n{${style}}</style>`)).toEqual([
    "造林320〔1〕亩",
  ]);
});

test.each([
  "vertical-align:text-top",
  "vertical-align:top;font-size:16px",
  "vertical-align:0",
  "vertical-align:-5px",
  "vertical-align:1px",
  "vertical-align:middle;font-size:9px",
  "position:relative;top:-1px",
  "position:relative;top:6px",
  "position:relative;margin-top:-6px",
  "top:-6px",
])("a number that a style leaves in the line, or sets right by eye, is a digit: %s", async (style) => {
  expect(await between(`<p>造林32<span style="${style}">1</span>亩</p>`)).toEqual(["造林321亩"]);
});

test("words that a style moves up, and cells at the top of their row, stay words", async () => {
  expect(await between('<p>造林<span style="vertical-align:5px">320亩<br>治沙</span>12亩</p>')).toEqual([
    "造林320亩",
    "治沙12亩",
  ]);
  const cell = (text: string) => `<td style="vertical-align:top;font-size:9px">${text}</td>`;
  expect(
    await between(`<table><tr>${cell("造林")}${cell("3")}</tr><tr>${cell("治沙")}${cell("2")}</tr></table>`),
  ).toEqual(["造林\t3", "治沙\t2"]);
});

test("what a style shows as a block stands on a line of its own, also in a cell", async () => {
  const block = (text: string) => `<span style="display:block">${text}</span>`;
  expect(await between(`<div>${block("一、灌溉")}${block("改造渠道。")}</div>`)).toEqual(["一、灌溉", "改造渠道。"]);
  expect(await between('<div><b class="b">一、灌溉</b>改造渠道。</div>', "<style>.b{display: block}</style>")).toEqual([
    "一、灌溉",
    "改造渠道。",
  ]);
  const row = `<tr><td>${block("东县")}${block("西县")}</td><td>${block("41")}${block("43")}</td></tr>`;
  expect(await between(`<table><tr><td>县区</td><td>产量</td></tr>${row}</table>`)).toEqual([
    "县区\t产量",
    "东县　西县\t41　43",
  ]);
  expect(await between('<div><span style="display:inline-block">灌溉</span>渠道。</div>')).toEqual(["灌溉渠道。"]);
});

test("quotations have their marks, the head of an article is read, and a cell over no rows goes down to the end", async () => {
  expect(await between("<p>建设<q>三型</q>机关</p>")).toEqual(["建设“三型”机关"]);
  expect(await between("<table><tr><td rowspan=0>灌溉</td><td>252</td></tr><tr><td>7</td></tr></table>")).toEqual([
    "灌溉\t252",
    "\t7",
  ]);
  const article = `<article><header><h1>临江县水利总结</h1></header><p>${PARAGRAPH}</p><p>${PARAGRAPH}</p></article>`;
  expect((await readDocument(Buffer.from(`<html><body>${article}</body></html>`))).text).toContain("临江县水利总结");
});

test.each(["form", "aside", "header"])(
  "a %s that is the page itself is read; one beside the text is not",
  async (name) => {
    const table = "<table><tr><td>提案</td><td>252</td></tr><tr><td>立案</td><td>235</td></tr></table>";
    const page = async (body: string) => (await readDocument(Buffer.from(`<html><body>${body}</body></html>`))).text;
    expect(await page(`<${name} id="f"><ul><li>首页</li></ul><div><h1>统计表</h1>${table}</div></${name}>`)).toContain(
      "统计表\n提案\t252\n立案\t235",
    );
    expect(await page(`<${name}>请输入关键词</${name}><p>全年办理提案252件，立案235件。</p>`)).toBe(
      "全年办理提案252件，立案235件。",
    );
  },
);

test("style sheets without end, and with more rules than a page has, take time in proportion", () => {
  const began = performance.now();
  expect(cssRules("a{".repeat(200_000))).toEqual([]);
  expect(cssRules("/*".repeat(200_000))).toEqual([]);
  expect(cssRules("a{b:c}".repeat(200_000)).length).toBeLessThan(5_000);
  expect(cssRules(`${"x ".repeat(200_000)}{a:b}`)).toEqual([]);
  expect(performance.now() - began).toBeLessThan(2_000);
});
