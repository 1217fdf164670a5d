import { NOWHERE, ROOT, Trie } from "../text/trie.js";
import { unitAt } from "../text/unit-set.js";

/** Words with values, which says what the longest word means that begins or ends at a place in a text. */
export class WordMap<Value> {
  readonly #forward = new Side<Value>(1);
  readonly #backward = new Side<Value>(-1);

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const values = this.#forward.add(word);
      if (values.length === 0) this.#backward.add(word, values);
      values.push(value);
    }
  }

  valuesOf(word: string): readonly Value[] {
    const node = this.#forward.longest(word, 0, word.length);
    return this.#forward.lengthOf(node) === word.length ? this.#forward.valuesOf(node) : NOTHING;
  }

  /** Values of the longest word that begins at `from` and ends by `to`. */
  valuesAt(text: string, from: number, to: number): readonly Value[] {
    return this.#forward.valuesOf(this.#forward.longest(text, from, to - from));
  }

  /** Values of the longest word that ends at `to` and begins at `from` or later. */
  valuesBefore(text: string, from: number, to: number): readonly Value[] {
    return this.#backward.valuesOf(this.#backward.longest(text, to - 1, to - from));
  }

  /** Length of the longest word that begins at `from` and ends by `to`, or 0. */
  lengthAt(text: string, from: number, to: number): number {
    return this.#forward.lengthOf(this.#forward.longest(text, from, to - from));
  }

  /** Index of the first character of `[from, to)` with which a word begins, or `to`. */
  nextBeginning(text: string, from: number, to: number): number {
    return this.#forward.nextBeginning(text, from, to);
  }

  /** Length of the longest word that ends at `to` and begins at `from` or later, or 0. */
  lengthBefore(text: string, from: number, to: number): number {
    return this.#backward.lengthOf(this.#backward.longest(text, to - 1, to - from));
  }
}

const NOTHING: readonly never[] = [];

/** The words as they are read in one direction. */
class Side<Value> {
  readonly #trie = new Trie();
  readonly #step: 1 | -1;
  /** Of the word that ends at a node. */
  readonly #values: (Value[] | undefined)[] = [];
  readonly #lengths: number[] = [];

  constructor(step: 1 | -1) {
    this.#step = step;
  }

  /** The values of a word, to which one may add. */
  add(word: string, values: Value[] = []): Value[] {
    const node = this.#trie.add(word, this.#step === 1 ? "forward" : "backward");
    this.#lengths[node] = word.length;
    const known = this.#values[node] ?? values;
    this.#values[node] = known;
    return known;
  }

  /** The node of the longest word of at most `most` units whose first one read is that at `first`. */
  longest(text: string, first: number, most: number): number {
    let found = NOWHERE;
    if (!this.#trie.mayBeginWith(unitAt(text, first), unitAt(text, first + this.#step))) return found;
    let node = ROOT;
    for (let length = 0; length < most; length++) {
      node = this.#trie.step(node, unitAt(text, first + this.#step * length));
      if (node === NOWHERE) break;
      if (this.#trie.endsAt(node)) found = node;
    }
    return found;
  }

  nextBeginning(text: string, from: number, to: number): number {
    return this.#trie.nextBeginning(text, from, to);
  }

  valuesOf(node: number): readonly Value[] {
    return node === NOWHERE ? NOTHING : this.#values[node]!;
  }

  lengthOf(node: number): number {
    return node === NOWHERE ? 0 : this.#lengths[node]!;
  }
}

/** Words without values. */
export class WordSet extends WordMap<true> {
  constructor(words: Iterable<string>) {
    super([...words].map((word) => [word, true] as const));
  }

  has(word: string): boolean {
    return this.valuesOf(word).length > 0;
  }

  /** Whether a word stands anywhere in `[from, to)`. */
  isWithin(text: string, from: number, to: number): boolean {
    for (let at = this.nextBeginning(text, from, to); at < to; at = this.nextBeginning(text, at + 1, to)) {
      if (this.lengthAt(text, at, to) > 0) return true;
    }
    return false;
  }
}
