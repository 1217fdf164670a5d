import type { Paragraph } from "./paragraphs.js";

/** A cell of a table in a text: a stretch of one of its paragraphs; an empty cell is an empty stretch. */
export interface TextCell {
  /** Index of the paragraph. */
  paragraph: number;
  start: number;
  end: number;
  isNumber: boolean;
}

/** A table that stands in a text, over paragraphs that follow each other. */
export interface TextTable extends FoundTable {
  /** Number among the tables of the text, counted from 1. */
  number: number;
}

interface FoundTable {
  /** Index of its first paragraph, and of the first one behind it. */
  first: number;
  end: number;
  /** Whether each paragraph is a row; else each is a cell. */
  byRow: boolean;
  /** Whether the first row names the columns. */
  hasHead: boolean;
  rows: readonly (readonly TextCell[])[];
}

/** The tables of a text: rows whose cells tabs part, and tables of which a source has set each cell on a line of its own. */
export function textTables(text: string, paragraphs: readonly Paragraph[]): TextTable[] {
  const tables = text.includes(BORDER) ? tabbedTables(text, paragraphs) : [];
  return [...tables, ...flatTables(paragraphs, tables)]
    .sort((a, b) => a.first - b.first)
    .map((table, index) => ({ ...table, number: index + 1 }));
}

const BORDER = "\t";
const LEAST_ROWS = 2;
const NUMBER = /^[-−+＋－]?\d[\d,，]{0,20}(?:\.\d{1,10})?[%‰]?$/;
/** What stands for a number where there is none. */
const NO_NUMBER = /^(?:[-—–―]{1,4}|\/|…)$/;
const isNumber = (words: string): boolean => NUMBER.test(words) || NO_NUMBER.test(words);

function tabbedTables(text: string, paragraphs: readonly Paragraph[]): FoundTable[] {
  const tables: FoundTable[] = [];
  let rows: TextCell[][] = [];
  const flush = (end: number) => {
    if (rows.length >= LEAST_ROWS && rows.some((row) => filled(row) > 1) && !isList(text, rows)) {
      const isHead = (row: readonly TextCell[] | undefined) => row !== undefined && !row.some((cell) => cell.isNumber);
      const hasHead = isHead(rows[0]) && !rows.every(isHead);
      tables.push({ first: end - rows.length, end, byRow: true, hasHead, rows });
    }
    rows = [];
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    const cells = paragraph.heading ? [] : cellsOf(text, paragraph, index);
    if (cells.length < 2) flush(index);
    else rows.push(cells);
  }
  flush(paragraphs.length);
  return tables;
}

const filled = (row: readonly TextCell[]): number => row.filter(({ start, end }) => end > start).length;

/** The cells of a line; tabs before and behind what is shown of it leave empty ones. */
function cellsOf(text: string, { start, end }: Paragraph, paragraph: number): TextCell[] {
  const cells: TextCell[] = [];
  const add = (from: number, to: number) =>
    void cells.push({ paragraph, start: from, end: to, isNumber: isNumber(text.slice(from, to).trim()) });
  for (let at = start - 1; at >= 0 && isBlank(text.charAt(at)); at--) if (text[at] === BORDER) add(start, start);
  let from = start;
  for (let at = text.indexOf(BORDER, start); at >= 0 && at < end; at = text.indexOf(BORDER, at + 1)) {
    // the tab itself stays at its cell, so that no character of the text is lost
    add(from, at + 1);
    from = at + 1;
  }
  add(from, end);
  for (let at = end; at < text.length && isBlank(text.charAt(at)); at++) if (text[at] === BORDER) add(end, end);
  return cells;
}

const isBlank = (character: string): boolean => character !== "\n" && character.trim() === "" && character !== "";

const LABEL = /^[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)]?[.．、]?$|^[•·●○■□◆-]$/;

