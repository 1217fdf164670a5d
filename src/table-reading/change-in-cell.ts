import type { Change } from "../types.js";
import type { FigureCell } from "./figure-cell.js";
import { type ColumnHead, changeOf } from "./heads.js";

/** Which way a figure changed, by the word in its cell (下降13.5%) or by its sign below the head of a column (增长%), and the rule that says so. */
export function changeIn(
  { says, isSum }: FigureCell,
  { isChange }: ColumnHead,
  value: number,
): { change: Change | null; rule: string | null } {
  if (says === "down") return { change: "down", rule: "word-in-cell" };
  if (says === "up") return { change: changeOf(value), rule: "word-in-cell" };
  // 年均增长/[累计]
  return isChange && !isSum ? { change: changeOf(value), rule: "column-of-changes" } : { change: null, rule: null };
}
