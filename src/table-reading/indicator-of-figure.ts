import type { Mention } from "../types.js";
import type { Caption } from "./caption.js";
import type { ColumnHead } from "./heads.js";
import type { Cell, Row } from "./table.js";

/** What says what is measured: a cell, whose label and unit are not of it, or words of the title. */
export interface Named {
  by: Cell | Mention;
  rule: "row-head" | "row-under-place" | "head-over-places" | "title-over-places";
}

/** The name of the row; where that is a place, what the head of the column or the title of the table says of all places. */
export function indicatorOf(
  name: Cell,
  row: Row,
  column: ColumnHead,
  { heads, caption, places }: { heads: readonly ColumnHead[]; caption: Caption; places: ReadonlySet<ColumnHead> },
): Named {
  if (!heads[row.cells.indexOf(name)]?.isOfRegions)
    return { by: name, rule: places.has(column) ? "row-under-place" : "row-head" };
  if (column.measure !== null) return { by: column.measure, rule: "head-over-places" };
  return caption.shown === null ? { by: name, rule: "row-head" } : { by: caption.shown, rule: "title-over-places" };
}
