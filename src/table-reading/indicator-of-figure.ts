import type { Mention } from "../types.js";
import { type ColumnHead, unitIn } from "./heads.js";
import type { Cell, Row } from "./table.js";

/** 一、, （二）, 1., 其中： before the name of a row. */
const LABEL =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[、.．:：]|[（(][一二三四五六七八九十\d]{1,3}[）)]|其中[:：]?|[#—-]{1,3})\s?/;

/** What is measured, and where it was found. */
export interface Named {
  indicator: Mention;
  rule: string;
}

/** The name of the row; where that is a place, what the head of the column or the title of the table says of all places. */
export function indicatorOf(
  name: Cell,
  row: Row,
  { measure }: ColumnHead,
  { heads, shown }: { heads: readonly ColumnHead[]; shown: Mention | null },
): Named {
  const column = row.cells.indexOf(name);
  if (!heads[column]?.isOfRegions) return { indicator: nameOf(name), rule: "row-head" };
  if (measure !== null) return { indicator: nameOf(measure), rule: "head-over-places" };
  return shown === null
    ? { indicator: nameOf(name), rule: "row-head" }
    : { indicator: shown, rule: "title-over-places" };
}

/** 一、税收收入（万元） → 税收收入 */
function nameOf({ text, start }: Cell): Mention {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  const bracket = unitIn(text) === null ? text.length : text.search(/[（(]/);
  const end = bracket > label ? bracket : text.length;
  return { text: text.slice(label, end), span: { start: start + label, end: start + end } };
}
