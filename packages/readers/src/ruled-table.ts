import { type FilledCell, LONGEST_CELL, laysOutText, WITHIN_CELL } from "./cell-text.js";
import { partedAtRules } from "./crossed-rules.js";
import { overflownLines } from "./overflown-lines.js";
import { type Grid, type GridCell, gridsOf, type Rule } from "./page-grid.js";
import { joinRow, rowsOf } from "./page-rows.js";
import type { PageLine, PageTable, PageText } from "./page-text.js";
import { FIGURE, figureGoesOn } from "./table-columns.js";

/** A table whose rules are drawn, and between which heights it stands. */
export interface RuledTable {
  top: number;
  bottom: number;
  texts: ReadonlySet<PageText>;
  table: PageTable;
}

/** A piece may stand out of its cell by so many characters: programs cut what is too wide, and let it show a little. */
const OUTSIDE = 1;
/** Programs that cut what is too wide for its cell may leave the rest in the file: it begins at the left edge, and not all cells are so. */
const LEFT_EDGE = 1.5;
const MOST_CUT = 0.2;
/** More figures below each other in one cell are rows that no rule parts. */
const MOST_FIGURES = 2;
/** A line of a cell that ends further than this from the edge, in characters, is the last of a paragraph. */
const FULL = 2.5;
/** Nor do a hanzi and the marks that must not begin a line need so much room. */
const SURELY_FULL = 3.5;

/** The tables of a page whose cells are drawn, from the top down. Empty frames, and pages set in tables, are none. */
export function ruledTables(texts: readonly PageText[], rules: readonly Rule[]): RuledTable[] {
  const found: RuledTable[] = [];
  for (const grid of gridsOf(rules)) {
    const table = tableIn(grid, texts);
    if (table !== null && found.every(({ bottom }) => bottom <= table.top + 1)) found.push(table);
  }
  return found;
}

function tableIn(grid: Grid, texts: readonly PageText[]): RuledTable | null {
  const [top, bottom] = ends(grid.ys);
  const cellAt = cellFinder(grid);
  const within: { piece: PageText; cell: GridCell }[] = [];
  const placed = new Set<PageText>();
  const cellOf = (piece: PageText): GridCell | undefined => {
    const cell = cellAt(piece.x + piece.width / 2, heightOf(piece));
    return cell && holds(grid, cell, piece) ? cell : undefined;
  };
  let cut = 0;
  for (const piece of texts) {
    const height = heightOf(piece);
    if (height < top || height > bottom || piece.text.trim() === "") continue;
    placed.add(piece);
    const cell = cellOf(piece);
    if (cell !== undefined) {
      within.push({ piece, cell });
      continue;
    }
    const parts = partedAtRules(piece, grid.xs).map((part) => ({ part, own: cellOf(part) }));
    if (parts.length > 1 && parts.every(({ own }) => own !== undefined)) {
      for (const { part, own } of parts) if (own) within.push({ piece: part, cell: own });
      continue;
    }
    const first = cellAt(piece.x + piece.size / 2, height);
    // text beside the table, or over the rules of its cell: not drawn for this text
    if (first === undefined || piece.x - place(grid.xs, first.column) > LEFT_EDGE * piece.size) return null;
    within.push({ piece, cell: first });
    cut++;
  }
  if (cut > MOST_CUT * placed.size) return null;
  const rows = grid.ys.slice(1).map(() => grid.xs.slice(1).map(() => ""));
  for (const [cell, pieces] of byCell(within)) {
    const lines = linesOf(pieces);
    const text = textOf(lines, place(grid.xs, cell.toColumn));
    if (lines.filter((line) => FIGURE.test(line.text.trim())).length > MOST_FIGURES) return null;
    const row = rows[cell.row];
    if (row) row[cell.column] = text;
  }
  const filled = rows.filter((row) => row.some((text) => text !== ""));
  const columns = grid.xs.slice(1).flatMap((_, column) => (filled.some((row) => row[column] !== "") ? [column] : []));
  const isLong = filled.some((row) => row.some(({ length }) => length > LONGEST_CELL));
  if (filled.length < 2 || columns.length < 2 || (isLong && laysOutText(filled.map(lengthsOf)))) return null;
  const table = {
    rows: filled.map((row) => columns.map((column) => row[column] ?? "")),
    isChart: false,
    isUnsure: false,
  };
  return { top, bottom, texts: placed, table };
}

