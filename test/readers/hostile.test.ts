import iconv from "iconv-lite";
import { expect, test } from "vitest";
import { ReadError, readDocument } from "../../packages/readers/src/index.js";
import { numberAs } from "../../packages/readers/src/number-format.js";
import { zipOf } from "./zip-of.js";

const docx = (body: string, head = "") =>
  zipOf({ "word/document.xml": `${head}<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` });
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

test("a file over the size limit names the limit and how to raise it", async () => {
  const read = readDocument(Buffer.alloc(11), { limits: { bytes: 10 } });
  await expect(read).rejects.toThrow("the file has 11 bytes, more than 10; raise limits.bytes to allow it");
});

test("a container that unpacks to too much is refused before it is unpacked", async () => {
  const bomb = await docx(paragraph("一".repeat(200_000)));
  expect(bomb.length).toBeLessThan(5_000);
  await expect(readDocument(bomb, { limits: { expandedBytes: 100_000 } })).rejects.toMatchObject({ code: "zip-bomb" });
  await expect(readDocument(bomb)).resolves.toMatchObject({ format: "docx" });
});

test("a container with too many files is refused", async () => {
  const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`extra/${index}.xml`, "<a/>"]));
  const many = await zipOf({ "word/document.xml": "<w:document/>", ...files });
  await expect(readDocument(many, { limits: { entries: 20 } })).rejects.toMatchObject({ code: "too-many-entries" });
});

test("elements nested too deep are refused", async () => {
  const deep = await docx(`${"<w:ins>".repeat(300)}${paragraph("深")}${"</w:ins>".repeat(300)}`);
  await expect(readDocument(deep)).rejects.toMatchObject({ code: "too-deep" });
});

test("external entities are neither fetched nor expanded", async () => {
  const head = '<!DOCTYPE w [<!ENTITY file SYSTEM "file:///etc/hostname"><!ENTITY lol "lollol">]>';
  await expect(readDocument(await docx(paragraph("&file;&lol;"), head))).rejects.toMatchObject({
    code: "external-entity",
  });
});

test("a reader whose time is up says so", async () => {
  const read = readDocument(await docx(paragraph("一")), { limits: { milliseconds: 0 } });
  await expect(read).rejects.toMatchObject({ code: "timeout" });
});

test.each([
  ["a cut DOCX", async () => (await docx(paragraph("一".repeat(5_000)))).subarray(0, 200), "damaged"],
  ["a PDF that is none", async () => Buffer.from("%PDF-1.7\nnothing"), "damaged"],
  ["a DOC that is none", async () => Buffer.from("d0cf11e0a1b11ae100000000", "hex"), "damaged"],
  ["a picture", async () => Buffer.from("\x89PNG\r\n", "latin1"), "unknown-format"],
  ["a spreadsheet", async () => zipOf({ "xl/workbook.xml": "<a/>" }), "unknown-format"],
  ["XML that is none", async () => zipOf({ "word/document.xml": "<w:document><w:body></w:document>" }), "damaged"],
])("%s is refused in words", async (_, make, code) => {
  const error = await readDocument(await make()).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ReadError);
  expect((error as ReadError).code).toBe(code);
  expect((error as ReadError).message).not.toContain("\n");
});

