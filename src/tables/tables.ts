import { type Label, labelIn } from "../words/label.js";
import type { LabelLanguage } from "../words/word-set.js";
import type { AnalyzedDocument } from "./analyzed-document.js";
import { CLAIM_FIELDS, type ClaimRow } from "./fields/claim-fields.js";
import { DOCUMENT_FIELDS } from "./fields/document-fields.js";
import type { Cell, ColumnType, Field } from "./fields/field.js";
import { HONOUR_FIELDS, type HonourRow } from "./fields/honour-fields.js";
import { SECTION_FIELDS, type SectionRow } from "./fields/section-fields.js";
import { SLOGAN_FIELDS, type SloganRow } from "./fields/slogan-fields.js";
import { sectionPaths } from "./section-path.js";
import { TABLE_NAMES, type TableName } from "./table-names.js";

/** A column: its stable name, its headings for readers, and how a row fills it. */
export interface Column<Row> {
  /** Stable name, for files and programs: `period_from`. */
  name: string;
  /** Heading in Chinese. */
  zh: string;
  /** Heading in English. */
  en: string;
  /** What its cells hold, where that is declared. */
  type?: ColumnType;
  /** The value of a row; `null` is an empty cell. */
  cell(row: Row): Cell;
}

/** A table as it is written out: its stable name, its titles for readers, columns and rows. Plain JSON. */
export interface Table {
  /** Stable name, for files and programs: `targets`. */
  name: string;
  /** Title in Chinese. */
  zh: string;
  /** Title in English. */
  en: string;
  /** From left to right: the stable name, the headings in both languages, and what the cells hold, where that is declared. */
  columns: readonly { name: string; zh: string; en: string; type?: ColumnType }[];
  /** Each with a cell for every column, in their order; `null` is an empty cell. */
  rows: Cell[][];
}

/** A table with a row for each of `rows`, its cells filled by the columns. */
export function fillTable<Row>(
  { name, zh, en }: { name: string; zh: string; en: string },
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Table {
  return {
    name,
    zh,
    en,
    columns: columns.map(({ name, zh, en, type }) => ({ name, zh, en, ...(type ? { type } : {}) })),
    rows: rows.map((row) => columns.map((column) => column.cell(row))),
  };
}

/** A table of analyses: its titles, its fields, and its rows in a document. */
interface TableOfFields<Row> {
  title: Label;
  fields: readonly Field<Row>[];
  rowsOf(document: AnalyzedDocument): Row[];
}

const claimRows =
  (list: "achievements" | "targets") =>
  (document: AnalyzedDocument): ClaimRow[] => {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis[list].map((claim) => ({ document, claim, path: paths.get(claim.section) ?? "" }));
  };

/** The rows of the tables of a document, by name. */
export const ROWS: {
  /** A row for each achievement, in reading order. */
  achievements(document: AnalyzedDocument): ClaimRow[];
  /** A row for each target, in reading order. */
  targets(document: AnalyzedDocument): ClaimRow[];
  /** A row for each honour, in reading order. */
  honours(document: AnalyzedDocument): HonourRow[];
  /** A row for each section, in reading order. */
  sections(document: AnalyzedDocument): SectionRow[];
  /** A row for each place of each slogan, slogan by slogan. */
  slogans(document: AnalyzedDocument): SloganRow[];
} = {
  achievements: claimRows("achievements"),
  targets: claimRows("targets"),
  honours(document: AnalyzedDocument): HonourRow[] {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis.honours.map((honour) => ({ document, honour, path: paths.get(honour.section) ?? "" }));
  },
  sections(document: AnalyzedDocument): SectionRow[] {
    return document.analysis.sections.map((section) => ({ document, section }));
  },
  slogans(document: AnalyzedDocument): SloganRow[] {
    const paths = sectionPaths(document.analysis.sections);
    return document.analysis.slogans.flatMap((slogan) =>
      slogan.occurrences.map((occurrence) => ({
        document,
        slogan,
        occurrence,
        path: paths.get(occurrence.section) ?? "",
      })),
    );
  },
};

const tableOfFields = <Row>(title: Label, fields: readonly Field<Row>[], rowsOf: TableOfFields<Row>["rowsOf"]) =>
  ({ title, fields, rowsOf }) as unknown as TableOfFields<unknown>;

const TABLES: Record<TableName, TableOfFields<unknown>> = {
  documents: tableOfFields({ zh: "文件", en: "Documents" }, DOCUMENT_FIELDS, (document) => [document]),
  sections: tableOfFields({ zh: "章节", en: "Sections" }, SECTION_FIELDS, ROWS.sections),
  achievements: tableOfFields({ zh: "成果", en: "Achievements" }, CLAIM_FIELDS, ROWS.achievements),
  targets: tableOfFields({ zh: "目标", en: "Targets" }, CLAIM_FIELDS, ROWS.targets),
  slogans: tableOfFields({ zh: "提法", en: "Slogans" }, SLOGAN_FIELDS, ROWS.slogans),
  honours: tableOfFields({ zh: "荣誉", en: "Honours" }, HONOUR_FIELDS, ROWS.honours),
};

/** One table over any number of documents. Slogans have a row for each place where they stand. */
export function tableOf(name: TableName, documents: readonly AnalyzedDocument[]): Table {
  const { title, fields, rowsOf } = TABLES[name];
  const columns = fields.map(({ key, label, type = "text", cell }) => ({ name: key, ...label, type, cell }));
  return fillTable({ name, ...title }, columns, documents.flatMap(rowsOf));
}

/**
 * What every column of the tables says: a row for each, in the order in which they are written.
 *
 * @example
 * tableCsv(codebook("en"));
 */
export function codebook(language: LabelLanguage): Table {
  const columns: Column<{ table: TableName; field: Field<unknown> }>[] = [
    { name: "table", zh: "表", en: "Table", cell: ({ table }) => table },
    { name: "column", zh: "列", en: "Column", cell: ({ field }) => field.key },
    { name: "label", zh: "列名", en: "Heading", cell: ({ field }) => labelIn(field.label, language) },
    { name: "meaning", zh: "含义", en: "Meaning", cell: ({ field }) => labelIn(field.meaning, language) },
  ];
  const rows = TABLE_NAMES.flatMap((table) => TABLES[table].fields.map((field) => ({ table, field })));
  return fillTable({ name: "codebook", zh: "各列含义", en: "Codebook" }, columns, rows);
}
