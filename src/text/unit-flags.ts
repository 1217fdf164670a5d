/** Flags, as bits, for each UTF-16 unit: one look tells what a character may begin or be. */
export class UnitFlags {
  readonly #flags: Uint8Array = new Uint8Array(0x10000);

  /** Sets a flag for each of the units. */
  add(units: Iterable<string>, flag: number): void {
    for (const unit of units) {
      const code = unit.charCodeAt(0);
      this.#flags[code] = this.of(code) | flag;
    }
  }

  /** The flags of a unit, added up. */
  of(unit: number): number {
    return this.#flags[unit] ?? 0;
  }
}