/** Sentences behind their numbers, which a tab sets apart: a list, and no table. */
function isList(text: string, rows: readonly (readonly TextCell[])[]): boolean {
  const words = ({ start, end }: TextCell) => text.slice(start, end).trim();
  return rows.every(([label, sentence, ...others]) => {
    if (!label || !sentence || others.length > 0) return false;
    return (LABEL.test(words(label)) || words(label) === "") && /[。；]/.test(words(sentence));
  });
}

/** A longer line is no cell. */
const LONGEST_CELL = 24;
const LEAST_FLAT_ROWS = 3;
const MOST_COLUMNS = 8;
const CAPTION = /^附?表/;

/** Tables of which each cell stands on a line of its own: names, each followed by as many numbers as the one before. */
function flatTables(paragraphs: readonly Paragraph[], others: readonly FoundTable[]): FoundTable[] {
  const taken = new Set(others.flatMap(({ first, end }) => paragraphs.slice(first, end)));
  const kinds = paragraphs.map((paragraph) => (taken.has(paragraph) ? null : kindOf(paragraph)));
  const tables: FoundTable[] = [];
  for (let at = 0; at < paragraphs.length; ) {
    const columns = columnsAt(kinds, at);
    const starts = columns < 2 ? [] : rowsFrom(kinds, at, columns, paragraphs);
    if (starts.length < LEAST_FLAT_ROWS) {
      at++;
      continue;
    }
    const end = (starts.at(-1) ?? at) + columns;
    const hasHead = isHead(kinds, at - columns, at, paragraphs);
    const all = hasHead ? [at - columns, ...starts] : starts;
    const rows = all.map((start, index) =>
      cellsBetween(paragraphs, kinds, start, Math.min(all[index + 1] ?? end, start + columns)),
    );
    tables.push({ first: all[0] ?? at, end, byRow: false, hasHead, rows });
    at = end;
  }
  return tables;
}

type Kind = "words" | "number" | null;

function kindOf({ pieces }: Paragraph): Kind {
  const words = pieces
    .map(({ text }) => text)
    .join("")
    .trim();
  if (words === "" || words.length > LONGEST_CELL || /[。；！？，：]$/.test(words)) return null;
  return isNumber(words) ? "number" : "words";
}

/** How many columns a row that begins at a place has: a name and the numbers behind it; 0 where none begins. */
function columnsAt(kinds: readonly Kind[], at: number): number {
  if (kinds[at] !== "words") return 0;
  let end = at + 1;
  while (kinds[end] === "number") end++;
  return end - at > MOST_COLUMNS ? 0 : end - at;
}

/** Where rows of so many columns begin, one after the other; between them may stand a name without numbers. */
function rowsFrom(kinds: readonly Kind[], from: number, columns: number, paragraphs: readonly Paragraph[]): number[] {
  const starts: number[] = [];
  for (let at = from; ; ) {
    if (columnsAt(kinds, at) === columns) {
      starts.push(at);
      at += columns;
    } else if (isName(kinds, at, paragraphs) && columnsAt(kinds, at + 1) === columns) starts.push(at++);
    else return starts;
  }
}

/** A name by itself, which is neither a heading nor the caption of the next table. */
function isName(kinds: readonly Kind[], at: number, paragraphs: readonly Paragraph[]): boolean {
  const paragraph = paragraphs[at];
  if (kinds[at] !== "words" || !paragraph || paragraph.heading) return false;
  return !CAPTION.test(paragraph.pieces[0]?.text ?? "");
}

/** Whether lines name the columns of the rows behind them. */
function isHead(kinds: readonly Kind[], start: number, end: number, paragraphs: readonly Paragraph[]): boolean {
  if (start < 0) return false;
  for (let at = start; at < end; at++) if (!isName(kinds, at, paragraphs)) return false;
  return true;
}

function cellsBetween(paragraphs: readonly Paragraph[], kinds: readonly Kind[], from: number, to: number): TextCell[] {
  return paragraphs.slice(from, to).map(({ start, end }, index) => ({
    paragraph: from + index,
    start,
    end,
    isNumber: kinds[from + index] === "number",
  }));
}
