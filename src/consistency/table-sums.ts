import { type Check, type Inconsistency, inconsistency } from "./inconsistency.js";
import { agree, type Interval } from "./precision.js";
import { type Grid, type GridCell, type GridRow, gridsOf } from "./table-grid.js";

const TOTAL = /^(?:合计|总计|小计|共计|总额|合计数)$/;
const SUBTOTAL = "小计";
/** What is not added up. */
const NO_AMOUNT = /[%％]|率|比|增长|增幅|占|均|指数|序|名次|备注/;
const FEWEST_PARTS = 2;

/**
 * The row 合计 of a table against the rows that it sums. That those rows are its parts is shown by another column in which they add up;
 * where none does, the table is made otherwise and nothing is said.
 */
export const tableSums: Check = ({ text }) =>
  gridsOf(text).flatMap((grid) =>
    grid.rows.flatMap((row, at) => (TOTAL.test(row.name) ? checkTotal(grid, row, partsOf(grid.rows, at)) : [])),
  );

/** The rows above up to the sum before, none where that is one of a part of them; of a sum that stands first, those below. */
function partsOf(rows: readonly GridRow[], total: number): readonly GridRow[] {
  const isTotal = ({ name }: GridRow): boolean => TOTAL.test(name);
  const last = rows.slice(0, total).findLastIndex(isTotal);
  if (last >= 0 && rows[last]!.name === SUBTOTAL && rows[total]!.name !== SUBTOTAL) return [];
  if (total > 0) return rows.slice(last + 1, total);
  const next = rows.findIndex((row, at) => at > 0 && isTotal(row));
  return rows.slice(1, next < 0 ? rows.length : next);
}

interface Column {
  total: GridCell;
  parts: readonly GridCell[];
  sum: Interval;
}

function checkTotal({ heads }: Grid, row: GridRow, rows: readonly GridRow[]): Inconsistency[] {
  const columns = row.cells.flatMap((total, at): Column[] => {
    if (total.interval === null || NO_AMOUNT.test(heads[at] ?? "")) return [];
    const parts = rows.flatMap(({ cells }) => (cells[at]?.interval ? [cells[at]] : []));
    if (parts.length < FEWEST_PARTS || parts.filter(({ value }) => value !== 0).length < FEWEST_PARTS) return [];
    const side = (of: keyof Interval): number => parts.reduce((sum, { interval }) => sum + interval![of], 0);
    return [{ total, parts, sum: { low: side("low"), high: side("high") } }];
  });
  const [wrong, ...others] = columns.filter(({ total, sum }) => !agree(sum, total.interval!));
  if (wrong === undefined || others.length > 0 || columns.length < 2) return [];
  const { total, parts } = wrong;
  const computed = parts.reduce((sum, { value }) => sum + value!, 0);
  return [
    inconsistency({
      code: "parts-differ",
      arithmetic: parts.map((part) => part.text).join(" + "),
      computed: String(Number(computed.toFixed(6))),
      stated: total.text,
      span: total.span,
      places: [...parts, total].map(({ text, span }) => ({ text, span })).sort((a, b) => a.span.start - b.span.start),
      sentence: row.span,
    }),
  ];
}
