import { buffer } from "node:stream/consumers";
import iconv from "iconv-lite";
import { expect, test } from "vitest";
import yazl from "yazl";
import { detectFormat } from "../../packages/readers/src/detect-format.js";
import { readDocument } from "../../packages/readers/src/index.js";

const sentence = "全年办理提案219件，办结率100%。";

test.each([
  ["speaks of the mark of a PDF", `档案以 %PDF-1.7 开头。${sentence}`],
  ["speaks of a tag", `网页中的 <table> 与 <p> 各有用处。${sentence}`],
  ["begins with the name of a company", `7z集团完成投资3.2亿元。${sentence}`],
  ["begins with letters of a container", `PK 赛共办 12 场。${sentence}`],
  ["begins with the name of a kind of archive", `Rar! 是一种压缩格式。${sentence}`],
  ["begins with a brace", `{\\rtf 是一种格式}${sentence}`],
  ["compares with signs", `增速<5%，且p<0.05。${sentence}`],
])("a text that %s is a text", async (_, text) => {
  for (const encoding of ["utf8", "gb18030"]) {
    const read = await readDocument(iconv.encode(text.repeat(3), encoding));
    expect([read.format, read.text]).toEqual(["text", text.repeat(3)]);
  }
});

test.each([
  ["<!DOCTYPE html><html><body><p>提案</p></body></html>", "", "html"],
  ["  <div class='a'>提案</div>", "", "html"],
  ["<?xml version='1.0'?><html><body>提案</body></html>", "", "html"],
  ["<!-- 存于 --><p>提案</p>", "", "html"],
  ["提案<p>一</p><p>二</p>", "", "html"],
  ["提案<p>一", "page.htm", "html"],
  ["# 提案\n\n<p>一</p><p>二</p>", "a.md", "markdown"],
  ["# 提案", "a.txt", "text"],
])("%j named %j is %s", (text, name, format) => {
  expect(detectFormat(Buffer.from(text), name)).toBe(format);
});

test.each([
  ["white space", "\r\n \r\n", ""],
  ["a comment", "\n<!-- 存于 -->\n", ""],
  ["a long head", `\r\n<html><head><style>${"p{margin:0}".repeat(120)}</style></head>`, ""],
  ["words", "办理情况", "page.html"],
])("a page in UTF-16 that begins with %s is a page", async (_, before, name) => {
  const page = `${before}<h1>一、提案</h1><p>${sentence}</p>`;
  for (const encoding of ["utf-16le", "utf-16be"])
    for (const addBOM of [true, false]) {
      const read = await readDocument(iconv.encode(page, encoding, { addBOM }), { name });
      expect([read.format, read.encoding]).toEqual(["html", encoding]);
      expect(read.text.split("\n").slice(-2)).toEqual(["一、提案", sentence]);
    }
});

test("a text in UTF-16 that speaks of tags is a text", async () => {
  const text = `网页中的 <table> 与 <p> 各有用处。${sentence}`.repeat(3);
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const read = await readDocument(iconv.encode(text, encoding, { addBOM: true }));
    expect([read.format, read.text]).toEqual(["text", text]);
  }
});

test("a page in UTF-16 is a page", async () => {
  const page = `<html><body><p>${sentence}</p></body></html>`;
  for (const encoding of ["utf-16le", "utf-16be"]) {
    const read = await readDocument(iconv.encode(page, encoding, { addBOM: true }));
    expect([read.format, read.text]).toEqual(["html", sentence]);
  }
});

test("rubbish before a PDF does not hide it", () => {
  expect(detectFormat(Buffer.from("\0\0rubbish\n%PDF-1.4\n1 0 obj<<>>endobj"), "")).toBe("pdf");
});

test("a few control characters make no program of a short text, many do", () => {
  const text = Buffer.from("We handled\u001b]0;x\u0007 912 proposals.");
  expect(detectFormat(text, "a.txt")).toBe("text");
  expect(() => detectFormat(Buffer.from("\u0001\u0002\u0003\u0000".repeat(40)), "a.txt")).toThrow("no document");
});

test("a container is what its directory says, whatever its files hold", async () => {
  const zip = new yazl.ZipFile();
  zip.addBuffer(Buffer.from("见 word/document.xml 与 OFD.xml"), "xl/workbook.xml", { compress: false });
  zip.end({ forceZip64Format: false, comment: "word/" });
  const bytes = await buffer(zip.outputStream);
  expect(() => detectFormat(bytes, "book.xlsx")).toThrow("a workbook");
  // without the end of the directory, all that is left of it is looked at
  expect(detectFormat(bytes.subarray(0, -8), "book.xlsx")).toBe("docx");
});
