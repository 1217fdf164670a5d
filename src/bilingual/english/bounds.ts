import { englishBounds } from "../../generated/english-bounds.js";
import type { Bound } from "../../types.js";

/** A row of `data/bilingual/english-bounds.yaml`. */
export interface EnglishBoundRow {
  bound: Bound;
  place: "before" | "after";
  open?: boolean;
  words: readonly string[];
}

/** What the words beside a figure make of it. */
export interface EnglishBound {
  bound: Bound | null;
  open: boolean;
}

type Entry = readonly [word: string, row: EnglishBoundRow];

const wordsAt = (place: EnglishBoundRow["place"]): Entry[] =>
  englishBounds
    .flatMap((row) => (row.place === place ? row.words.map((word): Entry => [word, row]) : []))
    .sort(([left], [right]) => right.length - left.length);

const BEFORE = wordsAt("before");
const AFTER = wordsAt("after");
/** Between the bound and the figure: over a total of 300, more than RMB 5 billion. */
const BETWEEN = /\s(?:a|the|total|of|mark|by|an|additional|another|to)$/;
const MOST_BETWEEN = 5;
const REACH = 60;
const LETTER = /[a-z]/;

/** The bound that the words before `start` or behind `end` set. */
export function englishBound(text: string, start: number, end: number): EnglishBound {
  const before = text
    .slice(Math.max(0, start - REACH), start)
    .toLowerCase()
    .replace(/\s/g, " ");
  const after = text
    .slice(end, end + REACH)
    .toLowerCase()
    .replace(/\s/g, " ");
  const close = withoutWordsBetween(before.trimEnd());
  const found =
    BEFORE.find(([word]) => [before.trimEnd(), close].some((words) => endsIn(words, word))) ??
    AFTER.find(([word]) => beginsWith(after.trimStart(), word));
  return found === undefined ? { bound: null, open: false } : { bound: found[1].bound, open: found[1].open ?? false };
}

function withoutWordsBetween(words: string): string {
  let rest = words;
  for (let count = 0; count < MOST_BETWEEN && BETWEEN.test(rest); count++) rest = rest.replace(BETWEEN, "");
  return rest;
}

const endsIn = (words: string, word: string): boolean =>
  words.endsWith(word) && !LETTER.test(words[words.length - word.length - 1] ?? "");
const beginsWith = (words: string, word: string): boolean =>
  words.startsWith(word) && !(LETTER.test(word.at(-1)!) && LETTER.test(words[word.length] ?? ""));
