/** No character of a document: cleaning leaves none. */
const NO_UNIT = 0;

/**
 * The UTF-16 unit at `index`, 0 outside of the text. The engine compiles a look-up that never leaves its text to a few instructions, and one
 * that did so once to a call.
 */
export const unitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : NO_UNIT;

/**
 * A set of UTF-16 units, asked for by code or by place: one look in a table, where an expression would have to be run. A bit a unit, so
 * that the table stays in the nearest cache.
 */
export class UnitSet {
  readonly #bits: Int32Array = new Int32Array(0x10000 >> 5);

  /** @param units Single units. @param ranges First and last units of ranges, as `["0", "9"]`. */
  constructor(units = "", ...ranges: readonly (readonly [first: string, last: string])[]) {
    for (let index = 0; index < units.length; index++) this.add(units.charCodeAt(index));
    for (const [first, last] of ranges) {
      for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit++) this.add(unit);
    }
  }

  add(unit: number): void {
    this.#bits[unit >> 5] = this.#word(unit) | (1 << (unit & 31));
  }

  has(unit: number): boolean {
    return (this.#word(unit) & (1 << (unit & 31))) !== 0;
  }

  /** The word of the table in which the bit of a unit stands. */
  #word(unit: number): number {
    return this.#bits[unit >> 5] ?? 0;
  }

  /** Index of the first of them in `[from, to)`, or `to`. */
  next(text: string, from: number, to: number): number {
    let index = from;
    while (index < to && !this.has(text.charCodeAt(index))) index++;
    return index;
  }

  /** Whether `text` begins with one of them. */
  begins(text: string): boolean {
    return text.length > 0 && this.has(text.charCodeAt(0));
  }

  /** Whether `text` ends with one of them. */
  ends(text: string): boolean {
    return text.length > 0 && this.has(text.charCodeAt(text.length - 1));
  }

  /** Whether one of them stands in `text`. */
  in(text: string): boolean {
    return this.next(text, 0, text.length) < text.length;
  }

  /** Whether all of `text` is of them. */
  isAll(text: string): boolean {
    for (let index = 0; index < text.length; index++) if (!this.has(text.charCodeAt(index))) return false;
    return true;
  }

  /** Whether the unit at `index` is one of them; false outside of the text. */
  at(text: string, index: number): boolean {
    return index >= 0 && index < text.length && this.has(text.charCodeAt(index));
  }
}
