import { type AnalyzedDocument, onOneLine, pageAt } from "../tables/analyzed-document.js";
import { type Column, fillTable, type Table } from "../tables/tables.js";
import type { Inconsistency } from "./inconsistency.js";

/** A document and what in it does not agree. */
export interface CheckedFindings {
  /** The document, whose `id` and pages the rows name. */
  document: AnalyzedDocument;
  /** What `checkConsistency` returned for its text. */
  findings: readonly Inconsistency[];
}

interface Row {
  document: AnalyzedDocument;
  finding: Inconsistency;
}

const COLUMNS: readonly Column<Row>[] = [
  { name: "document", zh: "文件", en: "Document", cell: ({ document }) => document.id },
  { name: "page", zh: "页", en: "Page", cell: ({ document, finding }) => pageAt(document, finding.span.start) },
  { name: "code", zh: "类型", en: "Finding", cell: ({ finding }) => finding.code },
  { name: "arithmetic", zh: "算式", en: "Arithmetic", cell: ({ finding }) => finding.arithmetic },
  { name: "computed", zh: "算得", en: "Computed", cell: ({ finding }) => finding.computed },
  { name: "stated", zh: "文中作", en: "Stated", cell: ({ finding }) => finding.stated },
  {
    name: "sentence",
    zh: "原句",
    en: "Sentence",
    cell: ({ document, finding: { sentence } }) => onOneLine(document.text.slice(sentence.start, sentence.end)),
  },
  { name: "start", zh: "起", en: "Start", cell: ({ finding }) => finding.span.start },
  { name: "end", zh: "止", en: "End", cell: ({ finding }) => finding.span.end },
];

/** The findings in any number of documents as a table, for `tableCsv` and its kin of `tifa-output`. */
export function consistencyTable(checked: readonly CheckedFindings[]): Table {
  const rows = checked.flatMap(({ document, findings }) => findings.map((finding) => ({ document, finding })));
  return fillTable({ name: "consistency", zh: "数字核对", en: "Consistency" }, COLUMNS, rows);
}
