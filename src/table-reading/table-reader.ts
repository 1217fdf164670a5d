import type { DocumentStructure } from "../structure/document-structure.js";
import { lastUpTo } from "../text/last-up-to.js";
import type { ClaimStatus, Span } from "../types.js";
import { tablesOfLevels } from "./places.js";
import { readTable, type TableClaim } from "./table-claims.js";

const WORD = /[\u4E00-\u9FFF]{2}/;
const NONE: readonly TableClaim[] = [];

/** Hands out the claims of tables row by row, in the order of the text. */
export class TableReader {
  /** By the start of the row. */
  readonly #rows: ReadonlyMap<number, readonly TableClaim[]>;
  /** The places of all the figures that are claims of a table, in order. */
  readonly #figures: number[] = [];

  constructor(structure: DocumentStructure, usual: ClaimStatus) {
    const rows = new Map<number, TableClaim[]>();
    const ofLevels = tablesOfLevels(structure.tables, structure.text);
    for (const table of structure.tables) {
      const claims = readTable(table, structure, { usual, isOfLevel: ofLevels.has(table) });
      if (claims === null || claims.length === 0) {
        // labels of a chart: figures that nothing names
        for (const { start, cells } of table.rows) if (!cells.some(({ text }) => WORD.test(text))) rows.set(start, []);
        continue;
      }
      for (const { start } of table.rows) rows.set(start, []);
      for (const claim of claims) {
        const { start } = claim.sentence;
        const row = rows.get(start);
        if (row === undefined) rows.set(start, [claim]);
        else row.push(claim);
        this.#figures.push(claim.quantity.span.start);
      }
    }
    this.#rows = rows;
    this.#figures.sort((one, other) => one - other);
  }

  /**
   * The claims of the row that a reading unit opens, none for another sentence of the row with figures that are claims of it, or `null` where
   * the unit belongs to no table that was understood.
   */
  claimsIn({ start, end }: Span): readonly TableClaim[] | null {
    if (this.#rows.size === 0) return null;
    const row = this.#rows.get(start);
    if (row !== undefined) return row;
    const last = this.#figures[lastUpTo(this.#figures, end - 1, (figure) => figure)] ?? -1;
    return last >= start && last < end ? NONE : null;
  }
}
