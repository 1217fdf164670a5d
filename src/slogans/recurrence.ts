import type { TermMention } from "./term-mention.js";
import { TermTrie } from "./term-trie.js";

/** Shorter words may be everyday words where no quotation marks stand around them. */
const SHORTEST = { numeral: 3, coinage: 4, brand: 4, formulation: 4 } as const;

/** Finds the terms that a document quotes once where they stand in it without marks. */
export function recurringTerms(text: string, quoted: readonly TermMention[]): TermMention[] {
  const trie = new TermTrie<TermMention>();
  for (const mention of quoted) if (mention.term.length >= SHORTEST[mention.kind]) trie.add(mention.term, mention);
  const matches = trie.matches(text, ({ start }) => !/[一二三四五六七八九十百千第\d]/.test(text[start - 1] ?? ""));
  return matches.map(({ start, end, value }) => {
    return { ...value, start, end };
  });
}
