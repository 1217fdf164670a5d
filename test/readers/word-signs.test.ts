import { expect, test } from "vitest";
import { fontsOf, signReader } from "../../packages/readers/src/doc-signs.js";
import { equationText } from "../../packages/readers/src/eq-field.js";
import { signText } from "../../packages/readers/src/font-signs.js";
import { readDocument } from "../../packages/readers/src/index.js";
import { paragraph, wordFile } from "./word-file.js";

const linesOf = async (body: string): Promise<string[]> => (await readDocument(await wordFile(body))).text.split("\n");
const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;
const sign = (font: string, char: string): string => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test("a sign of a font is what it shows, and never lets two figures run together", async () => {
  const body = `<w:p>${run("地块长80")}${sign("Symbol", "F0B4")}${run("40米，达标率")}${sign("Symbol", "f0b3")}${run("92%")}${sign("Wingdings 2", "F052")}${sign("Wingdings", "F0D8")}</w:p>`;
  expect(await linesOf(body)).toEqual(["地块长80×40米，达标率≥92%☑"]);
});

test("text in a font of signs is read by the font; the same codes in another font are left alone", async () => {
  const inFont = (font: string): string => `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr>`;
  const body = `<w:p>${run("误差")}${run("\uf0b1", inFont("Symbol"))}${run("3%")}${run("\uf0b1", inFont("Founder"))}</w:p>`;
  expect(await linesOf(body)).toEqual(["误差±3%\uf0b1"]);
});

test.each([
  ["Symbol", 0xb3, "≥"],
  ["Symbol", 0x61, "α"],
  ["Wingdings", 0xf081, "①"],
  ["Wingdings", 0xf0d8, ""],
  ["Another Font", 0x25cb, "○"],
  ["Another Font", 0xf0b3, ""],
  ["Symbol", 0xd800, ""],
  ["Symbol", Number.NaN, ""],
])("%s %d shows %s", (font, number, shown) => {
  expect(signText(font, number)).toBe(shown);
});

test.each([
  [String.raw` EQ \o\ac(○,3)`, "③"],
  [String.raw` eq \o\ac(○,28) `, "28"],
  [String.raw`EQ \* jc2 \* "Font:宋体" \* hps10 \o\ad(\s\up 9(liú),浏)`, "浏"],
  [String.raw`EQ \f(2,5)`, "2/5"],
  [String.raw`EQ \x(附件) \r(3,x)`, "附件 3x"],
  [String.raw`EQ \f(1\,200,3)`, "1,200/3"],
  [String.raw`EQ \o(未闭合`, "o(未闭合"],
  [" PAGE ", ""],
])("the code %s shows %s", (written, shown) => {
  expect(equationText(written)).toBe(shown);
});

test("fields that make their text of their code are read; codes of others are not, though they go on over paragraphs", async () => {
  const body =
    `<w:p>${mark("begin")}${code(" eq \\o\\ac(○,")}${code("1)")}${mark("end")}${run("疏浚河道9公里；")}</w:p>` +
    `<w:p>${mark("begin")}${code("EQ \\o\\ac(○,2)")}${mark("separate")}${run("②")}${mark("end")}${run("加固堤防4处。")}</w:p>` +
    `<w:p>${mark("begin")}${code("TOC")}${mark("separate")}${run("一、总则")}</w:p><w:p>${run("二、附则")}${mark("end")}</w:p>` +
    `<w:p>${mark("begin")}${code(" TOC \\o ")}</w:p><w:p>${mark("separate")}${run("三、目录项")}${mark("end")}</w:p>`;
  expect((await linesOf(body)).map((line) => line.trim()).filter(Boolean)).toEqual([
    "①疏浚河道9公里；",
    "②加固堤防4处。",
    "一、总则",
    "二、附则",
    "三、目录项",
  ]);
});

test("the newer form of a box is read, or the older where the newer is a picture", async () => {
  const form = (newer: string, older: string): string =>
    `<w:p><w:r><mc:AlternateContent><mc:Choice>${newer}</mc:Choice><mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const box = (text: string): string => `<v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox>`;
  const lines = await linesOf(form("<wps:wsp/>", box("渠道7公里")) + form(box("水窖30口"), box("水窖30口")));
  expect(lines.filter(Boolean)).toEqual(["渠道7公里", "水窖30口"]);
});

test("text whose paragraph's end was taken out stays in its cell, before its table and in the document", async () => {
  const taken = '<w:rPr><w:del w:id="1"/></w:rPr>';
  const cell = (inner: string): string => `<w:tc>${inner}</w:tc>`;
  const table = `<w:tbl><w:tr>${cell(paragraph("水库"))}${cell(paragraph("4", taken))}</w:tr><w:tr>${cell(paragraph("塘坝"))}${cell(paragraph("36"))}</w:tr></w:tbl>`;
  const lines = await linesOf(`${paragraph("蓄水工程", taken)}${table}${paragraph("共计", taken)}`);
  expect(lines).toEqual(["蓄水工程", "水库\t4", "塘坝\t36", "共计"]);
});

test("a note keeps its paragraphs apart, and a mark of its own is not written beside its number", async () => {
  const body = `<w:p>${run("建成粮库3")}<w:r><w:endnoteReference w:id="2" w:customMarkFollows="1"/><w:t>8</w:t></w:r>${run("座。")}</w:p>`;
  const endnotes = `<w:endnote w:id="2">${paragraph("含扩建1座")}${paragraph("2座为新建。")}</w:endnote>`;
  const { text } = await readDocument(await wordFile(body, { endnotes }));
  expect(text.split("\n")).toEqual(["建成粮库3〔1〕座。", "〔1〕含扩建1座", "2座为新建。"]);
});

test("signs of a DOC file are read by the table of its fonts", () => {
  const font = (name: string): Buffer => {
    const inner = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, "utf16le")]);
    return Buffer.concat([Buffer.from([inner.length]), inner]);
  };
  const table = Buffer.concat([Buffer.from([2, 0, 0, 0]), font("宋体"), font("Symbol")]);
  const file = Buffer.alloc(0x200);
  file.writeUInt32LE(table.length, 0x116);
  const fonts = fontsOf(file, table);
  expect(fonts).toEqual(["宋体", "Symbol"]);
  expect(signReader(Buffer.from([0x09, 0x6a, 1, 0, 0xb4, 0xf0]), fonts)?.("(")).toBe("×");
  expect(signReader(Buffer.from([0x4f, 0x4a, 1, 0]), fonts)?.("\uf0b15")).toBe("±5");
  expect(signReader(Buffer.from([0x4f, 0x4a, 0, 0]), fonts)).toBeNull();
  expect(fontsOf(file, table.subarray(0, 30))).toHaveLength(1);
});
