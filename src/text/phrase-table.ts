interface Node<Row> {
  readonly next: Map<number, Node<Row>>;
  rows: Row[] | null;
}

/** A row whose phrase stands in the text, and how long the phrase is. */
export interface PhraseMatch<Row> {
  row: Row;
  length: number;
}

/** Finds the longest of many fixed phrases at a place of a text, in time that depends on the phrases alone. */
export class PhraseTable<Row> {
  readonly #root: Node<Row> = { next: new Map(), rows: null };
  readonly #step: 1 | -1;

  /** @param direction `forward`: phrases begin at the offset asked for; `backward`: they end there. */
  constructor(entries: Iterable<readonly [phrase: string, row: Row]>, direction: "forward" | "backward" = "forward") {
    this.#step = direction === "forward" ? 1 : -1;
    for (const [phrase, row] of entries) this.#add(phrase, row);
  }

  #add(phrase: string, row: Row): void {
    let node = this.#root;
    for (let index = 0; index < phrase.length; index++) {
      const unit = phrase.charCodeAt(this.#step === 1 ? index : phrase.length - 1 - index);
      let next = node.next.get(unit);
      if (next === undefined) {
        next = { next: new Map(), rows: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.rows ??= [];
    node.rows.push(row);
  }

  /** The longest phrase at `at` one of whose rows `accept` takes; rows of one phrase are tried in their order. */
  longest(
    text: string,
    at: number,
    accept?: (row: Row, start: number, end: number) => boolean,
  ): PhraseMatch<Row> | null {
    let node: Node<Row> | undefined = this.#root;
    let best: PhraseMatch<Row> | null = null;
    const offset = this.#step === 1 ? at : at - 1;
    for (let length = 1; ; length++) {
      node = node.next.get(text.charCodeAt(offset + this.#step * (length - 1)));
      if (node === undefined) return best;
      if (node.rows === null) continue;
      const start = this.#step === 1 ? at : at - length;
      const row: Row | undefined =
        accept === undefined ? node.rows[0] : node.rows.find((candidate) => accept(candidate, start, start + length));
      if (row !== undefined) best = { row, length };
    }
  }
}
