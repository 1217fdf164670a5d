import { expect, test } from "vitest";
import { ReadError, readDocument } from "../../src/readers/index.js";
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
