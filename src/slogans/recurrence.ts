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
const PART_OF_NUMERAL = new UnitSet("一二三四五六七八九十百千第", ["0", "9"]);

/** Finds the terms that a document quotes or explains where they stand in it without marks. */
export function recurringTerms(text: string, known: readonly KnownTerm[]): TermMention[] {
  const trie = new TermTrie<KnownTerm>();
  for (const seed of known) if (seed.term.length >= SHORTEST[seed.kind]) trie.add(seed.term, seed);
  const matches = trie.matches(text, ({ start }) => !PART_OF_NUMERAL.at(text, start - 1));
  return matches.map(({ start, end, value: { term, kind, rule = "glossary" } }) => {
    return { start, end, term, kind, entry: null, rule };
  });
}
