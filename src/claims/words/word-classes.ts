import { wordClasses } from "../../generated/word-classes.js";
import { KeyFilter } from "../../text/key-filter.js";
import { PhraseTable } from "../../text/phrase-table.js";
import { pairOf } from "../../text/unit-pairs.js";
import { unitAt } from "../../text/unit-set.js";
import type { WordClassName } from "./word-class-name.js";

/** A row of `data/claims/word-classes.yaml`. */
export interface WordClassRow {
  class: WordClassName;
  words: readonly string[];
  /** At the end of a phrase the words count only behind another character, which is none of these. */
  notAfter?: string;
}

type Entry = readonly [word: string, row: WordClassRow];

/** The words of one class. Each way of asking for them builds its index when it is first used. */
export class WordClass {
  readonly #entries: readonly Entry[];
  #whole: ReadonlySet<string> | null = null;
  /** Of each word its length and first character: they rule out most texts, which need not be hashed then, or even cut out. */
  readonly #heads = new KeyFilter();
  #endings: PhraseTable<WordClassRow> | null = null;
  #beginnings: PhraseTable<WordClassRow> | null = null;

  constructor(name: WordClassName) {
    this.#entries = wordClasses.flatMap((row: WordClassRow) =>
      row.class === name ? row.words.map((word): Entry => [word, row]) : [],
    );
    for (const [word] of this.#entries) this.#heads.add(pairOf(word.charCodeAt(0), word.length));
  }

  /** Whether the text is a word of the class. */
  has(text: string): boolean {
    if (!this.#heads.has(pairOf(unitAt(text, 0), text.length))) return false;
    this.#whole ??= new Set(this.#entries.map(([word]) => word));
    return this.#whole.has(text);
  }

  /** Whether what stands in `[start, end)` is a word of the class. */
  isAt(text: string, start: number, end: number): boolean {
    return this.#heads.has(pairOf(unitAt(text, start), end - start)) && this.has(text.slice(start, end));
  }

  /** Whether one of its words ends at `end`, at the end of the text where that is not given. */
  ends(text: string, end: number = text.length): boolean {
    return this.#lengthBefore(text, end) > 0;
  }

  /** The text without the longest of its words that it ends in. */
  cutFrom(text: string): string {
    return text.slice(0, text.length - this.#lengthBefore(text, text.length));
  }

  #lengthBefore(text: string, end: number): number {
    this.#endings ??= new PhraseTable(this.#entries, "backward");
    return this.#endings.mayHold(text, end) ? lengthBefore(this.#endings, text, end) : 0;
  }

  /** Whether one of its words stands at `at`, at the beginning where that is not given. */
  opens(text: string, at = 0): boolean {
    this.#beginnings ??= new PhraseTable(this.#entries);
    return this.#beginnings.longest(text, at) !== null;
  }

  /** Whether one of its words stands anywhere in the text. */
  isWithin(text: string): boolean {
    for (let at = 0; at < text.length; at++) if (this.opens(text, at)) return true;
    return false;
  }
}

/** Apart from what rules most places out, which so has nothing to keep for the rows that are asked. */
const lengthBefore = (endings: PhraseTable<WordClassRow>, text: string, end: number): number =>
  endings.longest(text, end, (row, start) => mayFollow(row, text, start))?.length ?? 0;

const CLASSES = new Map<WordClassName, WordClass>();

/** The words of a class, made once for all who ask. */
export function wordClass(name: WordClassName): WordClass {
  let found = CLASSES.get(name);
  if (found === undefined) {
    found = new WordClass(name);
    CLASSES.set(name, found);
  }
  return found;
}

const mayFollow = ({ notAfter }: WordClassRow, text: string, start: number): boolean =>
  notAfter === undefined || (start > 0 && !notAfter.includes(text.charAt(start - 1)));
