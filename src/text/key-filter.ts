import { pairOf } from "./unit-pairs.js";
import type { UnitSet } from "./unit-set.js";

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

  /**
   * Index of the first unit of `[from, to)` that makes one of the keys with the unit behind it, or `to`. It is passed over too few rather than
   * too many: also where one of `marks` stands behind it.
   */
  nextPair(text: string, from: number, to: number, marks: UnitSet | null = null): number {
    const bits = this.#bits;
    const mask = bits.length - 1;
    let second = from < to ? text.charCodeAt(from) : 0;
    for (let at = from; at < to; at++) {
      const first = second;
      second = at + 1 < text.length ? text.charCodeAt(at + 1) : 0;
      const key = pairOf(first, second);
      if (((bits[(key >> 5) & mask] ?? 0) & (1 << (key & 31))) !== 0) return at;
      if (marks?.has(second)) return at;
    }
    return to;
  }

  #mark(key: number): void {
    this.#bits[(key >> 5) & (this.#bits.length - 1)] = this.#word(key) | (1 << (key & 31));
  }

  #word(key: number): number {
    return this.#bits[(key >> 5) & (this.#bits.length - 1)] ?? 0;
  }
}
