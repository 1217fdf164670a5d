import type { DocumentStructure } from "../structure/document-structure.js";
import type { ClaimStatus, Span } from "../types.js";
import { readTable, type TableClaim } from "./table-claims.js";

const WORD = /[\u4E00-\u9FFF]{2}/;
const NONE: readonly TableClaim[] = [];

/** Hands out the claims of tables row by row, in the order of the text. */
export class TableReader {
  /** By the start of the row. */
  readonly #rows = new Map<number, readonly TableClaim[]>();

  constructor(structure: DocumentStructure, usual: ClaimStatus) {
    for (const table of structure.tables) {
      const claims = readTable(table, structure, usual);
      if (claims === null || claims.length === 0) {
        // labels of a chart: figures that nothing names
        for (const { start, cells } of table.rows)
          if (!cells.some(({ text }) => WORD.test(text))) this.#rows.set(start, NONE);
        continue;
      }
      for (const { start } of table.rows) this.#rows.set(start, NONE);
      for (const claim of claims) {
        const { start } = claim.sentence;
        this.#rows.set(start, [...(this.#rows.get(start) ?? NONE), claim]);
      }
    }
  }

  /** The claims of the row that a reading unit is, or `null` where it is none of a table that was understood. */
  claimsIn({ start }: Span): readonly TableClaim[] | null {
    return this.#rows.size === 0 ? null : (this.#rows.get(start) ?? null);
  }
}
