import { CELL_GAP, isGap } from "./page-gaps.js";
import { joinRow, rowsOf } from "./page-rows.js";
import { type CellRow, type FoundTable, findTables } from "./page-table.js";
import type { PageText } from "./page-text.js";
import { withTightCells } from "./tight-columns.js";

/** The rows of a page, the same as rows of cells, and the tables among them that are told from where their cells stand. */
export interface TabledRows {
  pieces: PageText[][];
  cells: CellRow[];
  found: FoundTable[];
}

/** What was found on a page before its rules were asked for holds for the page that is laid out, unless a piece was taken off. */
const KNOWN = new WeakMap<readonly PageText[], TabledRows>();

/** The rows and tables of the pieces of a page, found once for each list of them. */
export function tabledRows(texts: readonly PageText[], given?: PageText[][]): TabledRows {
  const known = KNOWN.get(texts);
  if (known !== undefined) return known;
  const pieces = given ?? rowsOf(texts);
  const wide = pieces.map((row) => joinRow(row, isGap(CELL_GAP)));
  const cells = [...withTightCells(pieces, wide)];
  const rows = { pieces, cells, found: findTables(cells) };
  KNOWN.set(texts, rows);
  return rows;
}
