import { type Cell, type Table, type TableName, tableOf } from "tifa/tables";
import { MARK_KINDS, type Mark } from "./mark-kinds.js";
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

/** One table over documents. */
export function pageTable(name: TableName, documents: readonly ReportDocument[]): PageTable {
  const kind = MARK_KINDS.find(({ table }) => table === name);
  const { columns } = tableOf(name, []);
  const rows = documents.flatMap((document) => {
    const marks = kind?.marks(document.analysis) ?? [];
    return tableOf(name, [document]).rows.map((cells, index): TableRow => {
      const mark = document.markById.get(marks[index]?.id ?? "") ?? null;
      return { id: `${document.number} ${index}`, cells, document, mark, folded: fold(cells.join("\n")) };
    });
  });
  return { name, columns, rows };
}
