import { lexicon as builtIn } from "../generated/lexicon.js";
import { quotedOnly } from "../generated/quoted-only.js";
import { matchesOf } from "../text/matches-of.js";
import { UnitSet } from "../text/unit-set.js";
import type { LexiconEntry } from "../types.js";
import { canonical } from "./canonical.js";
import type { TermMention } from "./term-mention.js";
import { TermTrie } from "./term-trie.js";
import { WordSet } from "./word-set.js";

/** Terms that mean something else, or nothing, where no quotation marks stand around them. */
export interface QuotedOnlyRow {
  words: readonly string[];
  /** Behind these terms of the row they need no marks. */
  nouns?: readonly string[];
}

const BUILT_IN = new Set(builtIn);
const SEPARATORS = /[、，,·；]/g;
const NO_SEPARATOR = /[^、，,·；]/g;
const QUOTED_ONLY = new Map(
  quotedOnly.flatMap(({ words, nouns = [] }: QuotedOnlyRow) =>
    words.map((word) => [word, new WordSet(nouns)] as const),
  ),
);
/** How such terms begin: all others need not be cut out of the text to be looked up. */
const OPENS_QUOTED_ONLY = new UnitSet([...QUOTED_ONLY.keys()].map((word) => word.charAt(0)).join(""));
const NUMERAL = new UnitSet("一二两双三四五六七八九十百千", ["0", "9"]);
const MARK = new UnitSet("“”‘’「」『』");
const OPENING = new UnitSet("“‘「『");
const CLOSING = new UnitSet("”’」』");
const NUMERAL_OR_ORDINAL = new UnitSet("一二三四五六七八九十百千第", ["0", "9"]);

let trie: TermTrie<LexiconEntry> | undefined;
const merged = new WeakMap<readonly LexiconEntry[], TermTrie<LexiconEntry>>();

/** The built-in lexicon with the caller's entries before it. Built when first asked for. */
function trieFor(own: readonly LexiconEntry[]): TermTrie<LexiconEntry> {
  if (own.length === 0) {
    trie ??= build(builtIn);
    return trie;
  }
  let known = merged.get(own);
  if (known === undefined) {
    known = build([...own, ...builtIn]);
    merged.set(own, known);
  }
  return known;
}

function build(entries: readonly LexiconEntry[]): TermTrie<LexiconEntry> {
  const built = new TermTrie<LexiconEntry>();
  for (const entry of entries) built.add(entry.term, entry);
  for (const entry of entries) for (const variant of entry.variants ?? []) built.add(variant, entry);
  return built;
}

/** Finds the terms of the lexicon in a text, quoted or not. `own` are the caller's entries; they win over built-in ones. */
export function lexiconTerms(text: string, own: readonly LexiconEntry[]): TermMention[] {
  const matches = trieFor(own).matches(text, ({ start, end, value }) => standsAlone(text, start, end, value));
  return matches.map(({ start, end, value: entry }) => {
    const term = formInText(entry, text.slice(start, end));
    return { start, end, term, kind: entry.kind, entry, rule: "lexicon" };
  });
}

/** 三农 in 第三农场 is no term, nor is a numeral term cut out of a longer numeral. */
function standsAlone(text: string, start: number, end: number, entry: LexiconEntry): boolean {
  if (NUMERAL.at(text, start) && NUMERAL_OR_ORDINAL.at(text, start - 1)) return false;
  if (!OPENS_QUOTED_ONLY.at(text, start) && !OPENS_QUOTED_ONLY.begins(entry.term)) return true;
  const found = text.slice(start, end);
  const word = QUOTED_ONLY.has(found) ? found : entry.term;
  const nouns = QUOTED_ONLY.get(word);
  if (nouns === undefined || isMarked(text, start, end)) return true;
  const at = found.indexOf(word);
  return at >= 0 && nouns.lengthAt(text, start + at + word.length, text.length) > 0;
}

/** Whether an entry is one of tifa's own, not of a caller. */
export function isBuiltIn(entry: LexiconEntry): boolean {
  return BUILT_IN.has(entry);
}

/** Whether quotation marks stand in or around `[start, end)`. */
export function isMarked(text: string, start: number, end: number): boolean {
  return MARK.next(text, start, end) < end || (OPENING.at(text, start - 1) && CLOSING.at(text, end));
}

/** The form of a lexicon term as a text has it: the lexicon's with the text's commas, if any, where the text holds it whole, else the text's own. */
function formInText(entry: LexiconEntry, found: string): string {
  if (found === entry.term) return found;
  const form = canonical(found);
  if (form.includes(entry.term)) return entry.term;
  const written = matchesOf(NO_SEPARATOR, form);
  const from = form.replace(SEPARATORS, "").indexOf(entry.term.replace(SEPARATORS, ""));
  if (from < 0) return form;
  const last = written[from + entry.term.replace(SEPARATORS, "").length - 1]!;
  return form.slice(written[from]!.index, last.index + 1);
}
