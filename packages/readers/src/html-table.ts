import { LONGEST_CELL } from "./text-builder.js";

/** What is needed of a node of a page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: PageNode | null;
  readonly childNodes: ArrayLike<PageNode>;
  getAttribute(name: string): string | null;
}

const SECTIONS: ReadonlySet<string> = new Set(["tbody", "thead", "tfoot"]);
const LINES: ReadonlySet<string> = new Set(["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "section"]);
/** More columns no table has; a cell that spans more says so by mistake. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

export const nameOf = (node: PageNode): string => node.nodeName.toLowerCase();

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

/**
 * Whether a table only puts blocks of running text in place: it holds another table, or no row of it has two cells with text while one has
 * several lines, or one row has while a cell has several lines and full sentences, or a cell is as long as a paragraph and has several.
 */
export function laysOut(table: PageNode): boolean {
  if (holds(table, (name) => name === "table")) return true;
  const all = rowsOf(table).map(cellsOf);
  // pages leave tags open, and what then hangs beside the cells must not be lost
  const captions = elementsOf(table).filter((child) => nameOf(child) === "caption");
  if ([...captions, ...all.flat()].reduce((sum, node) => sum + lengthOf(node), 0) < lengthOf(table)) return true;
  const rows = all.map((row) => row.filter((cell) => lengthOf(cell) > 0));
  const several = (cell: PageNode): boolean => countLines(cell) > 1;
  const isSpoken = (cell: PageNode): boolean => several(cell) && (cell.textContent ?? "").includes("。");
  const full = rows.filter((cells) => cells.length > 1);
  if (full.length < 2 && rows.flat().some(full.length === 0 ? several : isSpoken)) return true;
  return rows.flat().some((cell) => lengthOf(cell) > LONGEST_CELL && several(cell));
}

const lengthOf = ({ textContent }: PageNode): number => (textContent ?? "").replace(/\s+/g, "").length;

function holds(node: PageNode, wanted: (name: string) => boolean): boolean {
  return elementsOf(node).some((child) => wanted(nameOf(child)) || holds(child, wanted));
}

function countLines(node: PageNode): number {
  return elementsOf(node).reduce(
    (count, child) =>
      count + (LINES.has(nameOf(child)) && !holds(child, (name) => LINES.has(name)) ? 1 : countLines(child)),
    0,
  );
}

/** The cells of a table as text, with empty ones where a cell spans columns or rows, so that columns stay columns. */
export function gridOf(table: PageNode, textOfCell: (cell: PageNode) => string): string[][] {
  /** For each column how many more rows the cell above takes. */
  const taken: number[] = [];
  return rowsOf(table).map((row) => {
    const texts: string[] = [];
    const fillTaken = (): void => {
      while ((taken[texts.length] ?? 0) > 0) {
        taken[texts.length]!--;
        texts.push("");
      }
    };
    for (const cell of cellsOf(row)) {
      fillTaken();
      const rows = spanOf(cell, "rowspan", MOST_ROWS);
      for (let column = spanOf(cell, "colspan", MOST_COLUMNS), first = true; column > 0; column--, first = false) {
        taken[texts.length] = rows - 1;
        texts.push(first ? textOfCell(cell) : "");
      }
    }
    fillTaken();
    return texts;
  });
}

function spanOf(cell: PageNode, name: string, most: number): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? "1", 10);
  return span > 1 ? Math.min(span, most) : 1;
}
