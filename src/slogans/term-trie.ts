import { KeyFilter } from "../text/key-filter.js";
import { NOWHERE, ROOT, Trie } from "../text/trie.js";
import { UnitFlags } from "../text/unit-flags.js";
import { pairOf, tripleOf } from "../text/unit-pairs.js";
import { UnitSet, unitAt } from "../text/unit-set.js";

/** A term found in a text, from its first character to behind its last one, quotation marks that belong to it included. */
export interface TrieMatch<Value> {
  start: number;
  end: number;
  value: Value;
}

const OPENING = 1;
const CLOSING = 2;
const SEPARATOR = 4;
/** What a unit is to a term: a part of it, or a mark that the text may leave out, add or put another for. */
const CLASS = new UnitFlags();
const MARKS = new UnitSet();
for (const [marks, kind] of [
  ["“‘「『", OPENING],
  ["”’」』", CLOSING],
  ["、，,·；", SEPARATOR],
] as const) {
  CLASS.add(marks, kind);
  for (const mark of marks) MARKS.add(mark.charCodeAt(0));
}
const classOf = (unit: number): number => CLASS.of(unit);

/** All separators are one in the trie. */
const COMMA = "、";
const COMMA_UNIT = COMMA.charCodeAt(0);
const OTHER_SEPARATORS = /[，,·；]/g;
const UNWRITTEN = /[“”‘’"'「」『』《》〈〉\s]/g;

/**
 * Finds terms of a list in a text in one pass, the longest at each place. Quotation marks inside a term are read over
 * (`“稳中求进”工作总基调`), and its commas may be missing or of another kind in the text (`不忘初心，牢记使命`). A text that lists what
 * the term runs together (`时、度、效`) is read too, but one comma more than the term has may well part two things.
 */
export class TermTrie<Value> {
  readonly #trie: Trie = new Trie();
  /** How terms begin once their commas are left out, hashed: few places of a text need more than this look. */
  readonly #pairs = new KeyFilter();
  readonly #triples = new KeyFilter();
  /** The terms that are no longer than one character, and than two. */
  readonly #single = new KeyFilter();
  #hasSingle = false;
  readonly #double = new KeyFilter();
  /** The value of the term that ends at a node. */
  readonly #values: (Value | undefined)[] = [];

  /** Adds a term; one that is there already keeps its first value. */
  add(term: string, value: Value): void {
    const written = term.replace(UNWRITTEN, "").replace(OTHER_SEPARATORS, COMMA);
    const node = this.#trie.add(written);
    this.#values[node] ??= value;
    this.#noteBeginning(written.replaceAll(COMMA, ""));
  }

  #noteBeginning(bare: string): void {
    const [first, second, third] = [bare.charCodeAt(0), bare.charCodeAt(1), bare.charCodeAt(2)];
    if (bare.length === 1) {
      this.#single.add(first);
      this.#hasSingle = true;
    } else if (bare.length === 2) this.#double.add(pairOf(first, second));
    else this.#triples.add(tripleOf(first, second, third));
    if (bare.length > 1) this.#pairs.add(pairOf(first, second));
  }

  /** The terms in `text`, in order and without overlap. `accept` may refuse a match, and a shorter one is not tried then. */
  matches(text: string, accept: (match: TrieMatch<Value>) => boolean = () => true): TrieMatch<Value>[] {
    const found: TrieMatch<Value>[] = [];
    for (let at = this.#nextBeginning(text, 0); at < text.length; ) {
      const match = this.#mayGoOn(text, at) ? this.#longestMatch(text, at) : null;
      const isFound = match !== null && accept(match);
      if (isFound) found.push(match);
      at = this.#nextBeginning(text, isFound ? match.end : at + 1);
    }
    return found;
  }

  /** The next place at which a term may begin: judged by two units, of which the second may be a mark that is read over. */
  #nextBeginning(text: string, from: number): number {
    return this.#hasSingle ? from : this.#pairs.nextPair(text, from, text.length, MARKS);
  }

  /** Rules out most of these places by their first three units, marks aside, without a look at the many steps. */
  #mayGoOn(text: string, start: number): boolean {
    const first = text.charCodeAt(start);
    if (!this.#trie.begins(first)) return false;
    let at = behindMarks(text, start + 1);
    const second = unitAt(text, at);
    const pair = pairOf(first, second);
    if (!this.#pairs.has(pair)) return this.#single.has(first);
    if (this.#double.has(pair) || this.#single.has(first)) return true;
    at = behindMarks(text, at + 1);
    return this.#triples.has(tripleOf(first, second, unitAt(text, at)));
  }

  /** The longest term that begins at `start`. */
  #longestMatch(text: string, start: number): TrieMatch<Value> | null {
    const trie = this.#trie;
    let best: TrieMatch<Value> | null = null;
    let node = trie.step(ROOT, text.charCodeAt(start));
    if (node === NOWHERE) return null;
    let opened = 0;
    let closed = 0;
    let commas = 0;
    for (let at = start + 1; ; at++) {
      if (commas !== 1 && trie.endsAt(node)) {
        const value = this.#values[node];
        if (value !== undefined) best = balanced(text, start, at, opened, closed, value) ?? best;
      }
      let unit = unitAt(text, at);
      let kind = classOf(unit);
      while (kind === OPENING || kind === CLOSING) {
        if (kind === OPENING) opened++;
        else if (opened > 0) opened--;
        else closed++;
        unit = unitAt(text, ++at);
        kind = classOf(unit);
      }
      if (unit === COMMA_UNIT && trie.step(node, COMMA_UNIT) === NOWHERE) {
        commas++;
        unit = unitAt(text, ++at);
        kind = classOf(unit);
      }
      let next = trie.step(node, kind === SEPARATOR ? COMMA_UNIT : unit);
      if (next === NOWHERE && kind !== SEPARATOR) {
        const behindComma = trie.step(node, COMMA_UNIT);
        if (behindComma !== NOWHERE) next = trie.step(behindComma, unit);
      }
      if (next === NOWHERE) return best;
      node = next;
    }
  }
}

function behindMarks(text: string, from: number): number {
  let at = from;
  while (at < text.length && MARKS.has(text.charCodeAt(at))) at++;
  return at;
}

/** Takes in the marks at either end whose partners stand inside the term. */
function balanced<Value>(
  text: string,
  start: number,
  end: number,
  opened: number,
  closed: number,
  value: Value,
): TrieMatch<Value> | null {
  let from = start;
  let to = end;
  for (let open = opened; open > 0; open--) if (classOf(unitAt(text, to++)) !== CLOSING) return null;
  for (let close = closed; close > 0; close--) if (classOf(unitAt(text, --from)) !== OPENING) return null;
  return { start: from, end: to, value };
}
