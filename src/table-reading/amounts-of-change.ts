import type { Row } from "../structure/table.js";
import type { ColumnHead } from "./heads.js";
import { endsInRate } from "./units.js";

const NUMBER = /^[-+－]?\d[\d,]*(?:\.\d+)?$/;
const PERCENT = /[%％‰]/;
/** So many columns are subtracted from each other at the most. */
const MOST_COLUMNS = 12;

/**
 * Changes whose head does not say whether they are amounts or percentages: where they are the differences of two other columns they are amounts,
 * in the unit of the table. 2025年预算数 310, 2026年预算数 342, 比2025年预算数增减 32.
 */
export function withAmounts(heads: readonly ColumnHead[], rows: readonly Row[]): ColumnHead[] {
  return heads.map((head, column) => {
    if (!head.isChange || !head.isPercent || PERCENT.test(head.text) || endsInRate(head.text)) return head;
    return areDifferences(column, heads, rows) ? { ...head, isPercent: false, unit: null } : head;
  });
}

function areDifferences(column: number, heads: readonly ColumnHead[], rows: readonly Row[]): boolean {
  const figures = heads.flatMap(({ isChange }, at) => (at > 0 && !isChange ? [at] : [])).slice(0, MOST_COLUMNS);
  return figures.some((from) => figures.some((to) => from !== to && areDifferencesOf(rows, { column, from, to })));
}

/** All the rows must agree that hold the three figures, and one of them at least must say something. */
function areDifferencesOf(
  rows: readonly Row[],
  { column, from, to }: { column: number; from: number; to: number },
): boolean {
  let telling = 0;
  for (const { cells } of rows) {
    const written = cells[column]?.text ?? "";
    const [change, earlier, later] = [written, cells[from]?.text ?? "", cells[to]?.text ?? ""].map(numberIn);
    if (change == null || earlier == null || later == null) continue;
    const dust = 0.6 * 10 ** -decimalsOf(written);
    if (Math.abs(later - earlier - change) > dust) return false;
    // 100 → 107: the amount is the percentage
    if (change !== 0 && Math.abs((change / earlier) * 100 - change) > dust) telling++;
  }
  return telling > 0;
}

const numberIn = (text: string): number | null =>
  NUMBER.test(text) ? Number(text.replaceAll(",", "").replace("－", "-")) : null;

const decimalsOf = (text: string): number => text.split(".")[1]?.length ?? 0;
