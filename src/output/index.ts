export type { AnalyzedDocument } from "./analyzed-document.js";
export { type CsvOptions, csvLine, quantityCsv, toCsv } from "./csv.js";
export { type OutputLanguage, toMarkdown } from "./markdown.js";
export { toNdjson } from "./ndjson.js";
export { type Cell, TABLE_NAMES, type Table, type TableName, tableOf } from "./tables.js";
export { toXlsx } from "./xlsx.js";
