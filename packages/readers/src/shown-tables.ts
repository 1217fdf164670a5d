import { appendNodes } from "./append-nodes.js";
import type { PageNode } from "./html-table.js";

/** An element that can be put in the place of another. */
export interface MovableElement extends PageNode {
  append(...nodes: PageNode[]): void;
  replaceWith(node: PageNode): void;
}

/** What makes elements. */
export interface ElementMaker {
  createElement(name: string): MovableElement;
}

const GROUPS: ReadonlySet<string> = new Set(["table-row-group", "table-header-group", "table-footer-group"]);

/**
 * Makes tables of elements that a style shows as tables, with rows and cells: what is told apart as the article keeps no styles. One with
 * text beside its cells, or without a row of two cells, stays what it is.
 *
 * @param shownAs What a style shows elements as: `table`, `table-row`, `table-cell`.
 */
export function makeTables(page: ElementMaker, shownAs: ReadonlyMap<MovableElement, string>): void {
  const partsOf = (element: PageNode, kind: string): MovableElement[] =>
    (Array.from(element.childNodes) as MovableElement[]).filter((child) => shownAs.get(child) === kind);
  for (const [element, kind] of shownAs) {
    if (kind !== "table") continue;
    const groups = (Array.from(element.childNodes) as MovableElement[]).filter((child) =>
      GROUPS.has(shownAs.get(child) ?? ""),
    );
    const rows = [element, ...groups].flatMap((part) => partsOf(part, "table-row"));
    const cells = rows.map((row) => partsOf(row, "table-cell"));
    const isWhole = lengthOf(cells.flat()) === lengthOf([element]);
    if (!isWhole || !cells.some((row) => row.length > 1)) continue;
    const table = page.createElement("table");
    for (const row of cells) {
      const line = page.createElement("tr");
      for (const cell of row) {
        const made = page.createElement("td");
        appendNodes(made, cell.childNodes);
        line.append(made);
      }
      table.append(line);
    }
    element.replaceWith(table);
  }
}

const lengthOf = (nodes: readonly PageNode[]): number =>
  nodes.reduce((sum, { textContent }) => sum + (textContent ?? "").replace(/\s+/g, "").length, 0);
