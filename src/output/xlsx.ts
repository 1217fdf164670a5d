import type { AnalyzedDocument } from "./analyzed-document.js";
import type { OutputLanguage } from "./markdown.js";
import { type Cell, TABLE_NAMES, type Table, type TableName, tableOf } from "./tables.js";

const SHEET_NAMES: Record<OutputLanguage, Record<TableName, string>> = {
  zh: { documents: "文件", sections: "章节", achievements: "成果", targets: "目标", slogans: "提法" },
  en: {
    documents: "Documents",
    sections: "Sections",
    achievements: "Achievements",
    targets: "Targets",
    slogans: "Slogans",
  },
};
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
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const { language = "zh", tables = TABLE_NAMES } = options;
  const sheets = tables.map((name) => ({
    sheet: SHEET_NAMES[language][name],
    data: sheetData(tableOf(name, documents), language),
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
