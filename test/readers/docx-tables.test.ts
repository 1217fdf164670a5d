import { expect, test } from "vitest";
import { readDocument } from "../../packages/readers/src/index.js";
import { paragraph, wordFile } from "./word-file.js";

/** A cell with this text over so many columns of the grid. */
const cell = (content: string, span = 1): string => {
  const properties = span > 1 ? `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>` : "";
  return `<w:tc>${properties}${content.startsWith("<") ? content : paragraph(content)}</w:tc>`;
};
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
const table = (widths: readonly number[], ...rows: string[]): string =>
  `<w:tbl><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${rows.join("")}</w:tbl>`;
const read = async (body: string) => readDocument(await wordFile(body));
const rowsOf = async (body: string): Promise<string[][][]> =>
  (await read(body)).tables.map(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));

test("cells whose edges were drawn by hand stand below their heads", async () => {
  const drawn = table(
    [1000, 90, 1900, 110, 1000],
    row(cell("项目"), cell("2023年", 2), cell("2024年", 2)),
    row(cell("提案", 2), cell("240", 2), cell("252")),
    row(cell("合计", 3), cell("492", 2)),
  );
  expect(await rowsOf(drawn)).toEqual([
    [
      ["项目", "2023年", "2024年"],
      ["提案", "240", "252"],
      ["合计", "", "492"],
    ],
  ]);
});

test("narrow columns that a row has both of are two", async () => {
  const narrow = table(
    [2000, 200, 200],
    row(cell("任务"), cell("是"), cell("否")),
    row(cell("改水"), cell("√", 2)),
    row(cell("通路", 2), cell("√")),
  );
  expect((await rowsOf(narrow))[0]).toEqual([
    ["任务", "是", "否"],
    ["改水", "√", ""],
    ["通路", "", "√"],
  ]);
});

test("a number that is moved up and small refers to a note; a line that is moved up as a whole does not", async () => {
  const run = (text: string, moved: number, size: number): string =>
    `<w:r><w:rPr><w:position w:val="${moved}"/><w:sz w:val="${size}"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const { text } = await read(
    [
      `<w:p>${run("新建学校3", 0, 32)}${run("2", 10, 20)}${run("所", 0, 32)}</w:p>`,
      `<w:p>${run("办理提案", 6, 32)}${run("252", 6, 32)}${run("件", 6, 32)}</w:p>`,
      `<w:p>${run("252", 6, 32)}${run("件", 0, 32)}</w:p>`,
      `<w:p>${run("立案", 0, 32)}${run("235", 6, 36)}${run("件", 0, 32)}</w:p>`,
    ].join(""),
  );
  expect(text.split("\n")).toEqual(["新建学校3〔2〕所", "办理提案252件", "252件", "立案235件"]);
});
