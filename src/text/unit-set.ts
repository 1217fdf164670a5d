/** A set of characters (UTF-16 units), asked for by place: one look in a table, where an expression would have to be run. */
export class UnitSet {
  readonly #marks: Uint8Array = new Uint8Array(0x10000);

  /** @param units The characters. @param ranges First and last characters of ranges, as `["0", "9"]`. */
  constructor(units: string, ...ranges: readonly (readonly [first: string, last: string])[]) {
    for (let index = 0; index < units.length; index++) this.#marks[units.charCodeAt(index)] = 1;
    for (const [first, last] of ranges) this.#marks.fill(1, first.charCodeAt(0), last.charCodeAt(0) + 1);
  }

  /** Whether the character at `index` is one of them; false outside of the text. */
  at(text: string, index: number): boolean {
    return this.#marks[text.charCodeAt(index)] === 1;
  }
}
