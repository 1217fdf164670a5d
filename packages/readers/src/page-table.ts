import type { PageLine, PageTable } from "./page-text.js";
import { type Column, columnsOf } from "./table-columns.js";
import { WITHIN_CELL } from "./text-builder.js";

/** A row of stretches of text that are parted by gaps as cells are. */
export type CellRow = readonly PageLine[];

const NUMERIC = /^[-+－—–~～/*#△▲\d,，.．%％‰()（）\s]*$/;
/** 单位：万元 stands above a table, often beside its number. */
const UNIT = /^[（(]?(?:金额|计量|货币)?单位\s*[:：]/;
const LEAST_ROWS = 2;
/** Share of the cells behind the first column that hold figures alone. */
const MOSTLY_FIGURES = 0.3;
/** Characters that a cell holds at the most, on average; lines of columns of text hold more. */
const SHORT_CELL = 8;
/** Rows further apart than this, in character heights, are of two tables. */
const FURTHEST = 5;
/** Lines of one cell stand closer than this; rows of a table are further apart. */
const WITHIN_ROW = 0.95;

/** A table found in rows `from` to `to` (exclusive). */
export interface FoundTable {
  from: number;
  to: number;
  table: PageTable;
}

/** Finds the tables of a page: rows that follow each other and whose cells stand in common columns. */
export function findTables(rows: readonly CellRow[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (let from = 0; from < rows.length; ) {
    if (rows[from]!.some(({ text }) => UNIT.test(text.trim()))) {
      from++;
      continue;
    }
    const to = endOfStretch(rows, from);
    const stretch = rows.slice(from, to);
    const columns = to - from >= LEAST_ROWS ? columnsOf(stretch) : [];
    if (columns.length > 1 && isTabular(stretch, columns.length)) {
      const top = startOfHead(rows, from, columns);
      found.push({ from: top, to, table: tableOf(rows.slice(top, to), columns) });
    }
    from = Math.max(to, from + 1);
  }
  return found;
}

/** Rows of two or more cells, and between them rows of one cell where that stands close to the row before: a cell over two lines. */
function endOfStretch(rows: readonly CellRow[], from: number): number {
  let end = from;
  for (let at = from; at < rows.length; at++) {
    const row = rows[at]!;
    const before = rows[at - 1];
    if (at > from && row[0]!.y - before![0]!.y > FURTHEST * row[0]!.size) break;
    if (row.length > 1) end = at + 1;
    else if (at === from || !isShort(row[0]!, rows[from]!)) break;
    else if (at - end >= (isEmptyRow(rows, from, end, at) ? MOST_EMPTY : LINES_OF_CELL)) break;
  }
  return end;
}

const LINES_OF_CELL = 3;
/** So many rows may follow each other that have a name and no figures, as budgets by item have them. */
const MOST_EMPTY = 15;

/** Whether a line is the name of a row without figures: it begins where names of the table begin, as far below the line before as rows are. */
function isEmptyRow(rows: readonly CellRow[], from: number, end: number, at: number): boolean {
  const line = rows[at]![0]!;
  const known = rows.slice(from, end);
  const pitch = median(known.slice(1).map((row, index) => row[0]!.y - known[index]![0]!.y));
  const isOnPitch = pitch > 0 && line.y - rows[at - 1]![0]!.y < 1.4 * pitch;
  return isOnPitch && known.some((row) => Math.abs(row[0]!.x - line.x) < 0.5 * line.size);
}

/** The first line of a head that stands on two, where not all columns have one: 预算数比上年 above 增长%. */
function startOfHead(rows: readonly CellRow[], from: number, columns: readonly Column[]): number {
  const [head, above] = [rows[from]!, rows[from - 1]];
  if (above === undefined || head.some(({ text }) => FIGURE.test(text))) return from;
  const isClose = head[0]!.y - above[0]!.y < CLOSE * head[0]!.size;
  const fits = above.every(({ text, x, right }) => {
    const within = columns.filter((column) => x < column.right && right > column.x).length;
    return text.length <= LONGEST_HEAD && within === 1 && !UNIT.test(text) && !/[，。；：]/.test(text);
  });
  return isClose && fits ? from - 1 : from;
}

const FIGURE = /^[-+]?[\d,.]+%?$/;
const CLOSE = 1.8;
const LONGEST_HEAD = 14;

/** A line of a cell, not one of running text as wide as the table. */
const isShort = (line: PageLine, row: CellRow): boolean =>
  line.right - line.x < 0.6 * (row.at(-1)!.right - row[0]!.x) ||
  row.every((cell) => cell.right <= line.x || line.right <= cell.x);

function isTabular(rows: readonly CellRow[], columns: number): boolean {
  const several = rows.filter((row) => row.length > 1);
  if (several.length < LEAST_ROWS) return false;
  const later = several.flatMap((row) => row.slice(1));
  const figures = later.filter(({ text }) => NUMERIC.test(text.trim())).length / later.length;
  if (figures >= MOSTLY_FIGURES) return true;
  const cells = several.flat();
  const length = cells.reduce((sum, { text }) => sum + text.length, 0) / cells.length;
  return columns > 2 ? length <= SHORT_CELL : length <= SHORT_CELL / 2;
}

function tableOf(rows: readonly CellRow[], columns: readonly Column[]): PageTable {
  const lines = rows.map((row) => {
    const cells = columns.map((): string[] => []);
    for (const cell of row) cells[columnOf(cell, columns)]!.push(cell.text.trim());
    return { y: row[0]!.y, size: row[0]!.size, cells };
  });
  const merged: (typeof lines)[number][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    const last = merged.at(-1);
    if (last && line.y - before < WITHIN_ROW * line.size) addCells(last.cells, line.cells);
    else merged.push(line);
    before = line.y;
  }
  const pitch = median(merged.slice(1).map(({ y }, at) => y - merged[at]!.y));
  const joined = joinWrapped(merged, pitch);
  const texts = joined.map(({ cells }) => cells.map((cell) => joinCell(cell)));
  return { rows: texts, isChart: areLabels(texts) };
}

/** Labels of a chart stand in rows and columns too, but leave most places empty and hold hardly a word. */
function areLabels(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell !== "").length;
  return filled < 0.7 * cells.length && cells.filter((cell) => /[\u4E00-\u9FFF]{2}/.test(cell)).length < 0.2 * filled;
}

/** Adds the lines of cells to those of the cells above them. */
function addCells(above: string[][], cells: readonly string[][]): void {
  for (const [at, cell] of cells.entries()) above[at]!.push(...cell);
}

/** The column that a cell overlaps most, the first of those that a merged cell lies over; else the nearest. */
function columnOf(cell: PageLine, columns: readonly Column[]): number {
  const shares = columns.map(({ x, right }) => Math.min(cell.right, right) - Math.max(cell.x, x));
  const overlapped = shares.findIndex((share, at) => share > 0.5 * (columns[at]!.right - columns[at]!.x));
  return overlapped >= 0 ? overlapped : shares.indexOf(Math.max(...shares));
}

/** A row without figures that stands closer to the row before than rows do goes on with its cells. */
function joinWrapped<Row extends { y: number; cells: string[][] }>(rows: readonly Row[], pitch: number): Row[] {
  const joined: Row[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const last = joined.at(-1);
    const isFull = (cells: readonly string[][]): boolean => cells.every((cell) => cell.length > 0);
    const wraps =
      last !== undefined &&
      row.y - before < 0.8 * pitch &&
      (!isFull(row.cells) || !isFull(last.cells)) &&
      row.cells.every((cell) => cell.every((text) => !FIGURE.test(text)));
    if (wraps) addCells(last.cells, row.cells);
    else joined.push(row);
    before = row.y;
  }
  return joined;
}

/** Lines of words are one text; two figures in one cell stay apart. */
function joinCell(lines: readonly string[]): string {
  return lines.reduce(
    (cell, line) => cell + (/[\d%]$/.test(cell) && /^[-\d]/.test(line) ? WITHIN_CELL : "") + line,
    "",
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
