import { type FilledCell, LONGEST_CELL, laysOutText } from "./cell-text.js";
import { AS_BLOCK } from "./style-marks.js";

/** What is needed of a node of a page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute(name: string): string | null;
}

const SECTIONS: ReadonlySet<string> = new Set(["tbody", "thead", "tfoot"]);
const LINES: ReadonlySet<string> = new Set(["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section"]);
/** More columns no table has; a cell that spans more says so by mistake. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;
const MOST_TAKEN = 300;

export const nameOf = (node: PageNode): string => node.nodeName.toLowerCase();

export const isTable = (node: PageNode): boolean => nameOf(node) === "table";

const elementsOf = (node: PageNode): PageNode[] => Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1);

/** The rows of a table; those of tables within it are none. */
export function rowsOf(table: PageNode): PageNode[] {
  const all = elementsOf(table);
  const isFoot = (node: PageNode): boolean => nameOf(node) === "tfoot";
  // the foot is shown last, wherever it is written
  return [...all.filter((child) => !isFoot(child)), ...all.filter(isFoot)].flatMap((child) => {
    if (nameOf(child) === "tr") return [child];
    return SECTIONS.has(nameOf(child)) ? elementsOf(child).filter((row) => nameOf(row) === "tr") : [];
  });
}

const isCell = (node: PageNode): boolean => nameOf(node) === "td" || nameOf(node) === "th";

export const cellsOf = (row: PageNode): PageNode[] => elementsOf(row).filter(isCell);

/** The captions of a table. */
export const captionsOf = (table: PageNode): PageNode[] =>
  elementsOf(table).filter((child) => nameOf(child) === "caption");

/** Whether text of a table stands beside its cells, as pages that leave tags open have it; it must not be lost. */
export function hasStrayText(table: PageNode): boolean {
  const placed = [...captionsOf(table), ...rowsOf(table).flatMap(cellsOf)];
  return placed.reduce((sum, node) => sum + lengthOf(node), 0) < lengthOf(table);
}

/** Rows of a table that stand together, or one that holds a table within a cell, and only puts it in place. */
export function runsOfRows(table: PageNode): PageNode[][] {
  const runs: { rows: PageNode[]; isPlace: boolean }[] = [];
  for (const row of rowsOf(table)) {
    const isPlace = holds(row, isTable);
    const last = runs.at(-1);
    if (last && !isPlace && !last.isPlace) last.rows.push(row);
    else runs.push({ rows: [row], isPlace });
  }
  return runs.map(({ rows }) => rows);
}

/**
 * Whether rows only put blocks of running text in place: one holds a table, or none has two cells with text, or
 * one row has while a cell has several lines and full sentences, or much of them are cells as long as a paragraph that have several.
 */
export function layOut(rows: readonly PageNode[]): boolean {
  if (rows.some((row) => holds(row, isTable))) return true;
  const all = rows.map((row) => cellsOf(row).filter((cell) => lengthOf(cell) > 0));
  const several = (cell: PageNode): boolean => countLines(cell) > 1;
  const isSpoken = (cell: PageNode): boolean =>
    (cell.textContent ?? "").includes("。") && (several(cell) || holds(cell, isBreak));
  const full = all.filter((cells) => cells.length > 1);
  if (full.length === 0 || (full.length === 1 && all.flat().some(isSpoken))) return true;
  const filled = (cell: PageNode): FilledCell => {
    const length = lengthOf(cell);
    return { length, isText: length > LONGEST_CELL && several(cell) };
  };
  return laysOutText(all.map((row) => row.map(filled)));
}

const lengthOf = ({ textContent }: PageNode): number => (textContent ?? "").replace(/\s+/g, "").length;

function holds(node: PageNode, wanted: (node: PageNode) => boolean): boolean {
  return elementsOf(node).some((child) => wanted(child) || holds(child, wanted));
}

const isBreak = (node: PageNode): boolean => nameOf(node) === "br";

const isLine = (node: PageNode): boolean => LINES.has(nameOf(node)) || node.getAttribute(AS_BLOCK) !== null;

function countLines(node: PageNode): number {
  return elementsOf(node).reduce(
    (count, child) => count + (isLine(child) && !holds(child, isLine) ? 1 : countLines(child)),
    0,
  );
}

/** The cells of rows as text, with empty ones where a cell spans columns or rows, so that columns stay columns. */
export function gridOf(rows: readonly PageNode[], textOfCell: (cell: PageNode) => string): string[][] {
  /** For each column how many more rows the cell above takes. */
  const taken: number[] = [];
  return rows.map((row) => {
    const texts: string[] = [];
    const fillTaken = (): void => {
      while ((taken[texts.length] ?? 0) > 0) {
        taken[texts.length]!--;
        texts.push("");
      }
    };
    for (const cell of cellsOf(row)) {
      fillTaken();
      const down = spanOf(cell, "rowspan", MOST_ROWS);
      for (let column = spanOf(cell, "colspan", MOST_COLUMNS), first = true; column > 0; column--, first = false) {
        // what goes down beside all that others took before it would make a table of any size
        taken[texts.length] = texts.length < MOST_TAKEN ? down - 1 : 0;
        texts.push(first ? textOfCell(cell) : "");
      }
    }
    fillTaken();
    return texts;
  });
}

function spanOf(cell: PageNode, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  // a cell over no rows goes down to the end of the table
  if (span === 0 && name === "rowspan") return most;
  return span > 1 ? Math.min(span, most) : 1;
}
