import { readNumeral } from "../quantity/numeral.js";
import { findUnit } from "../quantity/units.js";
import { DIGIT } from "../text/ascii.js";
import { UnitSet } from "../text/unit-set.js";
import type { SloganKind } from "../types.js";
import type { TermMention } from "./term-mention.js";
import { TermTrie } from "./term-trie.js";

/** A term known from elsewhere in the document. */
export interface KnownTerm {
  term: string;
  kind: SloganKind;
  rule?: string;
}

/** Shorter words may be everyday words where no quotation marks stand around them. */
const SHORTEST = { numeral: 3, coinage: 4, brand: 4, formulation: 4 } as const;
const POINT = new UnitSet(".．");
const PART_OF_NUMERAL = new UnitSet("一二三四五六七八九十百千第", ["0", "9"]);

/** Finds the terms that a document quotes or explains where they stand in it without marks. */
export function recurringTerms(text: string, known: readonly KnownTerm[]): TermMention[] {
  const seeds = known.filter(({ term, kind }) => term.length >= SHORTEST[kind]);
  if (seeds.length === 0) return [];
  const trie = new TermTrie<KnownTerm>();
  for (const seed of seeds) trie.add(seed.term, seed);
  const matches = trie.matches(
    text,
    ({ start, end }) => !PART_OF_NUMERAL.at(text, start - 1) && !isPartOfFigure(text, start, end),
  );
  return matches.map(({ start, end, value: { term, kind, rule = "glossary" } }) => {
    return { start, end, term, kind, entry: null, rule };
  });
}

/** The 132 of `132.4亿斤` and `132家` is no “132”. */
function isPartOfFigure(text: string, start: number, end: number): boolean {
  if (!DIGIT.at(text, end - 1)) return false;
  if (POINT.at(text, start - 1)) return true;
  const last = lastFigure(text, start, end);
  const numeral = readNumeral(text, last);
  return numeral !== null && (numeral.end > end || findUnit(text, numeral) !== null);
}

function lastFigure(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && DIGIT.at(text, at - 1)) at--;
  return at;
}
