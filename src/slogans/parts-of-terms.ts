import type { TermMention } from "./term-mention.js";

/** “一国”原则与“两制”优势: without what is quoted of a term in two parts, where the document has the whole term too. */
export function withoutPartsOfTerms(quoted: readonly TermMention[], whole: readonly TermMention[]): TermMention[] {
  const known = new Set(quoted.map(({ term }) => term));
  const parts = new Set<string>();
  for (const term of new Set(whole.map(({ term }) => term))) {
    for (let at = 1; at < term.length; at++) {
      const [first, second] = [term.slice(0, at), term.slice(at)];
      if (known.has(first) && known.has(second)) parts.add(first).add(second);
    }
  }
  return quoted.filter(({ term }) => !parts.has(term));
}
