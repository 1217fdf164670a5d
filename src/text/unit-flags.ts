/** So many neighbouring units stand on one page. */
const PER_PAGE = 32;
const PAGES = 0x10000 / PER_PAGE;
const MOST = 0xffff;

/**
 * Flags, as bits, for each UTF-16 unit: one look tells what a character may begin or be. There are pages only where a unit has flags, so that
 * the tables of several sets of flags fit into the nearest cache.
 */
export class UnitFlags {
  /** Where the page of a unit begins among the flags; 0 for the empty page. */
  readonly #pages: Uint16Array = new Uint16Array(PAGES);
  #flags: Uint16Array = new Uint16Array(PER_PAGE);

  /** Sets a flag for each of the units. */
  add(units: Iterable<string>, flag: number): void {
    if (flag > MOST) throw new RangeError(`no room for the flag ${flag}`);
    for (const unit of units) this.#add(unit.charCodeAt(0), flag);
  }

  /** The flags of a unit, added up. */
  of(unit: number): number {
    return this.#flags[this.#placeOf(unit)] ?? 0;
  }

  #add(unit: number, flag: number): void {
    if (this.#pages[unit >> 5] === 0) {
      this.#pages[unit >> 5] = this.#flags.length;
      const flags = new Uint16Array(this.#flags.length + PER_PAGE);
      flags.set(this.#flags);
      this.#flags = flags;
    }
    this.#flags[this.#placeOf(unit)] = this.of(unit) | flag;
  }

  #placeOf(unit: number): number {
    return (this.#pages[unit >> 5] ?? 0) + (unit & (PER_PAGE - 1));
  }
}
