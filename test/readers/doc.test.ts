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

const rowsOf = async (file: Buffer): Promise<string[][][]> =>
  (await readDocument(file)).tables.map(({ rows }) => rows.map((row) => row.map(({ text }) => text)));

test("cells stand in the column that they begin at: below a merged head, beside a wide cell", async () => {
  const file = docFile([
    { cells: ["项目", "2023年", "2024年"], edges: [0, 1000, 3000, 5000] },
    { cells: ["", "预算数", "执行数", "预算数", "执行数"], edges: [0, 1000, 2000, 3000, 4000, 5000] },
    { cells: ["税收", "100", "110", "120", "130"], edges: [0, 1000, 2000, 3000, 4000, 5000] },
    { cells: ["合计", "221", "263"], edges: [0, 1000, 3000, 5000] },
  ]);
  expect(await rowsOf(file)).toEqual([
    [
      ["项目", "2023年", "", "2024年", ""],
      ["", "预算数", "执行数", "预算数", "执行数"],
      ["税收", "100", "110", "120", "130"],
      ["合计", "221", "", "263", ""],
    ],
  ]);
});

test("rows whose edges were drawn by hand are of the same columns", async () => {
  const file = docFile([
    { cells: ["项目", "2023年", "2024年"], edges: [-108, 1000, 2010, 3000] },
    { cells: ["提案", "240", "252"], edges: [-100, 1120, 1990, 3000] },
    { cells: ["合计", "492"], edges: [-108, 2100, 3000] },
  ]);
  expect(await rowsOf(file)).toEqual([
    [
      ["项目", "2023年", "2024年"],
      ["提案", "240", "252"],
      ["合计", "", "492"],
    ],
  ]);
});

test("a row of many cells, whose properties stand in the data stream, is a row", async () => {
  const months = ["项目", ..."一二三四五六七八".split("").map((month) => `${month}月`)];
  const file = docFile([
    "附表",
    { cells: months, edges: months.map((_, index) => index * 600).concat(5400), isLong: true },
    "说明。",
  ]);
  expect(await rowsOf(file)).toEqual([[months]]);
  expect((await readDocument(file)).text.split("\n")).toEqual(["附表", months.join("\t"), "说明。", ""]);
});

test.each([
  ["no edges", [{ cells: ["甲", "1"] }, { cells: ["乙", "2"] }]],
  ["fewer edges than cells", [{ cells: ["甲", "1"], edges: [0, 500] }, { cells: ["乙", "2"] }]],
  [
    "edges that go back",
    [
      { cells: ["甲", "1"], edges: [900, 500, 100] },
      { cells: ["乙", "2"], edges: [900, 500, 100] },
    ],
  ],
])("a row with %s loses no cell", async (_, rows) => {
  expect(await rowsOf(docFile(rows))).toEqual([
    [
      ["甲", "1"],
      ["乙", "2"],
    ],
  ]);
});

test("a table of one cell, and one with cells of whole paragraphs, is running text", async () => {
  const long = "全年办理提案252件，立案235件，办结率达98.7%，比上年提高2.3个百分点。".repeat(5);
  const { text, tables } = await readDocument(
    docFile([{ cells: [`工作回顾\r${long}`] }, "二、工作安排", { cells: [`${long}\r${long}`, "图"] }]),
  );
  expect(text.split("\n")).toEqual(["工作回顾", long, "二、工作安排", long, long, "图", ""]);
  expect(tables).toEqual([]);
});

test("raised numbers are note marks or powers, and hidden words are not read", async () => {
  const file = docFile([
    {
      cells: [
        ["学校3", { raised: "2" }, "所"],
        ["25km", { raised: "2" }],
      ],
    },
    {
      cells: [
        ["道路3", { movedUp: "4", size: 14 }, "条"],
        ["办结", { hidden: "（25件）" }, "19件"],
      ],
    },
    { cells: [["12", { raised: "[1]" }, "件"], "说明"] },
  ]);
  expect((await readDocument(file)).text.split("\n").slice(0, -1)).toEqual([
    "学校3〔2〕所\t25km²",
    "道路3〔4〕条\t办结19件",
    "12[1]件\t说明",
  ]);
});

test("notes have their numbers where Word shows them, by the marks that were not deleted", async () => {
  const file = docFile(
    ["新建学校3\x02所，", { deleted: "道路3\x02条，" }, "培训教师86\x02人次。"],
    "\x02 含民办学校。\r\x02 旧。\r\x02 不含教学点。",
  );
  expect((await readDocument(file)).text.split("\n")).toEqual([
    "新建学校3〔1〕所，",
    "培训教师86〔2〕人次。",
    "",
    "〔1〕含民办学校。",
    " 旧。",
    "〔2〕不含教学点。",
  ]);
});

test("a damaged data stream costs the rows that need it, and no text", async () => {
  const months = ["项目", ..."一二三四五六七八".split("").map((month) => `${month}月`)];
  const file = docFile([
    "附表",
    { cells: months, edges: months.map((_, index) => index * 600).concat(5400), isLong: true },
  ]);
  const entry = file.indexOf(Buffer.from("Data", "utf16le"));
  file.writeUInt32LE(5_000_000, entry + 120);
  const { text, warnings } = await readDocument(file);
  for (const month of months) expect(text).toContain(month);
  expect(warnings).toMatchObject([{ code: "damaged-part" }]);
});
