import { type Check, type Inconsistency, inconsistency } from "./inconsistency.js";
import { agree, type Interval } from "./precision.js";
import { type Grid, type GridCell, type GridRow, gridsOf } from "./table-grid.js";

const RATE = /[%％]|率|增长|增幅|比重|占/;
/** Rows that show how a column is reckoned. */
const FEWEST_AGREEING = 2;

/** How a column of rates is reckoned from two others. */
interface Reckoning {
  code: "rate-differs" | "growth-differs";
  of: (one: number, other: number) => number;
  written: (one: string, other: string) => string;
}

const RECKONINGS: readonly Reckoning[] = [
  {
    code: "rate-differs",
    of: (one, other) => (100 * one) / other,
    written: (one, other) => `${one} ÷ ${other}`,
  },
  {
    code: "growth-differs",
    of: (one, other) => (100 * (one - other)) / other,
    written: (one, other) => `(${one} − ${other}) ÷ ${other}`,
  },
];

/**
 * A column of rates or growths against the two columns that it is reckoned from. Which they are is shown by the other rows, all of which must
 * agree; one row that alone does not is found.
 */
export const tableRates: Check = ({ text }) =>
  gridsOf(text).flatMap((grid) =>
    grid.heads.flatMap((head, column) => (RATE.test(head) ? checkColumn(grid, column) : [])),
  );

function checkColumn({ heads, rows }: Grid, rate: number): Inconsistency[] {
  const amounts = heads.flatMap((head, column) => (column === rate || RATE.test(head) ? [] : [column]));
  const shown = amounts
    .flatMap((one) => amounts.filter((other) => other !== one).map((other) => [one, other, rate]))
    .flatMap((columns) =>
      RECKONINGS.map((reckoning) => ({ reckoning, read: rows.flatMap((row) => readRow(row, columns, reckoning)) })),
    )
    .map(({ reckoning, read }) => ({ reckoning, wrong: read.filter(({ agrees }) => !agrees), rows: read.length }))
    .filter(({ wrong, rows }) => wrong.length <= 1 && rows - wrong.length >= FEWEST_AGREEING);
  const [only] = shown;
  const wrong = only?.wrong[0];
  // where two ways of reckoning fit the rows, none is shown
  return shown.length === 1 && only !== undefined && wrong !== undefined ? [findingIn(wrong, only.reckoning)] : [];
}

interface ReadRow {
  row: GridRow;
  cells: readonly [one: GridCell, other: GridCell, rate: GridCell];
  agrees: boolean;
}

function readRow(row: GridRow, columns: readonly number[], { of }: Reckoning): ReadRow[] {
  const [one, other, rate] = columns.map((column) => row.cells[column]);
  if (!one?.interval || !other?.interval || !rate?.interval || other.interval.low <= 0 || one.interval.low <= 0)
    return [];
  const computed: Interval = {
    low: of(one.interval.low, other.interval.high),
    high: of(one.interval.high, other.interval.low),
  };
  return [{ row, cells: [one, other, rate], agrees: agree(computed, rate.interval) }];
}

function findingIn({ row, cells }: ReadRow, { code, of, written }: Reckoning): Inconsistency {
  const [one, other, rate] = cells;
  return inconsistency({
    code,
    arithmetic: written(one.text, other.text),
    computed: `${Number(of(one.value!, other.value!).toFixed(2))}%`,
    stated: rate.text,
    span: rate.span,
    places: cells.map(({ text, span }) => ({ text, span })).sort((a, b) => a.span.start - b.span.start),
    sentence: row.span,
  });
}
