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
  expect(second).toBe("绿地26万m²，约10a处。");
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
