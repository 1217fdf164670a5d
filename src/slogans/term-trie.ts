/** A term found in a text, from its first character to behind its last one, quotation marks that belong to it included. */
export interface TrieMatch<Value> {
  start: number;
  end: number;
  value: Value;
}

interface Node<Value> {
  next: Map<string, Node<Value>>;
  value: Value | undefined;
}

const SEPARATOR = "、";
const SEPARATORS = new Set(["、", "，", ",", "·", "；"]);
const OPENING = new Set(["“", "‘", "「", "『"]);
const CLOSING = new Set(["”", "’", "」", "』"]);
const UNWRITTEN = /[“”‘’"'「」『』《》〈〉\s]/g;

/**
 * Finds terms of a list in a text in one pass, the longest at each place. Quotation marks inside a term are read over
 * (`“稳中求进”工作总基调`), and its commas may be missing or of another kind in the text (`不忘初心，牢记使命`).
 */
export class TermTrie<Value> {
  readonly #root: Node<Value> = { next: new Map(), value: undefined };

  /** Adds a term; one that is there already keeps its first value. */
  add(term: string, value: Value): void {
    let node = this.#root;
    for (const unit of term.replace(UNWRITTEN, "")) {
      const key = SEPARATORS.has(unit) ? SEPARATOR : unit;
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
    let at = 0;
    while (at < text.length) {
      const match = this.#root.next.has(text[at]!) ? this.#longest(text, at) : null;
      if (match !== null && accept(match)) {
        found.push(match);
        at = match.end;
      } else at++;
    }
    return found;
  }

  #longest(text: string, start: number): TrieMatch<Value> | null {
    let best: TrieMatch<Value> | null = null;
    let node = this.#root;
    let opened = 0;
    let closed = 0;
    for (let at = start; at < text.length; at++) {
      const unit = text[at]!;
      if (at > start && OPENING.has(unit)) {
        opened++;
        continue;
      }
      if (at > start && CLOSING.has(unit)) {
        if (opened > 0) opened--;
        else closed++;
        continue;
      }
      const next = SEPARATORS.has(unit)
        ? node.next.get(SEPARATOR)
        : (node.next.get(unit) ?? node.next.get(SEPARATOR)?.next.get(unit));
      if (next === undefined) break;
      node = next;
      if (node.value !== undefined) best = balanced(text, start, at + 1, opened, closed, node.value) ?? best;
    }
    return best;
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
  for (let open = opened; open > 0; open--) {
    if (!CLOSING.has(text[to] ?? "")) return null;
    to++;
  }
  for (let close = closed; close > 0; close--) {
    if (!OPENING.has(text[from - 1] ?? "")) return null;
    from--;
  }
  return { start: from, end: to, value };
}
