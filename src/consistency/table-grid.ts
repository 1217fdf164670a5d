import { greatest } from "../collections/extremes.js";
import type { Span } from "../types.js";
import type { Interval } from "./precision.js";

/** A cell of a table, trimmed; spans are offsets in the document. */
export interface GridCell {
  text: string;
  span: Span;
  /** Its figure, `null` where it is none. */
  value: number | null;
  /** What the printed figure can stand for. */
  interval: Interval | null;
}

/** A line of a table. */
export interface GridRow {
  /** What names the row: its first cell with words. */
  name: string;
  cells: readonly GridCell[];
  span: Span;
}

/** Rows that follow each other, those above the first figures apart. */
export interface Grid {
  heads: readonly string[];
  rows: readonly GridRow[];
}

const BORDER = "\t";
const FIGURE = /^([-−－+]?)(\d[\d,，]{0,20}(?:\.(\d{1,6}))?)[%％]?$/;
const WORDS = /[\u4E00-\u9FFF]/;
const YEAR = /^(?:19|20)\d\d$/;
const FEWEST_ROWS = 3;
/** Wider ones are made for printing, with several tables beside each other. */
const WIDEST = 12;

/** The tables of a document: lines of two cells or more, parted by tabs, that follow each other. */
export function gridsOf(text: string): Grid[] {
  if (!text.includes(BORDER)) return [];
  const grids: Grid[] = [];
  let rows: GridRow[] = [];
  let start = 0;
  for (const line of `${text}\n`.split("\n")) {
    if (line.includes(BORDER)) rows.push(readRow(line, start));
    else {
      for (const grid of gridOf(rows)) grids.push(grid);
      rows = [];
    }
    start += line.length + 1;
  }
  return [...grids, ...gridOf(rows)];
}

function gridOf(rows: readonly GridRow[]): Grid[] {
  const first = rows.findIndex(({ cells }) => cells.some(({ value }) => value !== null));
  const width = Math.max(0, greatest(rows.map(({ cells }) => cells.length)));
  if (first < 1 || rows.length - first < FEWEST_ROWS || width > WIDEST) return [];
  const heads = Array.from({ length: width }, (_, column) =>
    rows
      .slice(0, first)
      .map(({ cells }) => cells[column]?.text ?? "")
      .join(""),
  );
  return [{ heads, rows: rows.slice(first) }];
}

function readRow(line: string, start: number): GridRow {
  let at = start;
  const cells = line.split(BORDER).map((printed) => {
    const text = printed.trim();
    const from = at + printed.indexOf(text);
    at += printed.length + 1;
    return { text, span: { start: from, end: from + text.length }, ...readFigure(text) };
  });
  const name = (cells.find(({ text }) => WORDS.test(text))?.text ?? "").replace(/\s/g, "");
  return { name, cells, span: { start, end: start + line.trimEnd().length } };
}

function readFigure(text: string): Pick<GridCell, "value" | "interval"> {
  const [, sign, digits, decimals = ""] = FIGURE.exec(text) ?? [];
  if (digits === undefined || YEAR.test(text)) return { value: null, interval: null };
  const value = Number(digits.replace(/[,，]/g, "")) * (sign === "" || sign === "+" ? 1 : -1);
  const step = 10 ** -decimals.length;
  return { value, interval: { low: value - step, high: value + step } };
}
