import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import {
  type AnalyzedDocument,
  TABLE_NAMES,
  tableOf,
  tablesXlsx,
  toCsv,
  toMarkdown,
  toNdjson,
  toXlsx,
} from "../../packages/output/src/index.js";
import { analyze } from "../../src/index.js";

const text = "一、过去一年的工作\n全年收到提案252件，\n立案235件。\n二、今年的任务\n力争立案率达到95%以上。\n";
const document = (id = "a.txt"): AnalyzedDocument => ({ id, text, analysis: analyze(text), pages: [0, 30] });

test("a cell that a spreadsheet would run as a formula is led by an apostrophe, a number is not", () => {
  const formulas = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
    " =1",
    "\u200b=1",
    "\ufeff＝1",
  ];
  const csv = toCsv("documents", formulas.map(document), { bom: false, header: false });
  const cells = csv.split("\r\n").map((line) => line.split(",")[0]);
  expect(cells.slice(0, formulas.length)).toEqual(formulas.map((formula) => `'${formula}`));
});

test("CSV begins with a byte order mark and the stable names of the columns", () => {
  const [header] = toCsv("targets", [document()]).split("\r\n");
  expect(header).toBe(
    "\uFEFFdocument,page,id,indicator,figure,value,max,unit,kind,currency,bound,change,verb,status,commitment,cues,period,period_from,period_to,period_inherited,baseline,section_id,section,sentence,start,end,rules",
  );
});

test("a claim's row leads back to its file, page and sentence", () => {
  const { columns, rows } = tableOf("achievements", [document()]);
  const cell = (row: number, name: string) => rows[row]?.[columns.findIndex((column) => column.name === name)];
  expect(cell(0, "document")).toBe("a.txt");
  expect(cell(0, "page")).toBe(1);
  expect(cell(0, "sentence")).toBe("全年收到提案252件，立案235件。");
  expect(text.slice(Number(cell(0, "start")), Number(cell(0, "end")))).toBe("252件");
});

test("every row has a cell for every column", () => {
  for (const name of TABLE_NAMES) {
    const { columns, rows } = tableOf(name, [document(), document("b.txt")]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test("NDJSON has one document a line", () => {
  const lines = toNdjson([document(), document("b.txt")])
    .trimEnd()
    .split("\n");
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(["a.txt", "b.txt"]);
});

test("nothing in a document becomes markup in Markdown", () => {
  const hostile = { ...document(), id: "<script>|[x](y)*" };
  hostile.analysis.meta.title = null;
  expect(toMarkdown([hostile], { language: "en" }).split("\n")[0]).toBe("# \\<script\\>\\|\\[x\\](y)\\*");
});

test("no cell of a workbook is a formula, whatever it begins with", async () => {
  const cells = ["=1+1", "＝1+1", "＋1", "－1", "＠SUM(A1)", "@SUM(A1)", "-1", "\u001b]0;x\u0007"];
  const table = {
    name: "t",
    zh: "表",
    en: "T",
    columns: [{ name: "c", zh: "列", en: "C" }],
    rows: cells.map((cell) => [cell]),
  };
  const files = unzipSync(await tablesXlsx([table]));
  const sheet = strFromU8(files["xl/worksheets/sheet1.xml"]!);
  expect(sheet).not.toContain("<f");
  expect(sheet.match(/<c [^>]*t="(?:s|inlineStr)"/g)).toHaveLength(cells.length + 1);
});

test("a workbook is a zip with a sheet a table", async () => {
  const bytes = await toXlsx([document()]);
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
  expect(bytes.length).toBeGreaterThan(2000);
});
