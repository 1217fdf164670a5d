import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { numbering, onLevel, paragraph, wordFile } from "./word-file.js";

const linesOf = async (file: Promise<Buffer>): Promise<string[]> => (await readDocument(await file)).text.split("\n");
const NOTHING = '<w:suff w:val="nothing"/>';

test("a generated number never runs into the year or figure behind it", async () => {
  const file = wordFile(
    paragraph("2023年工作回顾", onLevel(0)) + paragraph("36个村完成改水", onLevel(1)) + paragraph("工业", onLevel(1)),
    { numbering: numbering({ text: "%1", more: NOTHING }, { text: "%1.%2." }) },
  );
  expect(await linesOf(file)).toEqual(["1\u30002023年工作回顾", "1.1.\u300036个村完成改水", "1.2.工业"]);
});

test.each([
  ["a space", '<w:suff w:val="space"/>', "第%1章", "总则", "第一章\u3000总则"],
  ["nothing behind a number in hanzi", '<w:suff w:val="nothing"/>', "第%1章", "总则", "第一章\u3000总则"],
  ["nothing behind a bare number", '<w:suff w:val="nothing"/>', "%1", "十年成就", "一\u3000十年成就"],
  ["nothing within an ordinal", '<w:suff w:val="nothing"/>', "第%1", "批资金", "第一批资金"],
  ["a tab behind a sign", "", "%1、", "总体要求", "一、总体要求"],
  ["white space of the text's own", "", "第%1章", "\u3000总则", "第一章\u3000总则"],
])("a generated number in hanzi and the words behind it: %s", async (_, more, text, words, expected) => {
  const file = wordFile(paragraph(words, onLevel(0)), {
    numbering: numbering({ format: "chineseCounting", text, more }),
  });
  expect(await linesOf(file)).toEqual([expected]);
});

test("legal numbering shows all levels as decimals; other levels keep their own form", async () => {
  const file = wordFile(
    paragraph("总则", onLevel(0)) +
      paragraph("范围", onLevel(1)) +
      paragraph("职责", onLevel(0)) +
      paragraph("牵头单位", onLevel(1)),
    { numbering: numbering({ format: "chineseCounting", text: "第%1章" }, { text: "%1.%2", more: "<w:isLgl/>" }) },
  );
  expect(await linesOf(file)).toEqual(["第一章　总则", "1.1 范围", "第二章　职责", "2.1 牵头单位"]);
});

test("lists made from one definition count on, and begin anew where they say so", async () => {
  const list = (id: number, override = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${override}</w:num>`;
  const definition = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>`;
  const again = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>`;
  const on = (id: number) => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
  const body = [1, 2, 3, 3].map((id, index) => paragraph(`第${index}段`, on(id))).join("");
  const file = wordFile(body, { numbering: definition + list(1) + list(2) + list(3, again) });
  expect(await linesOf(file)).toEqual(["一、第0段", "二、第1段", "一、第2段", "二、第3段"]);
});

test("a style gives its paragraphs the level that names it", async () => {
  const styles = `<w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/></w:style>`;
  const file = wordFile(paragraph("农业", '<w:pStyle w:val="H1"/>') + paragraph("粮食", '<w:pStyle w:val="H2"/>'), {
    styles,
    numbering: numbering(
      { format: "chineseCounting", text: "%1、", more: '<w:pStyle w:val="H1"/>' },
      { text: "%2．", more: '<w:pStyle w:val="H2"/>' },
    ),
  });
  expect(await linesOf(file)).toEqual(["一、农业", "1．粮食"]);
});

test("numbers that a file sets beyond reason are written as decimals", async () => {
  const levels = ["upperLetter", "lowerRoman", "chineseCounting"].map((format) => ({ format, text: "%1)" }));
  for (const start of ["-5", "2000000000", "1e999"]) {
    for (const level of levels) {
      const part = numbering(level).replace('<w:start w:val="1"/>', `<w:start w:val="${start}"/>`);
      const [line] = await linesOf(wordFile(paragraph("事项", onLevel(0)), { numbering: part }));
      expect(line!.endsWith(")事项")).toBe(true);
      expect(line!.length).toBeLessThan(20);
    }
  }
});

test("tracked changes are read as accepted: what was taken out is neither read nor counted", async () => {
  const taken = `<w:p><w:pPr>${onLevel(0)}<w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>旧条</w:delText></w:r></w:del></w:p>`;
  const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>新建泵站</w:t></w:r></w:p>`;
  const moved = (name: string, text: string) => `<w:p><w:${name}><w:r><w:t>${text}</w:t></w:r></w:${name}></w:p>`;
  const file = wordFile(
    paragraph("甲事", onLevel(0)) +
      taken +
      paragraph("乙事", onLevel(0)) +
      joined +
      paragraph("3座。") +
      moved("moveFrom", "植树2万株。") +
      moved("moveTo", "植树2万株。"),
    { numbering: numbering({ format: "chineseCounting", text: "%1、" }) },
  );
  expect((await linesOf(file)).filter(Boolean)).toEqual(["一、甲事", "二、乙事", "新建泵站3座。", "植树2万株。"]);
});

test("a text box is read once, on lines of its own behind its paragraph", async () => {
  const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
  const both = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box("办结率97.2%")}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box("办结率97.2%")}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const old = `<w:r><w:pict><v:textbox>${box("服务热线")}</v:textbox></w:pict></w:r>`;
  const file = wordFile(
    `<w:p><w:r><w:t>全年受理诉求860件，</w:t></w:r>${both}<w:r><w:t>均已答复。</w:t></w:r></w:p><w:p>${old}</w:p>`,
  );
  expect((await linesOf(file)).filter(Boolean)).toEqual(["全年受理诉求860件，均已答复。", "办结率97.2%", "服务热线"]);
});

