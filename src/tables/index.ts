/**
 * `import … from "tifa/tables"`: analyses as tables. 把分析结果排成表格。
 *
 * Plain rows with stable names of columns, and what each column means.
 *
 * @module
 */

export { genreText } from "../words/genre-text.js";
export { type Label, labelIn } from "../words/label.js";
export type { LabelLanguage, ValueWords } from "../words/word-set.js";
export { VALUE_WORDS } from "../words/words.js";
export {
  type AnalyzedDocument,
  type DocumentSource,
  type GivenMetadata,
  onOneLine,
  pageAt,
  sentenceAround,
} from "./analyzed-document.js";
export { CLAIM_FIELDS, type ClaimRow } from "./fields/claim-fields.js";
export { DOCUMENT_FIELDS } from "./fields/document-fields.js";
export {
  type Brief,
  type BriefField,
  briefFields,
  briefText,
  type Cell,
  type ColumnType,
  type Field,
  figureText,
  numberIn,
  type Shown,
} from "./fields/field.js";
export { HONOUR_FIELDS, type HonourRow } from "./fields/honour-fields.js";
export { SECTION_FIELDS, type SectionRow } from "./fields/section-fields.js";
export { SLOGAN_FIELDS, type SloganRow } from "./fields/slogan-fields.js";
export { printable, printableJson, printableValue } from "./printable.js";
export { rulesText } from "./rules-text.js";
export { sectionAt, sectionPaths } from "./section-path.js";
export {
  COMPARISON_TABLES,
  type ComparisonTable,
  KEYWORD_TABLES,
  type KeywordTable,
  SEARCH_TABLES,
  SERIES_TABLES,
  type SearchTable,
  type SeriesTable,
  TABLE_NAMES,
  type TableName,
  TRANSLATION_TABLES,
  type TranslationTable,
} from "./table-names.js";
export { type Column, codebook, fillTable, ROWS, type Table, tableOf } from "./tables.js";
