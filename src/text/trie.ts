import { KeyFilter } from "./key-filter.js";
import { pairOf } from "./unit-pairs.js";
import { UnitSet, unitAt } from "./unit-set.js";

/** Where a trie begins. */
export const ROOT = 0;
/** Where no word leads. */
export const NOWHERE = -1;
const STRIDE = 2;
/** Nodes from here on do not fit into one number with a unit. */
const FAR = 0x10000;
/** What is known of a node besides the unit that leads to the node numbered next: whether one does. */
const TO_NEXT = 0x10000;
/** Other units lead on too. */
const FORKS = 0x20000;
/** A word ends here. */
const ENDS = 0x40000;
const UNIT_TO_NEXT = TO_NEXT | 0xffff;

/**
 * The beginnings of many words, as numbered nodes: {@link Trie.step} leads from one to the next by a UTF-16 unit. The steps stand in one
 * flat hash table, so that a look-up touches no object. What a node means is kept by who asks, in an array beside it.
 */
export class Trie {
  #nodes = 1;
  #steps = 0;
  /**
   * Two numbers a place: the node from which the step leads with the unit in one, and the node that it leads to (0 where the place is
   * free). The smaller the table, the more of it stays in the cache.
   */
  #table = new Int32Array(16 * STRIDE);
  /** The steps from far nodes, which only the largest lists of words have. */
  #far: Map<number, number> | null = null;
  /**
   * For each node the unit that leads to the one numbered next, and the marks above: the nodes of one word are numbered in a row, so that
   * most steps need no look into the table.
   */
  #known = new Int32Array(64);
  /** Marks the units that a word begins with. */
  readonly #first = new UnitSet();
  /** Marks the units that are a word by themselves. */
  readonly #single = new KeyFilter();
  #hasSingle = false;
  /** Marks the first two units of words, hashed: few places of a text need more than this look. */
  readonly #pairs = new KeyFilter();

  /** Adds a word, read from its end where `direction` is `backward`, and gives its node. */
  add(word: string, direction: "forward" | "backward" = "forward"): number {
    let node = ROOT;
    let before = 0;
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(direction === "forward" ? index : word.length - 1 - index);
      if (index === 0) this.#first.add(unit);
      else if (index === 1) this.#pairs.add(pairOf(before, unit));
      const next = this.step(node, unit);
      node = next === NOWHERE ? this.#addStep(node, unit) : next;
      before = unit;
    }
    if (word.length === 1) {
      this.#single.add(before);
      this.#hasSingle = true;
    }
    this.#mark(node, ENDS);
    return node;
  }

  /** Whether a word begins with the unit. */
  begins(unit: number): boolean {
    return this.#first.has(unit);
  }

  /** Index of the first unit of `[from, to)` at which a word may begin, by it and the next unit, or `to`. */
  nextBeginning(text: string, from: number, to: number): number {
    if (!this.#hasSingle) return this.#pairs.nextPair(text, from, to);
    let at = this.#first.next(text, from, to);
    while (at < to && !this.mayBeginWith(text.charCodeAt(at), unitAt(text, at + 1)))
      at = this.#first.next(text, at + 1, to);
    return at;
  }

  /** False where no word begins with the two units, or is the first alone; a few that do not are let through. */
  mayBeginWith(first: number, second: number): boolean {
    return this.#pairs.has(pairOf(first, second)) || this.#single.has(first);
  }

  /** The same of words of two units or more. */
  mayBeginLong(first: number, second: number): boolean {
    return this.#pairs.has(pairOf(first, second));
  }

  /** The node that `unit` leads to from `node`, or `NOWHERE`. */
  step(node: number, unit: number): number {
    const known = this.#known[node] ?? 0;
    if ((known & UNIT_TO_NEXT) === (TO_NEXT | unit)) return node + 1;
    if ((known & FORKS) === 0) return NOWHERE;
    if (node >= FAR) return this.#far?.get(node * FAR + unit) ?? NOWHERE;
    const table = this.#table;
    const mask = table.length - 1;
    const key = (node << 16) | unit;
    for (let place = placeOf(key) & mask; ; place = (place + STRIDE) & mask) {
      const to = table[place + 1];
      if (to === 0 || to === undefined) return NOWHERE;
      if (table[place] === key) return to;
    }
  }

  /** Whether a word ends at the node: known from what its step has read, where a look at what the node means is one more. */
  endsAt(node: number): boolean {
    return ((this.#known[node] ?? 0) & ENDS) !== 0;
  }

  #mark(node: number, mark: number): void {
    this.#known[node] = (this.#known[node] ?? 0) | mark;
  }

  #addStep(node: number, unit: number): number {
    const to = this.#nodes++;
    if (to >= this.#known.length) this.#makeRoom();
    if (to === node + 1) {
      this.#mark(node, TO_NEXT | unit);
      return to;
    }
    this.#mark(node, FORKS);
    if (node >= FAR) {
      this.#far ??= new Map();
      this.#far.set(node * FAR + unit, to);
      return to;
    }
    if (++this.#steps * 2 * STRIDE > this.#table.length) this.#grow();
    this.#enter((node << 16) | unit, to);
    return to;
  }

  #enter(key: number, to: number): void {
    const table = this.#table;
    const mask = table.length - 1;
    let place = placeOf(key) & mask;
    while (table[place + 1] !== 0) place = (place + STRIDE) & mask;
    table[place] = key;
    table[place + 1] = to;
  }

  #grow(): void {
    const old = this.#table;
    this.#table = new Int32Array(2 * old.length);
    for (let place = 0; place < old.length; place += STRIDE) {
      const to = old[place + 1] ?? 0;
      if (to !== 0) this.#enter(old[place] ?? 0, to);
    }
  }

  #makeRoom(): void {
    const known = this.#known;
    this.#known = new Int32Array(2 * known.length);
    this.#known.set(known);
  }
}

function placeOf(key: number): number {
  const mixed = Math.imul(key ^ (key >>> 15), 0x9e3779b1);
  return Math.imul(mixed ^ (mixed >>> 15), STRIDE);
}
