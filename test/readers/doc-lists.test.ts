import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { type DocLine, docFile } from "./doc-file.js";
import type { DocListParts } from "./doc-lists-of.js";

const OUTLINE: DocListParts = {
  levels: [
    { text: "第%1章", style: 3 },
    { text: "%2、", follow: "nothing" },
    { text: "%1.%3", format: 0, follow: "space", isLegal: true },
  ],
  lists: [null, 5],
};

async function linesOf(lines: readonly DocLine[], lists: DocListParts = OUTLINE): Promise<string[]> {
  const { text, warnings } = await readDocument(docFile(lines, "", lists));
  return [...text.split("\n").filter((line) => line !== ""), ...warnings.map(({ code }) => code)];
}

test("the numbers that Word generates stand before their paragraphs, and those below begin anew", async () => {
  const item = (text: string, level: number): DocLine => ({ item: text, list: 1, level });
  expect(
    await linesOf([
      item("总则", 0),
      item("适用范围", 1),
      item("职责", 1),
      "说明文字。",
      item("附则", 0),
      item("施行", 1),
      item("修订", 2),
    ]),
  ).toEqual(["第一章\u3000总则", "一、适用范围", "二、职责", "说明文字。", "第二章\u3000附则", "一、施行", "2.1 修订"]);
});

test("a style puts its paragraphs on a level; a paragraph takes itself out of the list", async () => {
  expect(
    await linesOf([
      { item: "总则", style: 3 },
      { item: "附录", style: 3, list: 0 },
      { item: "附则", style: 3 },
    ]),
  ).toEqual(["第一章\u3000总则", "附录", "第二章\u3000附则"]);
});

test("a list may begin with another number, and one that the file does not define is told", async () => {
  expect(
    await linesOf([
      { item: "总则", list: 1, level: 0 },
      { item: "罚则", list: 2, level: 0 },
      { item: "其他", list: 7 },
    ]),
  ).toEqual(["第一章\u3000总则", "第五章\u3000罚则", "其他", "list-numbers"]);
});

test("lists that are cut short are not there", async () => {
  const bytes = docFile([{ item: "总则", list: 1, level: 0 }], "", OUTLINE);
  const whole = await readDocument(bytes);
  expect(whole.text.trim()).toBe("第一章\u3000总则");
  const main = bytes.indexOf(Buffer.from([0xec, 0xa5, 0xc1, 0]));
  for (const at of [0x2e6, 0x2ee]) {
    const cut = Buffer.from(bytes);
    cut.writeUInt32LE(0xfffffff0, main + at);
    const read = await readDocument(cut);
    expect([read.text.trim(), read.warnings.map(({ code }) => code)]).toEqual(["总则", ["list-numbers"]]);
  }
});