test("XML in UTF-16 is read, with and without a byte order mark", async () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="w"><w:body>${paragraph("立案率95%")}</w:body></w:document>`;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    for (const addBOM of [true, false]) {
      const file = await zipOf({ "word/document.xml": iconv.encode(xml, encoding, { addBOM }) });
      expect((await readDocument(file)).text).toBe("立案率95%");
    }
  }
});

/** Places of the local header and the directory entry of the first file in a container. */
const headers = (zip: Buffer) => [zip.indexOf("PK\x03\x04"), zip.indexOf("PK\x01\x02")] as const;

test("a wrong checksum in a container is told, and the text is read", async () => {
  const file = await docx(paragraph("全年办理提案219件。"));
  const [local, directory] = headers(file);
  file.writeUInt32LE(0x12345678, local + 14);
  file.writeUInt32LE(0x12345678, directory + 16);
  const { text, warnings } = await readDocument(file);
  expect(text).toBe("全年办理提案219件。");
  expect(warnings).toEqual([{ code: "checksum", message: expect.stringContaining("word/document.xml"), offset: null }]);
  expect((await readDocument(await docx(paragraph("一")))).warnings).toEqual([]);
});

test("two files of one name in a container are refused", async () => {
  const file = await zipOf({
    "word/document.xml": `<w:document xmlns:w="w"><w:body>${paragraph("办理提案219件。")}</w:body></w:document>`,
    "word/documenu.xml": `<w:document xmlns:w="w"><w:body>${paragraph("办理提案912件。")}</w:body></w:document>`,
  });
  const twice = Buffer.from(file.toString("latin1").replaceAll("word/documenu.xml", "word/document.xml"), "latin1");
  await expect(readDocument(twice)).rejects.toMatchObject({
    code: "damaged",
    message: expect.stringContaining("two files"),
  });
});

test.each(["-5", "0", "99999999999", "1e9", "NaN", ""])("a list that starts at %j is read", async (start) => {
  for (const format of [
    "upperRoman",
    "lowerRoman",
    "upperLetter",
    "lowerLetter",
    "chineseCounting",
    "decimalEnclosedCircle",
  ]) {
    const numbering = `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
    const body = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>提案</w:t></w:r></w:p>`;
    const file = await zipOf({
      "word/document.xml": `<w:document xmlns:w="w"><w:body>${body.repeat(3)}</w:body></w:document>`,
      "word/numbering.xml": numbering,
    });
    const { text } = await readDocument(file);
    expect(text.split("\n")).toHaveLength(3);
    expect(text.length).toBeLessThan(60);
  }
});

test("numbers that a format cannot write are decimal", () => {
  const written = ["upperRoman", "lowerLetter", "chineseCounting"].map((format) => numberAs(format, -3));
  expect(written).toEqual(["-3", "-3", "-3"]);
  expect(numberAs("lowerLetter", 27)).toBe("aa");
  expect(numberAs("upperRoman", 2024)).toBe("MMXXIV");
  expect(numberAs("upperRoman", 5_000_000_000)).toBe("5000000000");
});

test("a PDF whose page tree names itself is refused in words", async () => {
  const objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]/Count 1/Parent 2 0 R>>"];
  let pdf = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = pdf.length;
    pdf += `${index + 1} 0 obj${object}endobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  pdf += `xref\n0 3\n0000000000 65535 f \n${table}trailer<</Size 3/Root 1 0 R>>\nstartxref\n${pdf.indexOf("xref")}\n%%EOF`;
  const error = await readDocument(Buffer.from(pdf)).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ReadError);
  expect((error as ReadError).message).not.toContain("[object Object]");
});

test("a chain of thousands of styles, and one that ends in itself", async () => {
  const style = (id: number, base: number) => `<w:style w:styleId="s${id}"><w:basedOn w:val="s${base}"/></w:style>`;
  const styles = Array.from({ length: 20_000 }, (_, index) => style(index, index === 19_999 ? 10_000 : index + 1));
  const file = await zipOf({
    "word/document.xml": `<w:document xmlns:w="w"><w:body><w:p><w:pPr><w:pStyle w:val="s0"/></w:pPr><w:r><w:t>提案</w:t></w:r></w:p></w:body></w:document>`,
    "word/styles.xml": `<w:styles xmlns:w="w">${styles.join("")}</w:styles>`,
  });
  expect((await readDocument(file)).text).toBe("提案");
});

test("cells that go down to the end beside each other make no table of any size", async () => {
  const rows = "<tr><td rowspan=0 colspan=100>1<td rowspan=0 colspan=100>2</tr>".repeat(2_000);
  const { tables } = await readDocument(Buffer.from(`<html><body><table>${rows}</table></body></html>`));
  expect(tables[0]!.rows.reduce((sum, row) => sum + row.length, 0)).toBeLessThan(2_000 * 500);
});

test("an OFD whose numbers are none is read where it can be", async () => {
  const page = `<ofd:Page xmlns:ofd="o"><ofd:Content><ofd:TextObject Boundary="x y" Size="a" CTM="NaN 0 0 1e999 0"><ofd:TextCode X="q" DeltaX="g 99 z">全年办理提案252件。</ofd:TextCode></ofd:TextObject></ofd:Content></ofd:Page>`;
  const file = await zipOf({
    "OFD.xml": `<ofd:OFD xmlns:ofd="o"><ofd:DocBody><ofd:DocRoot>D.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    "D.xml": `<ofd:Document xmlns:ofd="o"><ofd:Pages><ofd:Page BaseLoc="P.xml"/></ofd:Pages></ofd:Document>`,
    "P.xml": page,
  });
  expect((await readDocument(file)).text).toContain("252件");
});
