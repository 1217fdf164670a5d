export { type AnalyzedDocument, type DocumentSource, onOneLine, pageAt, sentenceAround } from "./analyzed-document.js";
export { printable, printableJson, printableValue } from "./printable.js";
export { rulesText } from "./rules-text.js";
export { sectionPaths } from "./section-path.js";
export {
  COMPARISON_TABLES,
  type ComparisonTable,
  KEYWORD_TABLES,
  type KeywordTable,
  SERIES_TABLES,
  type SeriesTable,
  TABLE_NAMES,
  type TableName,
  TRANSLATION_TABLES,
  type TranslationTable,
} from "./table-names.js";
export { type Cell, type Column, fillTable, type Table, tableOf } from "./tables.js";
