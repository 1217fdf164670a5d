/** A term found in a text, from its first character to behind its last one, quotation marks that belong to it included. */
export interface TrieMatch<Value> {
  start: number;
  end: number;
  value: Value;
}

interface Node<Value> {
  next: Map<number, Node<Value>>;
  value: Value | undefined;
}

const codes = (units: string): ReadonlySet<number> => new Set([...units].map((unit) => unit.charCodeAt(0)));

const SEPARATOR = "、".charCodeAt(0);
const SEPARATORS = codes("、，,·；");
const keyOf = (code: number): number => (SEPARATORS.has(code) ? SEPARATOR : code);
const OPENING = codes("“‘「『");
const CLOSING = codes("”’」』");
const UNWRITTEN = /[“”‘’"'「」『』《》〈〉\s]/g;

/**
 * Finds terms of a list in a text in one pass, the longest at each place. Quotation marks inside a term are read over
 * (`“稳中求进”工作总基调`), and its commas may be missing or of another kind in the text (`不忘初心，牢记使命`). A text that lists what
 * the term runs together (`时、度、效`) is read too, but one comma more than the term has may well part two things.
 */
export class TermTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };
  /** Marks the UTF-16 units that a term begins with: most places of a text need no more than this look. */
  readonly #beginnings: Uint8Array = new Uint8Array(0x10000);

  /** Adds a term; one that is there already keeps its first value. */
  add(term: string, value: Value): void {
    let node = this.#root;
    const written = term.replace(UNWRITTEN, "");
    this.#beginnings[written.charCodeAt(0)] = 1;
    for (let at = 0; at < written.length; at++) {
      const key = keyOf(written.charCodeAt(at));
      let next = node.next.get(key);
      if (next === undefined) {
        next = { next: new Map(), value: undefined };
        node.next.set(key, next);
      }
      node = next;
    }
    node.value ??= value;
  }

  /** The terms in `text`, in order and without overlap. `accept` may refuse a match, and a shorter one is not tried then. */
  matches(text: string, accept: (match: TrieMatch<Value>) => boolean = () => true): TrieMatch<Value>[] {
    const found: TrieMatch<Value>[] = [];
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#beginnings[code] === 0) continue;
      const match = longestMatch(text, at, this.#root.next.get(keyOf(code))!);
      if (match === null || !accept(match)) continue;
      found.push(match);
      at = match.end - 1;
    }
    return found;
  }
}

/** The longest term that begins at `start`, whose character leads to `first`. */
function longestMatch<Value>(text: string, start: number, first: Node<Value>): TrieMatch<Value> | null {
  let best: TrieMatch<Value> | null = null;
  let node = first;
  let opened = 0;
  let closed = 0;
  let commas = 0;
  for (let at = start + 1; ; at++) {
    if (node.value !== undefined && commas !== 1) best = balanced(text, start, at, opened, closed, node.value) ?? best;
    let code = text.charCodeAt(at);
    while (OPENING.has(code) || CLOSING.has(code)) {
      if (OPENING.has(code)) opened++;
      else if (opened > 0) opened--;
      else closed++;
      code = text.charCodeAt(++at);
    }
    if (code === SEPARATOR && !node.next.has(SEPARATOR)) {
      commas++;
      code = text.charCodeAt(++at);
    }
    const next = SEPARATORS.has(code)
      ? node.next.get(SEPARATOR)
      : (node.next.get(code) ?? node.next.get(SEPARATOR)?.next.get(code));
    if (next === undefined) return best;
    node = next;
  }
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
  let [from, to] = [start, end];
  for (let open = opened; open > 0; open--) if (!CLOSING.has(text.charCodeAt(to++))) return null;
  for (let close = closed; close > 0; close--) if (!OPENING.has(text.charCodeAt(--from))) return null;
  return { start: from, end: to, value };
}