/** The pieces of each cell. */
function byCell(placed: readonly { piece: PageText; cell: GridCell }[]): Map<GridCell, PageText[]> {
  const owners = overflownLines(placed);
  const cells = new Map<GridCell, PageText[]>();
  for (const { piece, cell } of placed) {
    const owner = owners.get(piece) ?? cell;
    const pieces = cells.get(owner);
    if (pieces === undefined) cells.set(owner, [piece]);
    else pieces.push(piece);
  }
  return cells;
}

const lengthsOf = (row: readonly string[]): FilledCell[] =>
  row.flatMap(({ length }) => (length === 0 ? [] : [{ length, isText: length > LONGEST_CELL }]));

/** The lines of a cell; most hold one piece. */
const linesOf = (pieces: PageText[]): PageLine[] =>
  pieces.length === 1 ? joinRow(pieces, () => false) : rowsOf(pieces).flatMap((row) => joinRow(row, () => false));

/** How far above its base line the middle of a character stands. */
const MIDDLE = 0.35;
const heightOf = ({ y, size }: PageText): number => y - MIDDLE * size;
const place = (places: readonly number[], at: number): number => places[at] ?? 0;
const ends = (places: readonly number[]): [number, number] => [place(places, 0), place(places, places.length - 1)];

/** Finds the cell in which a point lies. */
function cellFinder({ xs, ys, cells }: Grid): (x: number, y: number) => GridCell | undefined {
  const columns = xs.length - 1;
  const owners: (GridCell | undefined)[] = [];
  for (const cell of cells)
    for (let row = cell.row; row < cell.toRow; row++)
      for (let column = cell.column; column < cell.toColumn; column++) owners[row * columns + column] = cell;
  return (x, y) => {
    const column = before(xs, x);
    const row = before(ys, y);
    return column < 0 || row < 0 ? undefined : owners[row * columns + column];
  };
}

/** Which of the places, which stand in order, comes before one; -1 where none does or none comes behind it. */
function before(places: readonly number[], at: number): number {
  for (let index = 0; index < places.length; index++) if ((places[index] ?? 0) > at) return index - 1;
  return -1;
}

const holds = ({ xs }: Grid, { column, toColumn }: GridCell, { x, width, size }: PageText): boolean =>
  x >= place(xs, column) - OUTSIDE * size && x + width <= place(xs, toColumn) + OUTSIDE * size;

/** The lines of a cell as one text; paragraphs that are figures of their own, or tell one each, stay apart. */
function textOf(lines: readonly PageLine[], edge: number): string {
  let text = "";
  let last: PageLine | undefined;
  for (const line of lines) {
    const room = last === undefined ? 0 : (edge - last.right) / last.size;
    const next = line.text.trim();
    text += between(text, next, room, last?.text ?? "") + next;
    last = line;
  }
  return text;
}

/** What stands between the text of a cell and its next line, where so many characters more had room. */
function between(text: string, next: string, room: number, last: string): string {
  if (/^[-−\d]/.test(next) && !figureGoesOn(text, next)) {
    if (/[\d%％]$/.test(text) || (room > FULL && /\p{Script=Han}$/u.test(text))) return WITHIN_CELL;
  } else if (room > SURELY_FULL && ENDS_WITH_FIGURE.test(last) && TELLS_FIGURE.test(next)) return WITHIN_CELL;
  return /[A-Za-z,;]$/.test(text) && /^[A-Za-z]/.test(next) ? " " : "";
}
/** 新建学校12所, below it 新增学位6000个 */
const ENDS_WITH_FIGURE = /\d(?:\p{Script=Han}{1,4}|[%％])\s*$/u;
const TELLS_FIGURE = /^\p{Script=Han}{2}.*\d/u;
