import { greatest } from "../collections/extremes.js";
import type { CleanText } from "../text/clean-text.js";
import type { Span } from "../types.js";
import { headsRows } from "./head-words.js";
import { cellsBetweenBars, hasPipeTables } from "./pipe-tables.js";
import type { Cell, Row, Table } from "./table.js";

const LEAST_CELLS = 2;
const LEAST_ROWS = 2;
/** Caption, number and unit of a table stand on so many lines above it at the most. */
const LINES_ABOVE = 3;
const BORDER = "\t";

/**
 * Finds the tables of a text: lines of two cells or more, parted by tabs or as Markdown has it by bars, that follow each other. Most texts have neither.
 */
export function findTables(clean: CleanText): Table[] {
  const hasBars = hasPipeTables(clean.raw);
  if (!hasBars && !clean.raw.includes(BORDER)) return [];
  const lines = linesOf(clean.text);
  const tables: Table[] = [];
  let rows: Row[] = [];
  let first = 0;
  const cellsIn = (line: Span): Cell[] => (hasBars ? cellsBetweenBars(clean.text, line) : null) ?? cellsOf(clean, line);
  const flush = (): void => {
    const above = captionOf(clean.text, lines.slice(Math.max(0, first - LINES_ABOVE), first).reverse(), cellsIn);
    if ((rows.length >= LEAST_ROWS || isLabels(rows)) && !areSetIn(rows)) tables.push({ rows, above });
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const barred = hasBars ? cellsBetweenBars(clean.text, line) : null;
    // the rule below the head of a table
    if (barred?.length === 0) continue;
    const cells = barred ?? cellsOf(clean, line);
    if (cells.length < LEAST_CELLS || isCaption(cells) || isOtherHead(cells, rows)) flush();
    if (cells.length >= LEAST_CELLS) {
      if (rows.length === 0) first = index;
      rows.push({ ...line, cells });
    }
  }
  flush();
  return tables;
}

/** The lines above a table that may say what it shows: up to the table before it, without the sentences, but for those that lead to it. */
function captionOf(text: string, lines: readonly Span[], cellsIn: (line: Span) => Cell[]): Span[] {
  const another = lines.findIndex((line) => cellsIn(line).length >= LEAST_CELLS);
  return lines.slice(0, another < 0 ? lines.length : another).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    // in files without layout the title of a table is glued to the paragraph above
    const behind = start + greatest(STOPS.map((stop) => line.lastIndexOf(stop))) + 1;
    if (behind < end) return [{ start: behind, end }];
    return LEADS.test(line) ? [{ start, end }] : [];
  });
}

const STOPS = ["。", "；", "！", "？"];
const LEADS = /如下|下表|见表/;

/** 附表13 or 政府债务余额情况表, with nothing in the cells beside it: another table begins, though no blank line parts it from the one above. */
const isCaption = (cells: readonly Cell[]): boolean =>
  (CAPTION.test(cells[0]?.text ?? "") || TITLE.test(cells[0]?.text ?? "")) &&
  cells.every(({ text }, index) => index === 0 || text === "");
const TITLE = /^[^\s，。；：]{4,40}表(?:[（(][^（）()]{1,12}[）)])?$/;
const CAPTION = /^附?表\s?(?:\d|[一二三四五六七八九十])/;

/** 项目 | 2023 | 2024 below figures: the head of another table, but for that of the same one on its next page. */
function isOtherHead(cells: readonly Cell[], rows: readonly Row[]): boolean {
  const [first] = rows;
  if (first === undefined || !headsRows(cells[0]?.text ?? "") || cells.some(hasFigure)) return false;
  const isSame = cells.length === first.cells.length && cells.every(({ text }, at) => text === first.cells[at]?.text);
  return !isSame && (rows.at(-1)?.cells.some(hasFigure) ?? false);
}

const hasFigure = ({ text }: Cell): boolean => DIGIT.test(text.replaceAll(YEAR, ""));
const DIGIT = /\d/;
const YEAR = /(?:19|20)\d{2}/g;

/** Whether a row by itself holds no word: labels of a chart, whose figures nothing names. */
const isLabels = (rows: readonly Row[]): boolean =>
  rows.length > 0 && rows.every(({ cells }) => cells.every(({ text }) => !WORD.test(text)));

/** Paragraphs that a tab sets in: nothing stands in a second cell of any. */
const areSetIn = (rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => {
    const filled = cells.filter(({ text }) => text !== "");
    return cells[0]!.text === "" && filled.length === 1 && WORD.test(filled[0]!.text);
  });

const WORD = /[\u4E00-\u9FFF]{2}/;

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** The cells of a line: a space of the clean text was a border where the raw text has a tab; a second tab leaves an empty cell. */
function cellsOf({ raw, text, toRaw }: CleanText, { start, end }: Span): Cell[] {
  const own = toRaw(start, end);
  const [before, after] = [tabsBefore(raw, own.start), tabsAfter(raw, own.end)];
  if (before + after === 0 && !raw.slice(own.start, own.end).includes(BORDER)) return [];
  const cells: Cell[] = [];
  const add = (from: number, to: number): void => void cells.push({ start: from, end: to, text: text.slice(from, to) });
  for (let tabs = before; tabs > 0; tabs--) add(start, start);
  let from = start;
  for (let space = text.indexOf(" ", start); space >= 0 && space < end; space = text.indexOf(" ", space + 1)) {
    const gap = toRaw(space, space + 1);
    let tabs = 0;
    for (let at = gap.start; at < gap.end; at++) if (raw[at] === BORDER) tabs++;
    if (tabs === 0) continue;
    add(from, space);
    from = space + 1;
    for (; tabs > 1; tabs--) add(from, from);
  }
  add(from, end);
  for (let tabs = after; tabs > 0; tabs--) add(end, end);
  return cells;
}

/** Tabs at the start of a line, which the clean text does not hold: a row whose first cells are empty. */
function tabsBefore(raw: string, start: number): number {
  let tabs = 0;
  for (let at = start - 1; at >= 0 && raw[at] !== "\n" && raw.charAt(at).trim() === ""; at--)
    if (raw[at] === BORDER) tabs++;
  return tabs;
}

/** Tabs at the end of a line: a row whose last cells are empty, as the name of an item without figures is. */
function tabsAfter(raw: string, end: number): number {
  let tabs = 0;
  for (let at = end; at < raw.length && raw[at] !== "\n" && raw.charAt(at).trim() === ""; at++)
    if (raw[at] === BORDER) tabs++;
  return tabs;
}
