import type { TermMention } from "./term-mention.js";

/**
 * Merges the mentions that the rules found, in reading order. Where two overlap, one of the lexicon wins over a quotation that it
 * covers; one inside a longer term gives way unless it is a formulation of its own.
 */
export function withoutOverlap(known: readonly TermMention[], found: readonly TermMention[]): TermMention[] {
  const kept: TermMention[] = [];
  const order = [...found].sort((left, right) => left.start - right.start || right.end - left.end);
  let next = 0;
  const open: TermMention[] = [];
  const covered = new Set<TermMention>();
  for (const term of known) {
    while (next < order.length && order[next]!.start < term.end) open.push(order[next++]!);
    while (open.length > 0 && open[0]!.end <= term.start) open.shift();
    let inside = false;
    for (const other of open) {
      if (term.start <= other.start && other.end <= term.end) covered.add(other);
      else if (other.start < term.end && term.start < other.end && term.kind !== "formulation") inside = true;
    }
    if (!inside) kept.push(term);
  }
  for (const term of order) if (!covered.has(term)) kept.push(term);
  return kept.sort((left, right) => left.start - right.start || right.end - left.end);
}
