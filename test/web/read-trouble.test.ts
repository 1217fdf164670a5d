import { describe, expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../packages/readers/src/limits.js";
import { readBytes } from "../../packages/readers/src/read-bytes.js";
import { troubleText, warningText } from "../../packages/web/src/playground/read-trouble.js";
import { savedDocuments } from "../../packages/web/src/playground/saved-documents.js";
import { readDoc } from "../../packages/web/src/readers/doc.js";

/** Words of another language than Chinese that its readers know: names of formats. */
const KNOWN = /\b(?:OCR|DOCX|CSV|PDF|JSON|Word|doc|tifa|UTF-8)\b/g;
const bytes = (hex: string, rest = "") => new Uint8Array([...Buffer.from(hex, "hex"), ...Buffer.from(rest)]);

async function troubleOf(open: () => unknown): Promise<unknown> {
  try {
    await open();
  } catch (error) {
    return error;
  }
  throw new Error("was opened");
}

const read = (name: string, content: Uint8Array) => () => readBytes(content, name, DEFAULT_LIMITS);
const saved = (name: string, content: string) => () => savedDocuments(name, bytes("", content));

const BAD: [string, () => unknown, RegExp, RegExp][] = [
  ["a picture", read("scan.png", bytes("89504e470d0a1a0a")), /OCR/, /OCR/],
  ["an archive", read("a.rar", bytes("526172211a0700")), /解压/, /unpack/],
  ["RTF", read("a.rtf", bytes("", "{\\rtf1 a}")), /DOCX/, /DOCX/],
  ["a workbook", read("a.xlsx", bytes("504b0304", "xl/workbook.xml")), /CSV/, /CSV/],
  ["UTF-32", read("a.txt", bytes("fffe000061000000")), /UTF-8/, /UTF-8/],
  ["a broken DOCX", read("a.docx", bytes("504b0304", "word/document.xml")), /损坏/, /damaged/],
  ["a broken PDF", read("a.pdf", bytes("", "%PDF-1.4 broken")), /损坏/, /damaged/],
  ["an old Word file", readDoc, /DOCX/, /DOCX/],
  ["half a JSON file", saved("a.json", "{"), /没有下载完/, /downloaded to its end/],
  ["other JSON", saved("a.json", '{"documents":[{"id":1}]}'), /不是 tifa 的结果/, /no file of results/],
  ["what nobody foresaw", () => Promise.reject(new Error("栈溢出")), /出错/, /went wrong/],
];

describe("what is wrong with a file is told in the language of its reader", () => {
  test.each(BAD)("%s", async (_, open, zh, en) => {
    const trouble = await troubleOf(open);
    const chinese = troubleText(trouble, "zh");
    expect(chinese).toMatch(zh);
    expect(chinese.replace(KNOWN, "")).not.toMatch(/[A-Za-z]{2}/);
    const english = troubleText(trouble, "en");
    expect(english).toMatch(en);
    if (!english.includes("栈溢出")) expect(english).not.toMatch(/\p{Script=Han}/u);
  });

  test("warnings of readers too", async () => {
    const { warnings } = await readBytes(new Uint8Array(), "a.txt", DEFAULT_LIMITS);
    expect(warnings.map((warning) => warningText(warning, "zh"))).toEqual(["文件里没有文字"]);
    expect(warnings.map((warning) => warningText(warning, "en"))).toEqual(["There is no text in it."]);
  });
});
