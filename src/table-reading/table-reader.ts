import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import type { Table } from "../structure/table.js";
import { lastUpTo } from "../text/last-up-to.js";
import type { ClaimStatus, Span } from "../types.js";
import { tablesOfLevels } from "./places.js";
import { type ProseCell, withProse } from "./prose-cells.js";
import { readTable, type TableClaim } from "./table-claims.js";

const WORD = /[\u4E00-\u9FFF]{2}/;
const NONE: readonly TableClaim[] = [];

/** Hands out the claims of tables, in the order of the text. */
export class TableReader {
  /** Where the rows begin that were understood. */
  readonly #rows = new Set<number>();
  readonly #claims: TableClaim[] = [];
  readonly #prose: ProseCell[] = [];
  /** Where cells end that are read as running text, in rows that were understood. */
  readonly #behindProse = new Set<number>();

  constructor(structure: DocumentStructure, usual: ClaimStatus) {
    const ofLevels = tablesOfLevels(structure.tables, structure.text);
    for (const table of structure.tables) {
      const read = readTable(table, structure, { usual, isOfLevel: ofLevels.has(table) });
      this.#take(table, read?.claims ?? NONE, read?.prose ?? []);
    }
    this.#claims.sort((one, other) => placeOf(one) - placeOf(other));
  }

  #take({ rows }: Table, claims: readonly TableClaim[], prose: readonly ProseCell[]): void {
    for (const cell of prose) this.#prose.push(cell);
    if (claims.length === 0) {
      // labels of a chart: figures that nothing names
      for (const { start, cells } of rows) if (!cells.some(({ text }) => WORD.test(text))) this.#rows.add(start);
      return;
    }
    for (const { start } of rows) this.#rows.add(start);
    for (const { end } of prose) this.#behindProse.add(end);
    for (const claim of claims) this.#claims.push(claim);
  }

  /** The units in which a text is read, those cut in parts in which a row holds cells that are read as running text. */
  withProse(units: readonly Sentence[]): readonly Sentence[] {
    return withProse(units, this.#prose);
  }

  /** The claims of a reading unit that a table tells, or `null` where the unit belongs to no table that was understood. */
  claimsIn({ start, end }: Span): readonly TableClaim[] | null {
    if (this.#rows.size === 0) return null;
    const claims: TableClaim[] = [];
    let at = lastUpTo(this.#claims, start - 1, placeOf);
    for (let claim = this.#claims[at]; claim !== undefined && placeOf(claim) < end; claim = this.#claims[++at])
      if (placeOf(claim) >= start) claims.push(claim);
    const isTold = claims.length > 0 || this.#rows.has(start) || this.#behindProse.has(start);
    return isTold ? claims : null;
  }
}

const placeOf = ({ quantity }: TableClaim): number => quantity.span.start;
