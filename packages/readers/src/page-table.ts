import { WITHIN_CELL } from "./cell-text.js";
import { groupLines } from "./page-heads.js";
import type { PageLine, PageTable } from "./page-text.js";
import { type Column, columnsOf, FIGURE, figureGoesOn } from "./table-columns.js";
import { addCells, isFilled, joinWrapped, type LinedRow, withOwnEnds } from "./wrapped-rows.js";

/** A row of stretches of text that are parted by gaps as cells are. */
export type CellRow = readonly PageLine[];

const NUMERIC = /^[-+－—–~～/*#△▲\d,，.．%％‰()（）\s]*$/;
/** 单位：万元 stands above a table, often beside its number. */
export const UNIT: RegExp = /^[（(]?(?:金额|计量|货币)?单位\s*[:：]/;
/** 表 2 stands before the title of a table, with a gap as between cells. */
export const NUMBER_OF_TABLE: RegExp = /^\s*附?表\s?[\d一二三四五六七八九十]/;
const LEAST_ROWS = 2;
/** Share of the cells behind the first column that hold figures alone. */
const MOSTLY_FIGURES = 0.3;
/** Characters that a cell holds at the most, on average; lines of columns of text hold more. */
const SHORT_CELL = 8;
/** Rows further apart than this, in character heights, are of two tables. */
const FURTHEST = 5;
/** Lines of one cell stand closer than this; rows of a table are further apart. */
const WITHIN_ROW = 0.95;
const WITHIN_HEAD = 1.6;

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
    if (rows[from]!.some(({ text }) => UNIT.test(text.trim())) || NUMBER_OF_TABLE.test(rows[from]![0]!.text)) {
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
    if (at > from && row[0]!.y - before![0]!.y > FURTHEST * row[0]!.size && !goesOn(rows.slice(from, end), row)) break;
    if (row.length > 1) end = at + 1;
    else if (at === from || !isShort(row[0]!, rows[from]!)) break;
    else if (at - end >= (isEmptyRow(rows, from, end, at) ? MOST_EMPTY : LINES_OF_CELL)) break;
  }
  const [last, next] = [rows[end - 1], rows[end]];
  const [above, line] = [last?.[0], next?.[0]];
  const isOfLast = above && line && next?.length === 1 && line.y - above.y < WITHIN_ROW * line.size;
  return end > from && isOfLast ? end + 1 : end;
}

const LINES_OF_CELL = 3;
/** So many rows may follow each other that have a name and no figures, as budgets by item have them. */
const MOST_EMPTY = 40;
/** Names of rows are indented by so many characters a level. */
const INDENT = 2.2;
/** Rows left blank open a gap of so many character heights at the most. */
const WIDEST_BLANK = 16;

/** Whether a line is the name of a row without figures: it stands where names of the table do, as far below the line before as rows are. */
function isEmptyRow(rows: readonly CellRow[], from: number, end: number, at: number): boolean {
  const line = rows[at]![0]!;
  const known = rows.slice(from, end);
  const pitch = median(known.slice(1).map((row, index) => row[0]!.y - known[index]![0]!.y));
  const isOnPitch = pitch > 0 && line.y - rows[at - 1]![0]!.y < 1.4 * pitch;
  const named = known.filter(({ length }) => length > 1);
  const isBeforeFigures = named.every((row) => line.right <= row[1]!.x || row[1]!.right < line.x);
  return isOnPitch && isBeforeFigures && named.some((row) => Math.abs(row[0]!.x - line.x) < INDENT * line.size);
}

/** Whether a row behind a gap, where rows were left blank, goes on with a table: its figures end where others do, or stand below heads. */
function goesOn(table: readonly CellRow[], row: CellRow): boolean {
  const figures = row.filter(({ text }) => FIGURE.test(text.trim()));
  const last = table.at(-1);
  if (last === undefined || figures.length < 2 || row[0]!.y - last[0]!.y > WIDEST_BLANK * row[0]!.size) return false;
  const cells = table.flatMap((one) => one.slice(1));
  const isHead = !cells.some(({ text }) => FIGURE.test(text.trim()));
  if (isHead)
    return figures.every((figure) =>
      cells.some(({ x, right }) => figure.x < right + 2 * figure.size && figure.right > x),
    );
  const ends = cells.map(({ right }) => right);
  return figures.every(({ right, size }) => ends.some((end) => Math.abs(end - right) < 0.3 * size));
}

/** The first line of a head that stands on two, where not all columns have one: 预算数比上年 above 增长%. */
function startOfHead(rows: readonly CellRow[], from: number, columns: readonly Column[]): number {
  const [head, above] = [rows[from]!, rows[from - 1]];
  if (above === undefined || head.some(({ text }) => FIGURE.test(text))) return from;
  const isClose = head[0]!.y - above[0]!.y < CLOSE * head[0]!.size;
  const fits = above.every(({ text, x, right }) => {
    const within = columns.filter((column) => x < column.right && right > column.x).length;
    // a head over several columns is not over the names of the rows, as the title of a table is
    const isHead = within === 1 || (within > 1 && x >= columns[0]!.right);
    return text.length <= LONGEST_HEAD && isHead && !UNIT.test(text) && !/[，。；：]/.test(text);
  });
  return isClose && fits ? from - 1 : from;
}

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
  const first = rows.findIndex((row) => row.slice(1).some(({ text }) => FIGURE.test(text.trim())));
  const groups = first > 1 ? groupLines(rows.slice(0, first), columns) : [];
  const lines = withOwnEnds(rows.slice(groups.length), columns[0]!).map((row) => {
    const cells = columns.map((): PageLine[] => []);
    for (const cell of row) cells[columnOf(cell, columns)]!.push({ ...cell, text: cell.text.trim() });
    return { y: row[0]!.y, size: row[0]!.size, cells };
  });
  const merged: LinedRow[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [at, line] of lines.entries()) {
    const last = merged.at(-1);
    // below heads over several columns, the others are one row however many lines they have
    const isSecond = last !== undefined && last.cells[0]!.length > 0 && isFilled(line.cells);
    const isOfHead = groups.length > 0 && at < first - groups.length && !isSecond;
    if (last && line.y - before < (isOfHead ? WITHIN_HEAD : WITHIN_ROW) * line.size) addCells(last.cells, line.cells);
    else merged.push(line);
    before = line.y;
  }
  const pitch = median(merged.slice(1).map(({ y }, at) => y - merged[at]!.y));
  const { rows: joined, isDoubtful } = joinWrapped(merged, pitch);
  const cellsOf = joined.map(({ cells }) => cells.map((cell) => cell.map(({ text }) => text)));
  const texts = cellsOf.map((cells) => cells.map(joinCell));
  const rowsOfTable = [...groups.map((line) => line.map((cell) => cell ?? "")), ...texts];
  return {
    rows: rowsOfTable,
    isChart: areLabels(texts),
    isUnsure:
      isDoubtful ||
      cellsOf.some((cells) => cells.some(isJoined)) ||
      groups.length > 0 ||
      texts[0]?.includes("") === true,
  };
}

