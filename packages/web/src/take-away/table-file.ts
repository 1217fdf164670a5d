import type { Cell } from "tifa/tables";
import { tableCsv } from "../../../output/src/csv.js";
import { tablesXlsx } from "../../../output/src/xlsx.js";
import { toHash } from "../model/address.js";
import { pageAddress } from "./page-address.js";

/** A table as it is shown. */
export interface ShownTable {
  /** Codes for CSV, titles for the head of a sheet. */
  columns: readonly { name: string; title: string }[];
  rows: readonly ShownRow[];
}

export interface ShownRow {
  cells: readonly Cell[];
  /** The cell that leads to a place in the text. */
  link?: { column: number; document: number; target: string } | undefined;
}

export function shownCsv({ columns, rows }: ShownTable): Blob {
  const table = { name: "", zh: "", en: "", columns: columns.map(({ name }) => ({ name, zh: "", en: "" })) };
  return new Blob([tableCsv({ ...table, rows: rows.map(({ cells }) => [...cells]) })], { type: "text/csv" });
}

/** A workbook of the table: head frozen, columns with filters, cells that lead back into the page. */
export async function shownXlsx({ columns, rows }: ShownTable, sheet: string): Promise<Blob> {
  const head = columns.map(({ name, title }) => ({ name, zh: title, en: title }));
  const name = sheet.replace(/[[\]:*?/\\]/g, " ").slice(0, MOST_LETTERS);
  const cells = rows.flatMap(({ link }, row) =>
    link === undefined
      ? []
      : [
          {
            row,
            column: link.column,
            place: toHash({ view: "text", document: link.document, target: link.target }).slice(1),
          },
        ],
  );
  const bytes = await tablesXlsx(
    [{ name, zh: name, en: name, columns: head, rows: rows.map(({ cells }) => [...cells]) }],
    { links: [{ page: pageAddress(), cells: cells.slice(0, MOST_LINKS) }] },
  );
  return new Blob([new Uint8Array(bytes)], { type: XLSX });
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** What Excel allows for the name of a sheet, and for links in one. */
const MOST_LETTERS = 31;
const MOST_LINKS = 65_530;
