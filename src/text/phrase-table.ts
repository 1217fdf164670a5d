import { NOWHERE, ROOT, Trie } from "./trie.js";
import { unitAt } from "./unit-set.js";

/** A row whose phrase stands in the text, and how long the phrase is. */
export interface PhraseMatch<Row> {
  row: Row;
  length: number;
}

/** Finds the longest of many fixed phrases at a place of a text, in time that depends on the phrases alone. */
export class PhraseTable<Row> {
  readonly #trie: Trie = new Trie();
  /** The rows of the phrase that ends at a node. */
  readonly #rows: (Row[] | undefined)[] = [];
  readonly #step: 1 | -1;

  /** @param direction `forward`: phrases begin at the offset asked for; `backward`: they end there. */
  constructor(entries: Iterable<readonly [phrase: string, row: Row]>, direction: "forward" | "backward" = "forward") {
    this.#step = direction === "forward" ? 1 : -1;
    for (const [phrase, row] of entries) {
      const node = this.#trie.add(phrase, direction);
      this.#rows[node] ??= [];
      this.#rows[node].push(row);
    }
  }

  /** False where no phrase stands at `at`; few places where none does are let through. */
  mayHold(text: string, at: number): boolean {
    const first = this.#step === 1 ? at : at - 1;
    return this.#trie.mayBeginWith(unitAt(text, first), unitAt(text, first + this.#step));
  }

  /** The longest phrase at `at` one of whose rows `accept` takes; rows of one phrase are tried in their order. */
  longest(
    text: string,
    at: number,
    accept?: (row: Row, start: number, end: number) => boolean,
  ): PhraseMatch<Row> | null {
    const step = this.#step;
    const first = step === 1 ? at : at - 1;
    if (!this.#trie.mayBeginWith(unitAt(text, first), unitAt(text, first + step))) return null;
    let best: PhraseMatch<Row> | null = null;
    let node = ROOT;
    for (let length = 1; ; length++) {
      node = this.#trie.step(node, unitAt(text, first + step * (length - 1)));
      if (node === NOWHERE) return best;
      if (!this.#trie.endsAt(node)) continue;
      const rows = this.#rows[node] ?? [];
      const start = step === 1 ? at : at - length;
      for (const row of rows) {
        if (accept !== undefined && !accept(row, start, start + length)) continue;
        best = { row, length };
        break;
      }
    }
  }
}
