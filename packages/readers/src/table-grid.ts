/** Rows without the columns that hold nothing: a grid finer than the table, as programs make it where rows are divided at other places. */
export function withoutEmptyColumns(rows: readonly (readonly string[])[]): string[][] {
  const filled = new Set<number>();
  for (const row of rows) for (const [column, text] of row.entries()) if (text !== "") filled.add(column);
  return rows.map((row) => row.filter((_, column) => filled.has(column)));
}

/** A column that is narrower has no room for a character beside its margins, in twentieths of a point. */
const NARROWEST = 280;
/** More than the forms of rows, and the places at which cells begin, in any table however unevenly divided; more columns than a table has. */
const MOST_FORMS = 500;
const MOST_PLACES = 400;
const MOST_COLUMNS = 100;

/** Places at which the cells of one column begin. */
interface Column {
  from: number;
  to: number;
  /** The forms of rows that have a cell beginning here. */
  forms: Set<number>;
}

/** A row as it is written: its cells, and where each begins, in twentieths of a point, or `null` where that is not known. */
export interface WrittenRow {
  cells: readonly string[][];
  starts: readonly number[] | null;
}

/** Rows with as many cells as the table has columns, empty ones where a cell spans several. */
export function placedRows(rows: readonly WrittenRow[]): string[][][] {
  const columns = columnsOfCells(rows.map(({ starts }) => starts));
  const placed = rows.map(({ cells }, index) => {
    const row: string[][] = [];
    cells.forEach((cell, at) => {
      const column = columns[index]?.(at) ?? at;
      while (row.length < column) row.push([]);
      row.push(cell);
    });
    return row;
  });
  const width = placed.reduce((most, row) => Math.max(most, row.length), 0);
  if (rows.some(({ starts }) => starts === null)) return placed;
  return placed.map((row) => [...row, ...Array.from({ length: width - row.length }, (): string[] => [])]);
}

/**
 * The column of each cell of a table, from where its cells begin, in twentieths of a point. Cells of different rows that begin nearly at the
 * same place, as rows do that were drawn by hand, stand in one column; two of one row never do.
 *
 * @param rows For each row where its cells begin, in order; `null` where it is not known, and cells are counted.
 */
function columnsOfCells(rows: readonly (readonly number[] | null)[]): ((cell: number) => number)[] {
  const counted = (cell: number): number => cell;
  const columns = columnsAt(rows);
  if (columns === null) return rows.map(() => counted);
  return rows.map((starts) => {
    if (starts === null) return counted;
    let next = 0;
    const placed = starts.map((start) => {
      const column = columns.findIndex(({ from, to }) => from <= start && start <= to);
      next = Math.max(next, column) + 1;
      return next - 1;
    });
    return (cell) => placed[cell] ?? (placed.at(-1) ?? -1) + 1 + cell - placed.length;
  });
}

/** The columns of a table, or `null` where its rows are divided like those of no table. */
function columnsAt(rows: readonly (readonly number[] | null)[]): Column[] | null {
  const forms = new Map<string, readonly number[]>();
  for (const starts of rows) if (starts !== null) forms.set(starts.join(" "), starts);
  const places = new Map<number, Set<number>>();
  [...forms.values()].forEach((starts, form) => {
    for (const start of starts) places.set(start, (places.get(start) ?? new Set()).add(form));
  });
  if (places.size > MOST_PLACES || forms.size > MOST_FORMS) return null;
  const columns = [...places]
    .sort(([one], [other]) => one - other)
    .map(([place, those]): Column => ({ from: place, to: place, forms: those }));
  for (let at = nearest(columns); at !== null; at = nearest(columns)) {
    const [left, right] = columns.splice(at, 2) as [Column, Column];
    columns.splice(at, 0, { from: left.from, to: right.to, forms: new Set([...left.forms, ...right.forms]) });
  }
  return columns.length > MOST_COLUMNS ? null : columns;
}

/** Which column is to be joined with the next one: that with the least between them, or `null`. */
function nearest(columns: readonly Column[]): number | null {
  let best: { at: number; between: number } | null = null;
  for (const [at, left] of columns.entries()) {
    const right = columns[at + 1];
    const between = (right?.to ?? Number.POSITIVE_INFINITY) - left.from;
    if (right === undefined || between >= (best?.between ?? NARROWEST) || sharesForm(left, right)) continue;
    best = { at, between };
  }
  return best?.at ?? null;
}

function sharesForm({ forms }: Column, other: Column): boolean {
  for (const form of forms) if (other.forms.has(form)) return true;
  return false;
}
