/** Words with values, which says what the longest word means that begins or ends at a place in a text. */
export class WordMap<Value> {
  readonly #values: Map<string, Value[]> = new Map();
  readonly #lengths: readonly number[];

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const known = this.#values.get(word);
      if (known) known.push(value);
      else this.#values.set(word, [value]);
    }
    this.#lengths = [...new Set([...this.#values.keys()].map((word) => word.length))].sort(
      (left, right) => right - left,
    );
  }

  valuesOf(word: string): readonly Value[] {
    return this.#values.get(word) ?? [];
  }

  /** Values of the longest word that begins at `from` and ends by `to`. */
  valuesAt(text: string, from: number, to: number): readonly Value[] {
    const length = this.lengthAt(text, from, to);
    return length === 0 ? [] : this.valuesOf(text.slice(from, from + length));
  }

  /** Values of the longest word that ends at `to` and begins at `from` or later. */
  valuesBefore(text: string, from: number, to: number): readonly Value[] {
    const length = this.lengthBefore(text, from, to);
    return length === 0 ? [] : this.valuesOf(text.slice(to - length, to));
  }

  /** Length of the longest word that begins at `from` and ends by `to`, or 0. */
  lengthAt(text: string, from: number, to: number): number {
    return (
      this.#lengths.find((length) => from + length <= to && this.#values.has(text.slice(from, from + length))) ?? 0
    );
  }

  /** Length of the longest word that ends at `to` and begins at `from` or later, or 0. */
  lengthBefore(text: string, from: number, to: number): number {
    return this.#lengths.find((length) => to - length >= from && this.#values.has(text.slice(to - length, to))) ?? 0;
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
    for (let at = from; at < to; at++) if (this.lengthAt(text, at, to) > 0) return true;
    return false;
  }
}
