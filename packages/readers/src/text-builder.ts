import { cellText, type FilledCell, LONGEST_CELL, laysOutText } from "./cell-text.js";
import type { DocumentTable, TableCell } from "./document-text.js";
import { partedTables } from "./parted-tables.js";

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

  /**
   * Adds the tables in the rows of one, and the lines in them that are of none.
   *
   * @param page Number of the page, from 1, or `null` for a source without pages.
   */
  partedTable(rows: readonly (readonly string[])[], page: number | null = null): void {
    for (const part of partedTables(rows)) {
      if ("line" in part) this.line(part.line);
      else this.table(part.rows, page);
    }
  }

  /** Adds a table whose cells are given as lines; one that lays out a page, as running text, a line each. */
  tableOfLines(rows: readonly (readonly (readonly string[])[])[]): void {
    const isSingle = rows.length === 1 && rows[0]?.length === 1;
    if (!isSingle && !laysOutText(rows.map(filledIn))) {
      this.partedTable(rows.map((row) => row.map(cellText)));
    } else for (const line of rows.flat(2)) this.line(line);
  }
}

function filledIn(row: readonly (readonly string[])[]): FilledCell[] {
  return row.flatMap((cell) => {
    const length = lengthOf(cell);
    return length === 0 ? [] : [{ length, isText: cell.length > 1 && length > LONGEST_CELL }];
  });
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((length, line) => length + line.length, 0);
