import { stringify } from "csv-stringify/sync";
import { type AnalyzedDocument, type Cell, type Table, type TableName, tableOf } from "tifa/tables";

/** What Excel and its kin take for the start of a formula, full-width forms too, also behind white space and marks without width. */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u;

/** How a CSV file is written. */
export interface CsvOptions {
  /** Begin with a byte order mark, so that Excel reads UTF-8. Default true. */
  bom?: boolean;
  /** Write the row of column names. Default true. */
  header?: boolean;
}

/**
 * Any table as CSV (RFC 4180, CRLF). A text that a spreadsheet would run as a formula is led by an apostrophe.
 *
 * @example
 * writeFileSync("targets.csv", tableCsv(tableOf("targets", documents)));
 */
export function tableCsv({ columns, rows }: Table, options: CsvOptions = {}): string {
  return write(
    columns.map((column) => column.name),
    rows,
    options,
  );
}

/**
 * One table over documents as CSV; see {@link tableCsv}.
 *
 * @param name Which table; see {@link TableName}.
 * @param documents Documents with their analyses.
 * @example
 * writeFileSync("targets.csv", toCsv("targets", [{ id: "2024.txt", text, analysis: analyze(text) }]));
 */
export function toCsv(name: TableName, documents: readonly AnalyzedDocument[], options: CsvOptions = {}): string {
  return tableCsv(tableOf(name, documents), options);
}

/**
 * Rows as text with tabs, the form in which spreadsheets take a table from the clipboard. A text that a spreadsheet would run as a
 * formula is led by an apostrophe.
 */
export function toTabSeparated(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return write([...header], rows, { bom: false, delimiter: "\t" });
}

function write(
  header: string[],
  rows: readonly (readonly Cell[])[],
  { bom = true, header: headed = true, delimiter = "," }: CsvOptions & { delimiter?: string },
): string {
  const lines: Cell[][] = rows.map((row) => row.map(safe));
  if (headed) lines.unshift(header);
  return (
    (bom ? "\uFEFF" : "") + stringify(lines, { delimiter, record_delimiter: "windows", cast: { boolean: String } })
  );
}

/**
 * Rows of texts as CSV, as they stand in a table of a document. A text that a spreadsheet would run as a formula is led by an apostrophe;
 * a figure with a sign, or a dash for nothing, is none.
 *
 * @example
 * csvOfRows([["项目", "比上年增长%"], ["税收", "-3.2"]]); // "\uFEFF项目,比上年增长%\r\n税收,-3.2\r\n"
 */
export function csvOfRows(rows: readonly (readonly string[])[]): string {
  const safeRows = rows.map((row) => row.map((cell) => (SIGNED.test(cell) ? cell : safe(cell))));
  return `\uFEFF${stringify(safeRows, { record_delimiter: "windows" })}`;
}

/** What a spreadsheet takes for a number or a text, whatever it begins with. */
const SIGNED = /^[-+](?:\d[\d,]*(?:\.\d+)?%?)?$/;

function safe(cell: Cell): Cell {
  return typeof cell === "string" && isGuarded(cell) ? `'${cell}` : cell;
}

/** Formulas, and texts that look like a formula with its apostrophe, so that an apostrophe can always be taken off again. */
const isGuarded = (text: string): boolean => FORMULA.test(text.replace(/^'+/, ""));

/** A text as it was before it was led by an apostrophe. */
export function withoutGuard(cell: string): string {
  return cell.startsWith("'") && isGuarded(cell) ? cell.slice(1) : cell;
}

/** One line of CSV, with formulas made harmless. */
export function csvLine(cells: Cell[]): string {
  return write([], [cells], { bom: false, header: false });
}