/** Whether words of several lines have been put into one cell. */
const isJoined = (lines: readonly string[]): boolean => lines.length > 1 && lines.some((line) => !FIGURE.test(line));

/** Labels of a chart stand in rows and columns too, but leave most places empty and hold hardly a word. */
function areLabels(rows: readonly (readonly string[])[]): boolean {
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell !== "").length;
  return filled < 0.7 * cells.length && cells.filter((cell) => /[\u4E00-\u9FFF]{2}/.test(cell)).length < 0.2 * filled;
}

/** The column that a cell overlaps most, the first of those that a merged cell lies over; else the nearest. */
function columnOf(cell: PageLine, columns: readonly Column[]): number {
  const shares = columns.map(({ x, right }) => Math.min(cell.right, right) - Math.max(cell.x, x));
  const overlapped = shares.findIndex((share, at) => share > 0.5 * (columns[at]!.right - columns[at]!.x));
  return overlapped >= 0 ? overlapped : shares.indexOf(Math.max(...shares));
}

/** Lines of words are one text; two figures in one cell stay apart. */
function joinCell(lines: readonly string[]): string {
  return lines.reduce(
    (cell, line) =>
      cell + (/[\d%]$/.test(cell) && /^[-\d]/.test(line) && !figureGoesOn(cell, line) ? WITHIN_CELL : "") + line,
    "",
  );
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
