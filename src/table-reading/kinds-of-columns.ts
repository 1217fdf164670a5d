import type { Row } from "../structure/table.js";
import { figureCell, isFigure } from "./figure-cell.js";
import type { ColumnHead } from "./heads.js";
import { namedYear } from "./named-year.js";

const HANZI = /[\u4E00-\u9FFF]/;

/**
 * The columns that show parts or sides of what the rows name: of 人大事务 the 本级财力, the 上级补助 and the 上年结余, whose year, status and unit are
 * the same. What the row names is the sum of such columns at best, or that of 合计 beside them.
 */
export function columnsOfKinds(heads: readonly ColumnHead[], rows: readonly Row[]): ReadonlySet<ColumnHead> {
  const kinds = new Set<ColumnHead>();
  for (const group of figureColumns(heads, rows)) {
    const names = new Map<string, Set<string>>();
    for (const head of group) {
      const known = names.get(keyOf(head)) ?? new Set();
      names.set(keyOf(head), known.add(head.measure?.text ?? ""));
    }
    for (const head of group) if (head.measure !== null && (names.get(keyOf(head))?.size ?? 0) > 1) kinds.add(head);
  }
  return kinds;
}

const keyOf = ({ year, plan, months, status, unit, isEarlier }: ColumnHead): string =>
  [year && namedYear(year), plan?.to, months?.text, status, unit, isEarlier].join();

/** The columns of amounts that follow each other and so have their name in the same column of words. */
function figureColumns(heads: readonly ColumnHead[], rows: readonly Row[]): ColumnHead[][] {
  const groups: ColumnHead[][] = [[]];
  for (const [column, head] of heads.entries()) {
    const cells = rows.map(({ cells }) => cells[column]?.text ?? "");
    if (column === 0 || cells.some((text) => HANZI.test(text) && figureCell(text) === null)) groups.push([]);
    else if (cells.some(isFigure) && !head.isChange && !head.isPercent) groups.at(-1)?.push(head);
  }
  return groups;
}
