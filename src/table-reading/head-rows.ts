import { cellWords } from "../generated/cell-words.js";
import type { Cell, Row, Table } from "../structure/table.js";
import { isFigure } from "./figure-cell.js";
import { isProse, toldBelow } from "./prose-heads.js";
import { unitIn } from "./units.js";

/** Budgets of debts have four: 当年增减变动情况, 还本, 自有资金偿还, 一般债券. */
const LONGEST_HEAD = 4;
/** No head is told in clauses: 结合实际，为全州…. */
const PAUSE = /[，。；]/;
/** Stands in the place of a figure where there is none. */
const DASH = /^[-—－–]{1,2}$/;
/** 栏次 before the numbers of columns. */
const LONGEST_LABEL = 2;
const LEAST_NUMBERS = 3;

/** Rows of one cell at the top of a table are its caption and the unit of its figures. */
export function withoutCaption({ rows, above }: Table): Table {
  const first = rows.findIndex(({ cells }) => cells.filter(({ text }) => text !== "").length > 1);
  return first > 0
    ? { rows: rows.slice(first), above: [...rows.slice(0, first).reverse(), ...above] }
    : { rows, above };
}

/** Leaves out the row that numbers the columns, 1, 2, 3 to the last, below their heads. */
export function withoutNumbers({ rows, above }: Table): Table {
  return { rows: rows.filter((row, at) => at === 0 || at > LONGEST_HEAD || !numbersColumns(row)), above };
}

function numbersColumns({ cells }: Row): boolean {
  const filled = cells.map(({ text }) => text).filter((text) => text !== "");
  const numbers = /\d/.test(filled[0] ?? "") || (filled[0]?.length ?? 0) > LONGEST_LABEL ? filled : filled.slice(1);
  return numbers.length >= LEAST_NUMBERS && numbers.every((text, at) => text === String(at + 1));
}

/**
 * The rows above the first that holds a figure or a dash for one, tells of them in a sentence, or is a name without figures where all columns have a
 * head; a year heads a column.
 */
export function headRows(rows: readonly Row[]): number {
  const hasFigure = ({ cells }: Row): boolean =>
    cells.some(({ text }, column) => column > 0 && (DASH.test(text) || (isFigure(text) && !isYear(text))));
  const isName = ({ cells }: Row, at: number): boolean =>
    cells.every(({ text }, column) => (text !== "") === (column === 0)) && isHeaded(rows.slice(0, at));
  const tellsProse = ({ cells }: Row, at: number): boolean =>
    cells.some(
      ({ text }, column) => column > 0 && (isProse(text) || PAUSE.test(text)) && rows.slice(0, at).some(isTold(column)),
    );
  const first = rows.findIndex(
    (row, at) => hasFigure(row) || (at > 0 && (isName(row, at) || tellsLevel(row) || tellsProse(row, at))),
  );
  return first > 0 && first <= LONGEST_HEAD ? first : 0;
}

/** 地区生产总值（亿元） | 360.5: rows of a name with its unit and one figure, which need no head. */
export const needsNoHead = (rows: readonly Row[]): boolean =>
  rows.every(({ cells }) => {
    const [name, figure, ...others] = cells.filter(({ text }) => text !== "");
    return others.length === 0 && unitIn(name?.text ?? "") !== null && isFigure(figure?.text ?? "");
  });

/** 居民收入 | 与经济增长同步: a row that tells a level without a figure heads nothing. */
const tellsLevel = ({ cells }: Row): boolean =>
  cells[0]?.text !== "" && cells.some(({ text }, column) => column > 0 && LEVELS.some((word) => text.endsWith(word)));
const LEVELS = cellWords.flatMap(({ word, says }) => (says === "alone" ? [word] : []));

/** 年度目标: what stands below is told in sentences. */
const isTold =
  (column: number) =>
  ({ cells }: Row): boolean =>
    toldBelow(cells[column]?.text ?? "") !== null;

/** Whether one row heads each column. */
const isHeaded = (rows: readonly Row[]): boolean => rows.some(({ cells }) => cells.every(({ text }) => text !== ""));

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/.test(text);

/** The cells that head a column, from the top down; a merged one heads the columns on its right up to the next. */
export function headCells(rows: readonly Row[], column: number): Cell[] {
  const heads: Cell[] = [];
  /** A cell right of which nothing belongs to another head of a line above. */
  let from = 0;
  for (const { cells } of rows) {
    for (let at = column; at >= from; at--) {
      const cell = cells[at];
      if (cell === undefined || cell.text === "" || (at === 0 && column > 0)) continue;
      heads.push(cell);
      from = at;
      break;
    }
  }
  return heads;
}