test("content controls and custom XML hold paragraphs, runs, rows and cells", async () => {
  const control = (inner: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${inner}</w:sdtContent></w:sdt>`;
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const file = wordFile(
    control(paragraph("一、概况")) +
      `<w:customXml>${paragraph("二、成效")}</w:customXml>` +
      `<w:p><w:r><w:t>新建</w:t></w:r>${control("<w:r><w:t>水厂2座</w:t></w:r>")}<w:smartTag><w:r><w:t>。</w:t></w:r></w:smartTag></w:p>` +
      `<w:tbl>${control(`<w:tr>${cell("项目")}${control(cell("投资"))}</w:tr>`)}</w:tbl>`,
  );
  expect(await linesOf(file)).toEqual(["一、概况", "二、成效", "新建水厂2座。", "项目\t投资"]);
});

test("tables: several paragraphs in one cell stay in it, merged cells keep the columns, spans are those of the text", async () => {
  const cell = (inner: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${inner}</w:tc>`;
  const file = wordFile(
    paragraph("附表") +
      `<w:tbl><w:tr>${cell(paragraph("指标"), '<w:vMerge w:val="restart"/>')}${cell(paragraph("2022年") + paragraph("2023年"), '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell("<w:p/>", "<w:vMerge/>")}${cell(paragraph("320"))}${cell(paragraph("358"))}</w:tr><w:tr><w:trPr><w:del/></w:trPr>${cell(paragraph("删去"))}</w:tr></w:tbl>`,
  );
  const { text, tables } = await readDocument(await file);
  expect(text).toBe("附表\n指标\t2022年\u30002023年\t\n\t320\t358");
  expect(tables).toHaveLength(1);
  expect(tables[0]!.rows.map((row) => row.map(({ text: words }) => words))).toEqual([
    ["指标", "2022年\u30002023年", ""],
    ["", "320", "358"],
  ]);
  for (const { text: words, span } of tables[0]!.rows.flat()) expect(text.slice(span.start, span.end)).toBe(words);
  expect(text.slice(tables[0]!.span.start, tables[0]!.span.end)).toBe(text.slice("附表\n".length));
});

test("a table that lays out a page is running text", async () => {
  const long = "坚持稳中求进，统筹推进各项工作，取得新的成效。".repeat(10);
  const file = wordFile(`<w:tbl><w:tr><w:tc>${paragraph("一、回顾")}${paragraph(long)}</w:tc></w:tr></w:tbl>`);
  const { text, tables } = await readDocument(await file);
  expect(text.split("\n")).toEqual(["一、回顾", long]);
  expect(tables).toEqual([]);
});

test("the main part is found by the container's relations; endnotes stand at the end", async () => {
  const body = `<w:p><w:r><w:t>推行“一窗办”</w:t></w:r><w:r><w:endnoteReference w:id="2"/></w:r><w:r><w:t>改革。</w:t></w:r></w:p>`;
  const endnotes = `<w:endnote w:id="2">${paragraph("一个窗口办理。")}</w:endnote>`;
  expect(await linesOf(wordFile(body, { endnotes }, "word/document7.xml"))).toEqual([
    "推行“一窗办”〔1〕改革。",
    "〔1〕一个窗口办理。",
  ]);
});

test("documents that are embedded are told, for they are not read", async () => {
  const { warnings } = await readDocument(await wordFile(`${paragraph("正文。")}<w:altChunk/>`));
  expect(warnings.map(({ code }) => code)).toEqual(["embedded"]);
});

const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

test("a raised number is the mark of a note or a power, never a digit of the figure before it; hidden text is not read", async () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const file = wordFile(
    `<w:p>${run("新建学校3")}${run("2", raised)}${run("所，绿地86m")}${run("2", raised)}${run("（暗文）", "<w:vanish/>")}${run("。", '<w:vanish w:val="0"/>')}</w:p>`,
  );
  expect(await linesOf(file)).toEqual(["新建学校3〔2〕所，绿地86m²。"]);
});

