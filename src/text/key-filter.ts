/** Bits for each key: few others share one. */
const BITS_PER_KEY = 16;
const MOST_BITS = 0x10000;

/**
 * A set of numbers of 16 bits that lets a few others through. It is no larger than what it holds asks for: the few words of most tables
 * take a line or two of the nearest cache, where all bits of all units would push out those of the tables that are asked next.
 */
export class KeyFilter {
  readonly #keys = new Set<number>();
  #bits = new Int32Array(1);

  add(key: number): void {
    this.#keys.add(key);
    const bits = 32 * this.#bits.length;
    if (bits < MOST_BITS && bits < BITS_PER_KEY * this.#keys.size) {
      this.#bits = new Int32Array(2 * this.#bits.length);
      for (const known of this.#keys) this.#mark(known);
    } else this.#mark(key);
  }

  /** True for every key that was added, and for few that were not. */
  has(key: number): boolean {
    return (this.#word(key) & (1 << (key & 31))) !== 0;
  }

  #mark(key: number): void {
    this.#bits[(key >> 5) & (this.#bits.length - 1)] = this.#word(key) | (1 << (key & 31));
  }

  #word(key: number): number {
    return this.#bits[(key >> 5) & (this.#bits.length - 1)] ?? 0;
  }
}
