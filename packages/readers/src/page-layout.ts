import { inReadingOrder } from "./page-cuts.js";
import { joinRow, rowsOf } from "./page-rows.js";
import { findTables } from "./page-table.js";
import type { Page, PageBlock, PageLine, PageText } from "./page-text.js";

/** A gap wider than this share of the character height may part two columns; within a line of one it is closed again. */
const TEXT_GAP = 0.35;
/** A gap wider than this may part two cells of a table. */
const CELL_GAP = 0.8;

const isGap =
  (share: number) =>
  (right: number, left: number, size: number): boolean =>
    left - right >= share * size;

/** What stands on a page in reading order: tables row by row, text column by column, a line across the columns before and after them. */
export function layOut({ texts, width }: Pick<Page, "texts" | "width">): PageBlock[] {
  const rows = rowsOf(texts);
  const ofText = (part: readonly PageText[][]): PageLine[] =>
    inReadingOrder(
      part.flatMap((row) => joinRow(row, isGap(TEXT_GAP))),
      width,
    );
  const blocks: PageBlock[] = [];
  let at = 0;
  for (const { from, to, table } of findTables(rows.map((row) => joinRow(row, isGap(CELL_GAP))))) {
    blocks.push(...ofText(rows.slice(at, from)), table);
    at = to;
  }
  return [...blocks, ...ofText(rows.slice(at))];
}
