import type { Mention } from "../types.js";
import type { Caption } from "./caption.js";
import type { ColumnHead } from "./heads.js";
import type { Cell, Row } from "./table.js";

/** What says what is measured: a cell, whose label and unit are not of it, or words of the title. */
export interface Named {
  by: Cell | Mention;
  rule: "row-head" | "head-over-places" | "title-over-places";
}

/** The name of the row; where that is a place, what the head of the column or the title of the table says of all places. */
export function indicatorOf(
  name: Cell,
  row: Row,
  { measure }: ColumnHead,
  { heads, caption: { shown } }: { heads: readonly ColumnHead[]; caption: Caption },
): Named {
  if (!heads[row.cells.indexOf(name)]?.isOfRegions) return { by: name, rule: "row-head" };
  if (measure !== null) return { by: measure, rule: "head-over-places" };
  return shown === null ? { by: name, rule: "row-head" } : { by: shown, rule: "title-over-places" };
}
