import type { Words } from "../interface/words/words.js";
import type { TableRow } from "../model/table-rows.js";
import type { ShownRow } from "../take-away/table-file.js";
import { shownCell } from "./shown-cell.js";

/** Columns whose cells lead to the place in the text. */
export const LEADING: ReadonlySet<string> = new Set(["figure", "text", "term", "title"]);

/** A row as it is shown, for a file. */
export function shownRow(
  { cells, mark, document, target = mark?.id }: TableRow,
  columns: readonly { name: string; index: number }[],
  words: Words,
): ShownRow {
  const shown = columns.map(({ name, index }) => shownCell(name, cells[index] ?? null, words));
  // an honour may have no title: what stands first leads on
  const named = columns.findIndex(({ name }, at) => LEADING.has(name) && shown[at] !== null);
  const leading = named < 0 ? shown.findIndex((cell) => cell !== null) : named;
  return {
    cells: shown,
    link: target !== undefined && leading >= 0 ? { column: leading, document: document.number, target } : undefined,
  };
}
