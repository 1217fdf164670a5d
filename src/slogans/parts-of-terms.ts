import type { TermMention } from "./term-mention.js";

/** “一国”原则与“两制”优势: without what is quoted of a term in two parts, where the document has the whole term too. */
export function withoutPartsOfTerms(quoted: readonly TermMention[], whole: readonly TermMention[]): TermMention[] {
  const known = new Set(quoted.map(({ term }) => term));
  const parts = new Set<string>();
  const terms = new Set(whole.map(({ term }) => term));
  for (const first of known) {
    for (const term of terms) {
      const second = term.startsWith(first) ? term.slice(first.length) : "";
      if (second !== "" && known.has(second)) parts.add(first).add(second);
    }
  }
  return quoted.filter(({ term }) => !parts.has(term));
}
