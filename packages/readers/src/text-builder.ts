import type { DocumentTable, TableCell } from "./document-text.js";
import { withoutEmptyColumns } from "./table-grid.js";

/** Parts two paragraphs of one cell: no mark of a text, and unlike a plain space never taken for one between groups of digits. */
export const WITHIN_CELL = "\u3000";
/** A table with a longer cell lays out a page, and what stands in it is running text. */
export const LONGEST_CELL = 200;

/** Gathers the lines of a document, and where its tables stand among them. */
export class TextBuilder {
  readonly tables: DocumentTable[] = [];
  #text = "";
  #isEmpty = true;

  get text(): string {
    return this.#text;
  }

  /** Where the next line will begin. */
  get next(): number {
    return this.#isEmpty ? 0 : this.#text.length + 1;
  }

  line(text: string): void {
    this.#text += this.#isEmpty ? text : `\n${text}`;
    this.#isEmpty = false;
  }

  /**
   * Adds a table, a row a line, its cells divided by tabs.
   *
   * @param page Number of the page, from 1, or `null` for a source without pages.
   */
  table(rows: readonly (readonly string[])[], page: number | null = null): void {
    if (rows.length === 0) return;
    let start = this.next;
    const from = start;
    const cells = rows.map((row) => {
      this.line(row.join("\t"));
      const placed = row.map((text): TableCell => {
        const cell = { text, span: { start, end: start + text.length } };
        start += text.length + 1;
        return cell;
      });
      start = this.next;
      return placed;
    });
    this.tables.push({ page, span: { start: from, end: this.#text.length }, rows: cells });
  }

  /** Adds a table whose cells are given as lines; one that lays out a page, as running text, a line each. */
  tableOfLines(rows: readonly (readonly (readonly string[])[])[]): void {
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    if (!isSingle && rows.every((row) => row.every((cell) => cell.length <= 1 || lengthOf(cell) <= LONGEST_CELL))) {
      this.table(withoutEmptyColumns(rows.map((row) => row.map(cellText))));
    } else for (const line of rows.flat(2)) this.line(line);
  }
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((length, line) => length + line.length, 0);

/** The lines of a cell as one. */
export const cellText = (lines: readonly string[]): string =>
  lines
    .join(WITHIN_CELL)
    .replace(/[\t\n]/g, WITHIN_CELL)
    .trim();
