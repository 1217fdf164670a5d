import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";

const page = (body: string) =>
  `<!doctype html><html><head><meta charset="utf-8"><title>年度总结</title></head><body>${body}</body></html>`;
const linesOf = async (body: string): Promise<string[]> =>
  (await readDocument(Buffer.from(page(body)))).text.split("\n");

test("several paragraphs of a cell stay in it, apart; merged cells keep the columns", async () => {
  const { text, tables } = await readDocument(
    Buffer.from(
      page(
        `<p>附表</p><table><tr><th rowspan="2">指标</th><th colspan="2">产量</th></tr><tr><th>上年</th><th>本年</th></tr><tr><td>粮食<br>总产</td><td><p>36</p><p>万吨</p></td><td>38</td></tr></table>`,
      ),
    ),
  );
  expect(tables).toHaveLength(1);
  expect(tables[0]!.rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ["指标", "产量", ""],
    ["", "上年", "本年"],
    ["粮食\u3000总产", "36\u3000万吨", "38"],
  ]);
  for (const cell of tables[0]!.rows.flat()) expect(text.slice(cell.span.start, cell.span.end)).toBe(cell.text);
});

test("tables that lay out the page are running text, also where tags are left open", async () => {
  const expected = ["年度总结", "一、回顾", "植树3万株。"];
  expect(await linesOf("<table><tr><td>&nbsp;</td><td><p>一、回顾</p><p>植树3万株。</p></td></tr></table>")).toEqual(
    expected,
  );
  expect(
    await linesOf(
      "<table><tr><td><table><tr><td>一、回顾</td></tr></table></td></tr><tr><td>植树3万株。</td></tr></table>",
    ),
  ).toEqual(expected);
  expect(await linesOf("<table><tr><td><p>一、回顾</p><tr><p>植树3万株。</p></table>")).toEqual(expected);
});

test("raised numbers refer to notes, and never join the figure before them; powers stay", async () => {
  const [, first, second] = await linesOf(
    "<p>建成学校4<sup>3</sup>所，投资15<sup>②</sup>亿元<sup>[1]</sup>。</p><p>绿地26万m<sup>2</sup>，约10<sup>a</sup>处。</p>",
  );
  expect(first).toBe("建成学校4〔3〕所，投资15〔2〕亿元[1]。");
  expect(second).toBe("绿地26万m²，约10〔注〕处。");
});

test.each([
  ["<ol><li>农业</li><li><p>工业</p></li></ol>", ["1. 农业", "2. 工业"]],
  ['<ol start="4" type="A"><li>农业</li><li value="9">工业</li></ol>', ["D. 农业", "I. 工业"]],
  [
    '<ol style="list-style-type: cjk-ideographic"><li>农业<ol><li>粮食</li></ol></li><li>工业</li></ol>',
    ["一、农业", "1. 粮食", "二、工业"],
  ],
  ['<ol style="list-style:none"><li>（一）农业</li></ol>', ["（一）农业"]],
  ["<ul><li>农业</li></ul>", ["农业"]],
])("numbers of lists: %s", async (list, expected) => {
  expect((await linesOf(list)).slice(1)).toEqual(expected);
});

const BREAKS = "<br>".repeat(130_000);
test.each([
  ["a body", `<p>建成水库6座。</p>${BREAKS}`],
  ["a form that holds the page", `<form><p>建成水库6座。</p>${BREAKS}</form>`],
  ["a page that goes on behind its end", `<p>建成水库6座。</p>${BREAKS}</body></html><p>一</p>`],
  [
    "a cell that a style makes",
    `<div style="display:table"><div style="display:table-row"><div style="display:table-cell">建成水库6座。${BREAKS}</div><div style="display:table-cell">一</div></div></div>`,
  ],
])("more elements than a call takes arguments: %s", async (_, body) => {
  expect((await linesOf(body)).join("")).toContain("建成水库6座。");
});

test.each(["utf-16le", "utf-16be"])("a page in %s, with and without a mark", async (encoding) => {
  const wide = Buffer.from(page("<p>新建公园5处。</p>"), "utf16le");
  const bytes = encoding === "utf-16le" ? wide : wide.swap16();
  const mark = Buffer.from(encoding === "utf-16le" ? [0xff, 0xfe] : [0xfe, 0xff]);
  for (const file of [bytes, Buffer.concat([mark, bytes])]) {
    const { text, format } = await readDocument(file);
    expect([format, text]).toEqual(["html", "年度总结\n新建公园5处。"]);
  }
});

