/** No character of a document: cleaning leaves none. */
const NO_UNIT = 0;

/**
 * The UTF-16 unit at `index`, 0 outside of the text. The engine compiles a look-up that never leaves its text to a few instructions, and one
 * that did so once to a call.
 */
export const unitAt = (text: string, index: number): number =>
  index >= 0 && index < text.length ? text.charCodeAt(index) : NO_UNIT;

/** Units with one high byte stand on one page. */
const PAGES = 0x100;
const WORDS_PER_PAGE = 8;

/**
 * A set of UTF-16 units, asked for by code or by place: one look in a table, where an expression would have to be run. A bit a unit, on pages
 * that are there only where a unit of them is: what is asked of many sets stays in the nearest cache then.
 */
export class UnitSet {
  /** Where the page of a high byte begins among the words; 0 for the empty page. */
  readonly #pages: Uint16Array = new Uint16Array(PAGES);
  #words: Int32Array = new Int32Array(WORDS_PER_PAGE);
  /** How many of the words are in use; the first page is the empty one. */
  #used = WORDS_PER_PAGE;

  /** @param units Single units. @param ranges First and last units of ranges, as `["0", "9"]`. */
  constructor(units = "", ...ranges: readonly (readonly [first: string, last: string])[]) {
    for (let index = 0; index < units.length; index++) this.add(units.charCodeAt(index));
    for (const [first, last] of ranges) {
      for (let unit = first.charCodeAt(0); unit <= last.charCodeAt(0); unit++) this.add(unit);
    }
  }

  add(unit: number): void {
    if (this.#pages[unit >> 8] === 0) {
      this.#pages[unit >> 8] = this.#used;
      this.#used += WORDS_PER_PAGE;
      if (this.#used > this.#words.length) this.#makeRoom();
    }
    this.#words[this.#wordOf(unit)] = (this.#words[this.#wordOf(unit)] ?? 0) | (1 << (unit & 31));
  }

  #makeRoom(): void {
    const words = new Int32Array(2 * this.#words.length);
    words.set(this.#words);
    this.#words = words;
  }

  has(unit: number): boolean {
    return ((this.#words[this.#wordOf(unit)] ?? 0) & (1 << (unit & 31))) !== 0;
  }

  /** The place of the word in which the bit of a unit stands. */
  #wordOf(unit: number): number {
    return (this.#pages[unit >> 8] ?? 0) + ((unit >> 5) & 7);
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
