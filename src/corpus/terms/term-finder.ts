import { NOWHERE, ROOT, Trie } from "../../text/trie.js";

/** A place of a term in a keyed text. */
export interface TermPlace {
  /** The number that the term was added with. */
  term: number;
  start: number;
  end: number;
  /** Whether a term that is longer, or begins before it, holds this place at least in part. */
  within: boolean;
}

/**
 * Finds every place of every term in a text. The longest term at a place, from the left, holds it; the others that stand there are
 * `within` it. Takes time in proportion to the text and the length of the longest term. Terms and text must be keyed.
 */
export class TermFinder {
  readonly #trie = new Trie();
  /** By node of the trie, the term that ends there. */
  readonly #terms: (number | undefined)[] = [];

  /** Adds a term under a number; an empty one is left out. */
  add(key: string, term: number): void {
    if (key === "") return;
    const node = this.#trie.add(key);
    while (this.#terms.length <= node) this.#terms.push(undefined);
    this.#terms[node] = term;
  }

  /** All places in order of their starts. */
  find(text: string): TermPlace[] {
    const places: TermPlace[] = [];
    let held = 0;
    for (let start = 0; start < text.length; start++) {
      if (!this.#trie.begins(text.charCodeAt(start))) continue;
      const first = places.length;
      let node = this.#trie.step(ROOT, text.charCodeAt(start));
      for (let end = start + 1; node !== NOWHERE; end++) {
        const term = this.#terms[node];
        if (term !== undefined) places.push({ term, start, end, within: true });
        node = end < text.length ? this.#trie.step(node, text.charCodeAt(end)) : NOWHERE;
      }
      const longest = places.length > first ? places.at(-1) : undefined;
      if (longest === undefined || start < held) continue;
      longest.within = false;
      held = longest.end;
    }
    return places;
  }
}
