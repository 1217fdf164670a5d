import {
  type AnalyzedDocument,
  type Cell,
  labelIn,
  TABLE_NAMES,
  type Table,
  type TableName,
  tableOf,
} from "tifa/tables";
import { LONGEST_CELL } from "./longest-cell.js";
import type { CellLink } from "./sheet-features.js";
import type { OutputLanguage } from "./words/word-set.js";

/**
 * A workbook with one sheet a table, headed in the reader's language, the first row frozen, each column with a filter. Texts are written as texts, so that none
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

/** Cells of a table that lead to places in a page. */
export interface TableLinks {
  /** Address of the page; a relative one is looked for beside the workbook. */
  page: string;
  /** The cells that lead there, in any order. */
  cells: readonly CellLink[];
}

/**
 * A workbook of any tables, a sheet each; see {@link toXlsx}.
 *
 * @param options.links Links of the tables, in the order of the tables.
 * @example
 * await writeFile("series.xlsx", await tablesXlsx(seriesTables(series), { language: "en" }));
 */
export async function tablesXlsx(
  tables: readonly Table[],
  { language = "zh", links = [] }: { language?: OutputLanguage; links?: readonly (TableLinks | undefined)[] } = {},
): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/universal");
  const { sheetFeature } = await import("./sheet-features.js");
  const sheets = tables.map((table) => ({
    sheet: labelIn(table, language),
    data: sheetData(table, language),
    stickyRowsCount: 1,
  }));
  const extras = tables.map(({ rows, columns }, index) => ({
    rows: rows.length,
    columns: columns.length,
    links: links[index]?.cells ?? [],
    page: links[index]?.page ?? null,
  }));
  const file = await writeXlsxFile(sheets, { features: [sheetFeature(extras)] }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function sheetData({ columns, rows }: Table, language: OutputLanguage) {
  const head = columns.map((column) => ({ value: labelIn(column, language), fontWeight: "bold" as const }));
  const isYear = columns.map(({ name }) => YEAR_COLUMN.test(name));
  return [head, ...rows.map((row) => row.map((cell, index) => xlsxCell(isYear[index] ? yearOf(cell) : cell)))];
}

/** Columns of dates that are often years alone: as numbers these can be sorted and reckoned with. */
const YEAR_COLUMN = /^(?:year|date|period_(?:from|to))$/;

const yearOf = (cell: Cell): Cell => (typeof cell === "string" && /^\d{4}$/.test(cell) ? Number(cell) : cell);

function xlsxCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === "number") return { value: cell, type: Number };
  if (typeof cell === "boolean") return { value: cell, type: Boolean };
  return { value: cell.slice(0, LONGEST_CELL), type: String };
}
