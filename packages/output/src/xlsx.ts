import { type AnalyzedDocument, type Cell, TABLE_NAMES, type Table, type TableName, tableOf } from "tifa/tables";
import type { OutputLanguage } from "./markdown.js";

/** Excel's own limit on the text of a cell. */
const LONGEST_CELL = 32_767;

/**
 * A workbook with one sheet a table, headed in the reader's language, the first row frozen. Texts are written as texts, so that none
 * is run as a formula.
 *
 * @returns The bytes of the .xlsx file.
 * @example
 * await writeFile("2024.xlsx", await toXlsx([{ id: "2024.txt", text, analysis: analyze(text) }]));
 */
export async function toXlsx(
  documents: readonly AnalyzedDocument[],
  options: { language?: OutputLanguage; tables?: readonly TableName[] } = {},
): Promise<Uint8Array> {
  const { language = "zh", tables = TABLE_NAMES } = options;
  return tablesXlsx(
    tables.map((name) => tableOf(name, documents)),
    { language },
  );
}

/**
 * A workbook of any tables, a sheet each; see {@link toXlsx}.
 *
 * @example
 * await writeFile("series.xlsx", await tablesXlsx(seriesTables(series), { language: "en" }));
 */
export async function tablesXlsx(
  tables: readonly Table[],
  { language = "zh" }: { language?: OutputLanguage } = {},
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const sheets = tables.map((table) => ({
    sheet: table[language],
    data: sheetData(table, language),
    stickyRowsCount: 1,
  }));
  return new Uint8Array(await writeXlsxFile(sheets).toBuffer());
}

function sheetData({ columns, rows }: Table, language: OutputLanguage) {
  const head = columns.map((column) => ({ value: column[language], fontWeight: "bold" as const }));
  return [head, ...rows.map((row) => row.map(xlsxCell))];
}

function xlsxCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: cell.slice(0, LONGEST_CELL), type: String };
}
