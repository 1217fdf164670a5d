/** Words with values, which says what the longest word means that begins or ends at a place in a text. */
export class WordMap<Value> {
  readonly #values: Map<string, Value[]> = new Map();
  /** Lengths of the words with a first (last) character, the longest first. */
  readonly #byFirst: Map<number, number[]> = new Map();
  readonly #byLast: Map<number, number[]> = new Map();

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) {
      const known = this.#values.get(word);
      if (known) known.push(value);
      else {
        this.#values.set(word, [value]);
        addLength(this.#byFirst, word.charCodeAt(0), word.length);
        addLength(this.#byLast, word.charCodeAt(word.length - 1), word.length);
      }
    }
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
    const lengths = this.#byFirst.get(text.charCodeAt(from));
    if (lengths === undefined) return 0;
    for (const length of lengths) {
      if (from + length <= to && this.#values.has(text.slice(from, from + length))) return length;
    }
    return 0;
  }

  /** Length of the longest word that ends at `to` and begins at `from` or later, or 0. */
  lengthBefore(text: string, from: number, to: number): number {
    const lengths = this.#byLast.get(text.charCodeAt(to - 1));
    if (lengths === undefined) return 0;
    for (const length of lengths) {
      if (to - length >= from && this.#values.has(text.slice(to - length, to))) return length;
    }
    return 0;
  }
}

function addLength(lengths: Map<number, number[]>, unit: number, length: number): void {
  const known = lengths.get(unit) ?? [];
  if (!known.includes(length)) known.push(length);
  known.sort((left, right) => right - left);
  lengths.set(unit, known);
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
