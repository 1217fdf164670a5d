import type { Cell, Row } from "../structure/table.js";
import type { Mention } from "../types.js";
import type { Caption } from "./caption.js";
import type { ColumnHead } from "./heads.js";
import { isPlain, isUnnamed } from "./measure.js";
import { isPlace } from "./places.js";

/** What says what is measured: a cell, whose label and unit are not of it, or words of the title. */
export interface Named {
  by: Cell | Mention;
  rule:
    | "row-head"
    | "row-of-level"
    | "row-under-place"
    | "row-under-kind"
    | "head-over-places"
    | "title-over-places"
    | "head-over-sum"
    | "title-over-sum";
}

/** The heads of a table, and which of its columns are of one place or kind among several. */
export interface NamingContext {
  heads: readonly ColumnHead[];
  caption: Caption;
  places: ReadonlySet<ColumnHead>;
  kinds: ReadonlySet<ColumnHead>;
  /** The table is of one level of government, beside others of the whole place. */
  isOfLevel: boolean;
}

/** The name of the row; where that is a place, what the head of the column or the title of the table says of all places. */
export function indicatorOf(
  name: Cell,
  row: Row,
  column: ColumnHead,
  { heads, caption, places, kinds, isOfLevel }: NamingContext,
): Named {
  const at = row.cells.indexOf(name);
  const from = Math.max(at, 0) + 1;
  if (heads[at]?.isOfRegions) {
    if (column.measure !== null) return { by: column.measure, rule: "head-over-places" };
    if (caption.shown !== null) return { by: caption.shown, rule: "title-over-places" };
    const beside = measureBeside(heads, column, from);
    return beside === null ? { by: name, rule: "row-head" } : { by: beside, rule: "head-over-places" };
  }
  if (places.has(column)) return { by: name, rule: "row-under-place" };
  // where rows are years the head itself is the name
  if (name === column.cell)
    return { by: column.measure ?? measureBeside(heads, column, from) ?? name, rule: "row-head" };
  if (isPlain(name.text)) {
    const over = column.isChange ? measureBeside(heads, column, from) : column.measure;
    if (over !== null && !isPlace(over.text)) return { by: over, rule: "head-over-sum" };
    if (caption.shown !== null && !isUnnamed(caption.shown.text)) return { by: caption.shown, rule: "title-over-sum" };
  }
  if (kinds.has(column)) return { by: name, rule: "row-under-kind" };
  return { by: name, rule: isOfLevel ? "row-of-level" : "row-head" };
}

/** 地区生产总值（亿元） | 增速（%）: a change that does not say of what is of the measure on its left, from the names of rows on. */
function measureBeside(heads: readonly ColumnHead[], column: ColumnHead, from: number): Cell | null {
  if (!column.isChange) return null;
  const before = heads.slice(from, heads.indexOf(column)).reverse();
  return before.find(({ measure, isOfRegions }) => measure !== null && !isOfRegions)?.measure ?? null;
}
