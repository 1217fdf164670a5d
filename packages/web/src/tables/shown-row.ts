import type { Words } from "../interface/words/words.js";
import type { TableRow } from "../model/table-rows.js";
import type { ShownRow } from "../take-away/table-file.js";
import { shownCell } from "./shown-cell.js";

/** Columns whose cells lead to the place in the text. */
export const LEADING: ReadonlySet<string> = new Set(["figure", "text", "term", "title"]);

/** A row as it is shown, for a file. */
export function shownRow(
  { cells, mark, document }: TableRow,
  columns: readonly { name: string; index: number }[],
  words: Words,
): ShownRow {
  const leading = columns.findIndex(({ name }) => LEADING.has(name));
  return {
    cells: columns.map(({ name, index }) => shownCell(name, cells[index] ?? null, words)),
    link: mark && leading >= 0 ? { column: leading, document: document.number, target: mark.id } : undefined,
  };
}