test("a grid finer than the table leaves no empty columns; a row may begin at a later column; a box of one cell is text", async () => {
  const cell = (text: string, span = 1) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${paragraph(text)}</w:tc>`;
  const row = (inner: string, properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${inner}</w:tr>`;
  const file = wordFile(
    `<w:tbl>${row(cell("项目", 3) + cell("完成数", 2))}${row(cell("税收", 3) + cell("36", 2))}${row(cell("47", 2), '<w:gridBefore w:val="3"/>')}</w:tbl><w:p/><w:tbl>${row(cell("主题词：预算"))}</w:tbl>`,
  );
  const { text, tables } = await readDocument(await file);
  expect(text).toBe("项目\t完成数\n税收\t36\n\t47\n\n主题词：预算");
  expect(tables).toHaveLength(1);
});

test("a main part in a folder of its own is found; cells taken out while changes were tracked are not read", async () => {
  const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join("")}</w:tr>`;
  const out = `<w:tcPr><w:cellDel/></w:tcPr>${paragraph("旧")}`;
  const file = wordFile(
    `<w:tbl>${row(paragraph("村道"), out, paragraph("86"))}${row(paragraph("水厂"), out, paragraph("2"))}</w:tbl>`,
    {},
    "content/main.xml",
  );
  expect(await linesOf(file)).toEqual(["村道\t86", "水厂\t2"]);
});

test("a level that restarts nowhere counts through its whole list", async () => {
  const file = wordFile(["质量", "安全", "效率", "成本"].map((text, at) => paragraph(text, onLevel(at % 2))).join(""), {
    numbering: numbering({ text: "%1." }, { text: "(%2)", more: `<w:lvlRestart w:val="0"/>` }),
  });
  expect(await linesOf(file)).toEqual(["1.质量", "(1)安全", "2.效率", "(2)成本"]);
});

test("what a form asks for is no text; what was filled in is", async () => {
  const control = (text: string, prompt: string) =>
    `<w:sdt><w:sdtPr>${prompt}</w:sdtPr><w:sdtContent>${paragraph(text)}</w:sdtContent></w:sdt>`;
  const body = control("单击此处输入文字。", "<w:showingPlcHdr/>") + control("新建泵站6座。", "");
  expect(await linesOf(wordFile(body))).toEqual(["新建泵站6座。"]);
});

test("rows that end before the last column keep their cells in place", async () => {
  const cells = (...texts: string[]) => texts.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join("");
  const short = `<w:tr><w:trPr><w:gridAfter w:val="1"/></w:trPr>${cells("灌溉", "6")}</w:tr>`;
  const { tables } = await readDocument(
    await wordFile(`<w:tbl><w:tr>${cells("项目", "一月", "二月")}</w:tr>${short}</w:tbl>`),
  );
  expect(tables[0]!.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["项目", "一月", "二月"],
    ["灌溉", "6", ""],
  ]);
});

test("styles raise the marks of notes as runs do, and fractions of formulas keep their stroke", async () => {
  const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const styles = `<w:style w:type="character" w:styleId="Mark"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;
  const raised = run("2", `<w:rStyle w:val="Mark"/>`);
  const level = run("4", `<w:rStyle w:val="Mark"/><w:vertAlign w:val="baseline"/>`);
  const fraction = `<w:oMath><w:f><w:num>${run("1")}</w:num><w:den>${run("3")}</w:den></w:f></w:oMath>`;
  const body = `<w:p>${run("泵站6")}${raised}${run("座，水闸")}${level}${run("座，占")}${fraction}</w:p>`;
  expect(await linesOf(wordFile(body, { styles }))).toEqual(["泵站6〔2〕座，水闸4座，占1/3"]);
});

test("what looks like an element that nobody reads is text where it is written as it stands", async () => {
  const text = (inner: string) => `<w:p><w:r><w:rPr><w:b/><w:sz w:val="32"/></w:rPr><w:t>${inner}</w:t></w:r></w:p>`;
  const file = wordFile(
    text("新建泵站6座。") + text('<![CDATA[标记<w:b/>与<w:color w:val="red"/>为粗体。]]>') + text("植树。"),
  );
  expect(await linesOf(file)).toEqual(["新建泵站6座。", '标记<w:b/>与<w:color w:val="red"/>为粗体。', "植树。"]);
});
