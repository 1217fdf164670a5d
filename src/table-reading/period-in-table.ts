import type { Mention, Period } from "../types.js";
import type { Caption } from "./caption.js";
import type { FigureCell } from "./figure-cell.js";
import type { ColumnHead } from "./heads.js";
import type { PlanYears } from "./plan-years.js";

/**
 * The time of a figure: the year of its column or its row, that of the table, or the years of the plan whose aims the table shows, over which a figure
 * in brackets is summed up. `head` is the column with what the row says.
 */
export function periodIn(
  { isSum }: FigureCell,
  head: ColumnHead,
  column: ColumnHead,
  { caption }: { caption: Caption },
): { period: Period | null; rule: string | null } {
  if (isSum && caption.plan !== null) return { period: ofPlan(caption.plan), rule: "sum-over-plan" };
  if (column.plan !== null) return { period: ofPlan(column.plan), rule: "column-head" };
  if (head.year !== null) return { period: ofYear(head.year), rule: column.year === null ? "row-head" : "column-head" };
  if (head.isEarlier || caption.year === null) return { period: null, rule: null };
  return { period: ofYear(caption.year), rule: "table-caption" };
}

function ofYear({ text, span }: Mention): Period {
  const named = text.slice(0, 4);
  return { text, span, from: named, to: named, inherited: true };
}

const ofPlan = ({ mention: { text, span }, from, to }: PlanYears): Period => ({
  text,
  span,
  from: String(from),
  to: String(to),
  inherited: true,
});
