const GAP = /(?<=[^\s])[ \xA0\u3000]+(?=[^\s])/g;
/** What may be the border of two cells: two blanks, or a full-width one. */
const WIDE = /..|\u3000/;
const MAY_HOLD_GAP = /[^\s](?: {2}|\xA0{2}|[ \xA0]?\u3000)/;
const HANZI = /[\u4E00-\u9FFF]/;
/** 126.5, -3.2, １２６．５, 7.1%; a dash stands for none. */
const FIGURE = /^(?:[-+－−]?[\d０-９][\d０-９.,．，]*[%％]?|[-－—]{1,2})$/;
/** 产量（万吨）, 2024年: what heads the figures where they stand in one column only. */
const HEADS_FIGURES = /[（(]|[\d０-９]年/;
const LEAST_ROWS = 2;

/** A line whose cells nothing but white space keeps apart. */
interface SpacedRow {
  cells: readonly string[];
  /** Where the white space between the cells begins. */
  gaps: readonly number[];
}

/**
 * A text with a tab in place of the first blank of each gap in the rows of tables that are set with blanks, as text pasted from a page is: `水泥　　万吨　　126.5`.
 * No character moves. Rows of as many cells follow each other, the first without figures, two more with a name and figures.
 */
export function withCellBorders(raw: string): string {
  if (!MAY_HOLD_GAP.test(raw)) return raw;
  const borders = new Set<number>();
  let rows: SpacedRow[] = [];
  const flush = (): void => {
    if (isTable(rows)) for (const { gaps } of rows) for (const gap of gaps) borders.add(gap);
    rows = [];
  };
  for (let from = 0; from <= raw.length; ) {
    const newline = raw.indexOf("\n", from);
    const to = newline < 0 ? raw.length : newline;
    const line = raw.slice(from, to);
    if (line.trim() !== "") {
      const row = rowOf(line, from);
      if (row.cells.length !== rows[0]?.cells.length) flush();
      if (row.cells.length > 1) rows.push(row);
    }
    from = to + 1;
  }
  flush();
  return borders.size === 0 ? raw : withTabs(raw, borders);
}

function rowOf(line: string, from: number): SpacedRow {
  const cells: string[] = [];
  const gaps: number[] = [];
  let start = 0;
  for (const { index, 0: gap } of MAY_HOLD_GAP.test(line) ? line.matchAll(GAP) : []) {
    if (!WIDE.test(gap)) continue;
    cells.push(line.slice(start, index).trim());
    gaps.push(from + index);
    start = index + gap.length;
  }
  cells.push(line.slice(start).trim());
  return { cells, gaps };
}

function isTable(rows: readonly SpacedRow[]): boolean {
  const first = rows.findIndex(({ cells }) => cells.slice(1).some((cell) => FIGURE.test(cell)));
  if (first < 1) return false;
  const told = rows.slice(first).filter(tells).length;
  if (told * 2 < rows.length - first) return false;
  const head = rows[first - 1]?.cells ?? [];
  return head.length > 2 ? told >= LEAST_ROWS : told > LEAST_ROWS && HEADS_FIGURES.test(head[1] ?? "");
}

/** A name, and at least one figure. */
const tells = ({ cells: [name, ...others] }: SpacedRow): boolean =>
  name !== undefined && HANZI.test(name) && others.some((cell) => FIGURE.test(cell));

function withTabs(raw: string, borders: ReadonlySet<number>): string {
  const parts: string[] = [];
  let copied = 0;
  for (const border of borders) {
    parts.push(raw.slice(copied, border));
    copied = border + 1;
  }
  return `${parts.join("\t")}\t${raw.slice(copied)}`;
}
