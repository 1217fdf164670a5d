export {
  type AnalyzedDocument,
  type Cell,
  type Column,
  type ColumnType,
  fillTable,
  TABLE_NAMES,
  type Table,
  type TableName,
  tableOf,
} from "tifa/tables";
export { type CsvOptions, csvLine, csvOfRows, tableCsv, toCsv } from "./csv.js";
export { tableMarkdown, toMarkdown } from "./markdown.js";
export { toNdjson } from "./ndjson.js";
export { quantityTable } from "./quantity-table.js";
export { fillReportPage, type ReportData, reportDataIn } from "./report-page.js";
export type { CellLink } from "./sheet-features.js";
export { type Sheet, sheetsXlsx } from "./sheets.js";
export type { MarkdownPart, OutputLanguage } from "./words/word-set.js";
export { type TableLinks, tablesXlsx, toXlsx } from "./xlsx.js";
