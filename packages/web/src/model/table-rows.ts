import { type Cell, CLAIM_FIELDS, type Label, type Table, type TableName, tableOf } from "tifa/tables";
import { MARK_KINDS, type Mark } from "./mark-kinds.js";
import type { Preparation } from "./open-ahead.js";
import type { ReportDocument } from "./report-document.js";
import { fold } from "./search.js";

/** A row of a table, with the mark that it is about. */
export interface TableRow {
  /** Unique in its table. */
  id: string;
  cells: readonly Cell[];
  document: ReportDocument;
  /** `null` in tables that are not about marks. */
  mark: Mark | null;
  /** Where the row leads in the text, where that is not its mark. */
  target?: string;
  /** All texts of the row, folded for searching. */
  folded: string;
}

/** A table of the page: columns and rows of `tifa-output`, tied to the marks. */
export interface PageTable {
  name: TableName;
  columns: Table["columns"];
  rows: TableRow[];
}

/** The column in which rows of several documents name theirs. */
export const DOCUMENT_COLUMN: Table["columns"][number] = {
  name: "in_document",
  ...labelOf(CLAIM_FIELDS, "document"),
};

function labelOf(fields: readonly { key: string; label: Label }[], key: string): Label {
  return fields.find((field) => field.key === key)?.label ?? { zh: key, en: key };
}

/** A table of several documents with the name of its document before each row. */
export function withDocumentNames(
  { name, columns, rows }: PageTable,
  documents: readonly ReportDocument[],
  names: readonly string[],
): PageTable {
  const nameOf = new Map(documents.map(({ number }, index) => [number, names[index] ?? null]));
  return {
    name,
    columns: [DOCUMENT_COLUMN, ...columns],
    rows: rows.map((row) => ({ ...row, cells: [nameOf.get(row.document.number) ?? null, ...row.cells] })),
  };
}

/** The columns that say something in any row. */
export function filledColumns({ columns, rows }: PageTable): ReadonlySet<string> {
  return new Set(
    columns
      .filter((_, index) => rows.some(({ cells }) => cells[index] !== null && cells[index] !== ""))
      .map(({ name }) => name),
  );
}

/** One table over documents. */
export function pageTable(name: TableName, documents: readonly ReportDocument[]): PageTable {
  const { columns } = tableOf(name, []);
  return { name, columns, rows: documents.flatMap((document) => rowsOf(name, document)) };
}

const made = new WeakMap<ReportDocument, Map<TableName, TableRow[]>>();

function rowsOf(name: TableName, document: ReportDocument): TableRow[] {
  const own = made.get(document) ?? new Map<TableName, TableRow[]>();
  made.set(document, own);
  const known = own.get(name);
  if (known) return known;
  const marks = MARK_KINDS.find(({ table }) => table === name)?.marks(document.analysis) ?? [];
  const rows = tableOf(name, [document]).rows.map((cells, index): TableRow => {
    const mark = document.markById.get(marks[index]?.id ?? "") ?? null;
    return { id: `${document.number} ${index}`, cells, document, mark, folded: fold(cells.join("\n")) };
  });
  own.set(name, rows);
  return rows;
}

/** Makes the rows of a table, document after document. */
export const tablePreparation = (name: TableName): Preparation => ({
  isDone: (document) => made.get(document)?.has(name) ?? false,
  prepare: (document) => rowsOf(name, document),
});
