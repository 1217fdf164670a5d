import { closingRows, isParagraph } from "./closing-rows.js";
import { tableWords } from "./generated/table-words.js";
import { laidOutLines } from "./laid-out-rows.js";
import { NUMBER_OF_TABLE, UNIT } from "./page-table.js";
import { withoutEmptyColumns } from "./table-grid.js";

/** A row of `data/readers/table-words.yaml`. */
export interface TableWord {
  word: string;
  kind: "title" | "list" | "note" | "annex";
}

type Row = readonly string[];

/** A part of what a program keeps as one table: a table, or a line above, below or between tables. */
export type TablePart = { rows: string[][] } | { line: string };

const wordsOf = (kind: TableWord["kind"]): string[] =>
  tableWords.filter((row) => row.kind === kind).map(({ word }) => word);
const TITLE_ENDS = wordsOf("title");
const LIST_ENDS = wordsOf("list");
/** 附件一, 附表2：收入完成情况, 附表2收入完成情况; 附件一览 has no number. */
const ANNEX = new RegExp(
  `^(?:${wordsOf("annex").join("|")})\\s?(?:\\d{1,3}(?:\\D.{0,40})?|(?:[一二三四五六七八九十]{1,3})?(?:[:：\\s—-].{0,40})?)$`,
);
/** Behind the title of a table: （草案）, (全口径). */
const BRACKETS = /[（(][^（()）]{0,20}[）)]$/;
const SHORTEST_TITLE = 4;
const SHORTEST_LIST = 8;
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
  const lines = laidOutLines(rows);
  if (lines !== null) return lines.map((line) => ({ line }));
  const last = rows.length - closingRows(rows);
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
    (isParagraph(row) ||
      (cells.length === 1 && ANNEX.test(cells[0]?.trim() ?? "")) ||
      cells.every((cell) => UNIT.test(cell) || isNumber(cell) || isTitle(cell)))
  );
}

const isNumber = (cell: string): boolean => NUMBER_OF_TABLE.test(cell) && cell.length <= LONGEST_NUMBER;

function isTitle(cell: string): boolean {
  const title = cell.replace(BRACKETS, "").trim();
  return (
    (title.length >= SHORTEST_TITLE && TITLE_ENDS.some((word) => title.endsWith(word))) ||
    (title.length >= SHORTEST_LIST && LIST_ENDS.some((word) => title.endsWith(word)))
  );
}
