import { stringify } from "csv-stringify/sync";
import type { AnalyzedDocument } from "./analyzed-document.js";
import { type Cell, type TableName, tableOf } from "./tables.js";

/** What Excel and its kin take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

export interface CsvOptions {
  /** Begin with a byte order mark, so that Excel reads UTF-8. Default true. */
  bom?: boolean;
  /** Write the row of column names. Default true. */
  header?: boolean;
}

/**
 * One table as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula is led by an apostrophe.
 *
 * @param name Which table; see {@link TableName}.
 * @param documents Documents with their analyses.
 * @example
 * writeFileSync("targets.csv", toCsv("targets", [{ id: "2024.txt", text, analysis: analyze(text) }]));
 */
export function toCsv(name: TableName, documents: readonly AnalyzedDocument[], options: CsvOptions = {}): string {
  const { bom = true, header = true } = options;
  const { columns, rows } = tableOf(name, documents);
  const lines = rows.map((row) => row.map(safe));
  if (header) lines.unshift(columns.map((column) => column.name));
  return (bom ? "\uFEFF" : "") + stringify(lines, { record_delimiter: "windows", cast: { boolean: String } });
}

function safe(cell: Cell): Cell {
  return typeof cell === "string" && FORMULA.test(cell) ? `'${cell}` : cell;
}
