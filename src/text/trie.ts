import { UnitSet } from "./unit-set.js";

/** Where a trie begins. */
export const ROOT = 0;
/** Where no word leads. */
export const NOWHERE = -1;

/**
 * The beginnings of many words, as numbered nodes: {@link Trie.step} leads from one to the next by a UTF-16 unit. The steps stand in one
 * hash table of flat arrays, so that a look-up touches no object. What a node means is kept by who asks, in an array beside it.
 */
export class Trie {
  #nodes = 1;
  #steps = 0;
  /** Of each place in the table: the node from which the step leads, the unit, and the node that it leads to, 0 where the place is free. */
  #from = new Int32Array(16);
  #unit = new Uint16Array(16);
  #to = new Int32Array(16);
  /** Marks the units that a word begins with: most places of a text need no more than this look. */
  readonly #first = new UnitSet();
  /** Marks the first two units of words, hashed: few places of a text need more than this look. */
  readonly #pairs = new UnitSet();

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
    return node;
  }

  /** Whether a word begins with the unit. */
  begins(unit: number): boolean {
    return this.#first.has(unit);
  }

  /** False where no word begins with the two units; few that do not are let through. */
  mayBeginWith(first: number, second: number): boolean {
    return this.#pairs.has(pairOf(first, second));
  }

  /** The node that `unit` leads to from `node`, or `NOWHERE`. */
  step(node: number, unit: number): number {
    const mask = this.#to.length - 1;
    for (let place = placeOf(node, unit) & mask; ; place = (place + 1) & mask) {
      const to = this.#to[place]!;
      if (to === 0) return NOWHERE;
      if (this.#from[place] === node && this.#unit[place] === unit) return to;
    }
  }

  #addStep(node: number, unit: number): number {
    if (++this.#steps * 2 > this.#to.length) this.#grow();
    const to = this.#nodes++;
    this.#enter(node, unit, to);
    return to;
  }

  #enter(node: number, unit: number, to: number): void {
    const mask = this.#to.length - 1;
    let place = placeOf(node, unit) & mask;
    while (this.#to[place] !== 0) place = (place + 1) & mask;
    this.#from[place] = node;
    this.#unit[place] = unit;
    this.#to[place] = to;
  }

  #grow(): void {
    const [from, unit, to] = [this.#from, this.#unit, this.#to];
    this.#from = new Int32Array(2 * to.length);
    this.#unit = new Uint16Array(2 * to.length);
    this.#to = new Int32Array(2 * to.length);
    for (let place = 0; place < to.length; place++) {
      if (to[place] !== 0) this.#enter(from[place]!, unit[place]!, to[place]!);
    }
  }
}

function placeOf(node: number, unit: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

const pairOf = (first: number, second: number): number => (Math.imul(first, 0x9e3b) ^ second) & 0xffff;