test.each([
  ['<iframe src="a.html"></iframe>', ["frames", "empty"]],
  ['<p><a href="a">公告</a></p><p><a href="b">要闻</a></p>', ["no-article"]],
])("a page without an article says so: %s", async (body, codes) => {
  expect((await readDocument(Buffer.from(page(body)))).warnings.map(({ code }) => code)).toEqual(codes);
});

test("what the article lacks is not lost: the whole page is read, and said to be", async () => {
  const running = (word: string) =>
    `<p>${`${word}方面，持续推进重点任务落实，各项指标稳中向好，完成年度目标。`.repeat(8)}</p>`;
  const body = `<div class="comment sidebar">${running("农业")}${running("工业")}${running("生态")}</div><article>${running("城建")}</article>`;
  const { text, warnings } = await readDocument(Buffer.from(page(body)));
  for (const word of ["农业", "工业", "生态", "城建"]) expect(text).toContain(`${word}方面`);
  expect(warnings.map(({ code }) => code)).toEqual(["whole-page"]);
});

test("reversed lists count down to one, or from where they start; a list may start at nought", async () => {
  const items = "<li>水利</li><li>交通</li><li>教育</li>";
  const listed = async (attributes: string, inner = items) =>
    (await linesOf(`<ol ${attributes}>${inner}</ol>`)).filter((line) => line !== "年度总结");
  expect(await listed("reversed")).toEqual(["3. 水利", "2. 交通", "1. 教育"]);
  expect(await listed('reversed start="12"')).toEqual(["12. 水利", "11. 交通", "10. 教育"]);
  expect(await listed("reversed", "<li>水利</li><li value=7>交通</li><li>教育</li>")).toEqual([
    "3. 水利",
    "7. 交通",
    "6. 教育",
  ]);
  expect(await listed('start="0"')).toEqual(["0. 水利", "1. 交通", "2. 教育"]);
});

const PARAGRAPH = "全县新建泵站6座，改造灌区12处，各项工作扎实推进，人民生活持续改善。";
const bodyOf = async (body: string): Promise<string[]> => (await linesOf(body)).filter((line) => line !== "年度总结");

test.each([
  ["what a class hides", `<style>.off{display:none}</style><p>${PARAGRAPH}</p><p class="off">草稿9件</p>`, [PARAGRAPH]],
  [
    "but not most of a page, which a script shows",
    `<style>.off{display:none}</style><div class="off"><p>${PARAGRAPH}</p></div>`,
    [PARAGRAPH],
  ],
  [
    "marks that a style raises",
    `<p>${PARAGRAPH}</p><p>泵站6<span style="vertical-align: super">2</span>座。</p>`,
    [PARAGRAPH, "泵站6〔2〕座。"],
  ],
  ["struck text", `<p>${PARAGRAPH}</p><p>水闸<del>15</del><s>14</s>16座。</p>`, [PARAGRAPH, "水闸16座。"]],
  [
    "how characters are spoken",
    `<p>${PARAGRAPH}</p><p><ruby>亳<rp>(</rp><rt>bó</rt><rp>)</rp></ruby>州的水闸5座。</p>`,
    [PARAGRAPH, "亳州的水闸5座。"],
  ],
  ["lines set as they are typed", `<pre>一、回顾\n${PARAGRAPH}\n二、安排</pre>`, ["一、回顾", PARAGRAPH, "二、安排"]],
  [
    "headings in paragraphs that were closed too late",
    `<p>一、回顾<div>${PARAGRAPH}</p></div><b><p>二、安排</b>${PARAGRAPH}</p>`,
    ["一、回顾", PARAGRAPH, "二、安排", PARAGRAPH],
  ],
  [
    "a menu beside the article in one row of a layout",
    `<table><tr><td><ul><li>要闻</li><li>公告</li></ul></td><td><h1>总结</h1><p>${PARAGRAPH}</p></td></tr></table>`,
    ["总结", PARAGRAPH],
  ],
])("pages as they are shown: %s", async (_, body, lines) => {
  expect(await bodyOf(body)).toEqual(lines);
});

test("a caption stands above its table, and the foot below it wherever it is written", async () => {
  const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
  const html = page(
    `<p>${PARAGRAPH}</p><table><caption>表1（单位：万元）</caption><thead>${row("项目", "金额")}</thead><tfoot>${row("合计", "259")}</tfoot><tbody>${row("灌溉", "252")}${row("防洪", "7")}</tbody></table>`,
  );
  const { text, tables } = await readDocument(Buffer.from(html));
  expect(text).toContain("表1（单位：万元）\n项目\t金额");
  expect(tables[0]!.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
    ["项目", "金额"],
    ["灌溉", "252"],
    ["防洪", "7"],
    ["合计", "259"],
  ]);
});
