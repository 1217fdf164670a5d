import { checkedCells, VERDICT_COLUMNS } from "tifa/review";
import type { TableName } from "tifa/tables";
import type { ReportDocument } from "../model/report-document.js";
import { type PageTable, pageTable } from "../model/table-rows.js";
import { markKey, verdictByMark } from "./verdicts.js";

/** A table with what readers corrected in it; without any verdict, the table as it was read. */
export function checkedTable(name: TableName, documents: readonly ReportDocument[]): PageTable {
  const table = pageTable(name, documents);
  const verdicts = verdictByMark.value;
  if (verdicts.size === 0 || table.rows.every(({ mark }) => mark === null)) return table;
  const rows = table.rows.map((row) => {
    const verdict = row.mark ? verdicts.get(markKey(row.document, row.mark)) : undefined;
    return { ...row, cells: checkedCells(table.columns, row.cells, verdict) };
  });
  return { ...table, columns: [...table.columns, ...VERDICT_COLUMNS], rows };
}
