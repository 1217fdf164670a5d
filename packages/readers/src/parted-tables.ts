import { tableWords } from "./generated/table-words.js";
import { NUMBER_OF_TABLE, UNIT } from "./page-table.js";
import { withoutEmptyColumns } from "./table-grid.js";

/** A row of `data/readers/table-words.yaml`. */
export interface TableWord {
  word: string;
  kind: "title" | "note";
}

type Row = readonly string[];

/** A part of what a program keeps as one table: a table, or a line above, below or between tables. */
export type TablePart = { rows: string[][] } | { line: string };

const wordsOf = (kind: TableWord["kind"]): string[] =>
  tableWords.filter((row) => row.kind === kind).map(({ word }) => word);
const TITLE_ENDS = wordsOf("title");
const NOTE_OPENS = wordsOf("note");
/** Behind the title of a table: （草案）, (全口径). */
const BRACKETS = /[（(][^（()）]{0,20}[）)]$/;
const SHORTEST_TITLE = 4;
const LONGEST_NUMBER = 8;

/**
 * The tables in the rows of one: programs put the number, the title and the unit of a table into rows of its own, join tables that touch, and
 * keep the note below in the last row. Columns that are empty in a table are left out.
 */
export function partedTables(rows: readonly Row[]): TablePart[] {
  const parts: TablePart[] = [];
  let body: Row[] = [];
  const flush = (): void => {
    const table = withoutEmptyColumns(body);
    if (table.length > 0 && (table[0]?.length ?? 0) > 1) parts.push({ rows: table });
    else for (const row of table) parts.push({ line: row.join("") });
    body = [];
  };
  const last = rows.length - notesAtEnd(rows);
  for (let at = 0; at < last; ) {
    const to = endOfHeading(rows, at, last);
    if (to > at) flush();
    for (const row of rows.slice(at, to)) parts.push({ line: filledIn(row).join(" ") });
    if (to === at) body.push(rows[at] ?? []);
    at = Math.max(to, at + 1);
  }
  flush();
  for (const row of rows.slice(last)) parts.push({ line: filledIn(row).join(" ") });
  return parts;
}

const filledIn = (row: Row): string[] => row.filter((cell) => cell !== "");

/** Where the rows end that head a table and begin at `at`; there, where none does: within a table one alone is a row of it. */
function endOfHeading(rows: readonly Row[], at: number, last: number): number {
  let to = at;
  while (to < last && isHeading(rows[to] ?? [])) to++;
  const cells = rows.slice(at, to).flatMap(filledIn);
  const isMarked = cells.some((cell) => UNIT.test(cell) || isNumber(cell)) && cells.length > 1;
  return at === 0 || isMarked ? to : at;
}

/** Whether a row holds nothing but the number, the title and the unit of a table. */
function isHeading(row: Row): boolean {
  const cells = filledIn(row);
  return (
    row.length > 1 &&
    cells.length > 0 &&
    cells.length < row.length &&
    cells.every((cell) => UNIT.test(cell) || isNumber(cell) || isTitle(cell))
  );
}

const isNumber = (cell: string): boolean => NUMBER_OF_TABLE.test(cell) && cell.length <= LONGEST_NUMBER;

function isTitle(cell: string): boolean {
  const title = cell.replace(BRACKETS, "").trim();
  return title.length >= SHORTEST_TITLE && TITLE_ENDS.some((word) => title.endsWith(word));
}

/** How many rows at the end hold a note. */
function notesAtEnd(rows: readonly Row[]): number {
  let count = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    const [cell, other] = filledIn(rows[at] ?? []);
    if (cell === undefined || other !== undefined || !NOTE_OPENS.some((word) => cell.startsWith(word))) break;
    count++;
  }
  return count;
}
