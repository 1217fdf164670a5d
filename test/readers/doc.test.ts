import { expect, test } from "vitest";
import { withoutMarks } from "../../packages/readers/src/doc-fields.js";
import { piecesOf } from "../../packages/readers/src/doc-pieces.js";
import { readDocument } from "../../packages/readers/src/index.js";
import { docFile } from "./doc-file.js";

test("paragraphs, rows of a table and notes of a DOC file are read, and what was deleted is not", async () => {
  const file = docFile(
    [
      "一、过去一年工作回顾",
      { deleted: "全年立案25件。" },
      "全年办理提案252件，增长6.5%。",
      { cells: ["提案", "252件"] },
      { cells: ["社情民意", "81件"] },
      '见\x13 HYPERLINK "a.htm" \x14附表\x15。',
    ],
    "按立案数计算。",
  );
  const { text, format, tables, warnings } = await readDocument(file);
  expect(format).toBe("doc");
  expect(text.split("\n")).toEqual([
    "一、过去一年工作回顾",
    "全年办理提案252件，增长6.5%。",
    "提案\t252件",
    "社情民意\t81件",
    "见附表。",
    "",
    "按立案数计算。",
  ]);
  expect(tables).toHaveLength(1);
  expect(warnings).toEqual([]);
});

test.each([
  ["全年\x13 REF a \x14办理\x15提案252件", "全年办理提案252件"],
  ["\x13 IF \x13 PAGE \x14 3 \x15 > 1 \x14新建\x13 REF b \x14学校\x1512所\x15", "新建学校12所"],
  ["见\x13 PAGEREF \x15表", "见表"],
  ["投资\x133.2亿元", "投资3.2亿元"],
  ["投资\x143.2\x15亿元", "投资3.2亿元"],
  ["高质\x1f量发\x02展\x1e好", "高质量发展\u2011好"],
])("of a field the result is left, and no mark of Word: %j", (text, left) => {
  expect(withoutMarks(text)).toBe(left);
});

test("fields in fields and fields without an end take time in proportion", () => {
  const began = performance.now();
  const deep = "\x13".repeat(30_000);
  expect(withoutMarks(`${deep}提案${"\x15".repeat(30_000)}。`)).toBe("。");
  expect(withoutMarks(`${deep}${"提案".repeat(30_000)}`)).toHaveLength(60_000);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test("what was deleted in a cell is out, as is a row that was deleted", async () => {
  const kept = { cells: ["提案", "252件"] };
  const file = docFile([
    kept,
    { cells: ["立案", [{ deleted: "25" }, "219件"]] },
    { cells: ["答复", "25件"], isDeleted: true },
  ]);
  const { tables } = await readDocument(file);
  expect(tables[0]!.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ["提案", "252件"],
    ["立案", "219件"],
  ]);
});

/** A main stream with its text, and a table that lists pieces of it. */
function listed(text: Buffer, pieces: readonly (readonly [place: number, characters: number])[]): [Buffer, Buffer] {
  const file = Buffer.concat([Buffer.alloc(1024), text]);
  const table = Buffer.alloc(5 + 4 + pieces.length * 12);
  table.writeUInt8(2, 0);
  table.writeUInt32LE(table.length - 5, 1);
  let characters = 0;
  pieces.forEach(([place, length], index) => {
    characters += length;
    table.writeUInt32LE(characters >>> 0, 9 + index * 4);
    table.writeUInt32LE(place, 9 + pieces.length * 4 + index * 8 + 2);
  });
  return [file, table];
}

test("pieces of one byte a character are Western text, and stand where the text has them", () => {
  const text = Buffer.concat([Buffer.from("件。", "utf16le"), Buffer.from([0x32, 0x35, 0x85, 0x81])]);
  const oneByte = (0x40000000 | (1028 * 2)) >>> 0;
  const pieces = piecesOf(
    ...listed(text, [
      [oneByte, 4],
      [1024, 2],
    ]),
  );
  expect(pieces.map((piece) => piece.text)).toEqual(["25…\uFFFD", "件。"]);
});

test.each([
  ["behind the end", [[5_000, 2]]],
  ["beyond the end", [[1024, 50]]],
  [
    "of less than nothing",
    [
      [1024, 2],
      [1024, -1],
    ],
  ],
  ["of one place a thousand times", Array.from({ length: 1_000 }, () => [1024, 2])],
] as [string, [number, number][]][])("pieces %s are damage", (_, pieces) => {
  expect(() => piecesOf(...listed(Buffer.from("件。", "utf16le"), pieces))).toThrow();
});

test("a file with a password is refused as such", async () => {
  const file = docFile(["全年办理提案252件。"]);
  const main = file.indexOf(Buffer.from([0xec, 0xa5]));
  file.writeUInt16LE(0x0300, main + 0x0a);
  await expect(readDocument(file)).rejects.toMatchObject({ code: "encrypted" });
});
