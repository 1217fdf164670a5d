import type { TermMention } from "./term-mention.js";

/**
 * Merges the mentions that several rules found, in reading order. `layers` come in order of trust: a mention gives way to one of an
 * earlier layer that it overlaps, unless it covers it wholly and with more than marks, or is a formulation inside a longer term.
 */
export function withoutOverlap(layers: readonly (readonly TermMention[])[]): TermMention[] {
  let kept: TermMention[] = [];
  for (const layer of layers) {
    if (layer.length > 0) kept = kept.length > 0 ? merge(kept, [...layer].sort(byPlace)) : [...layer].sort(byPlace);
  }
  return kept;
}

function byPlace(left: TermMention, right: TermMention): number {
  return left.start - right.start || right.end - left.end;
}

function merge(trusted: readonly TermMention[], others: readonly TermMention[]): TermMention[] {
  const dropped = new Set<TermMention>();
  const near: TermMention[] = [];
  let next = 0;
  for (const other of others) {
    while (next < trusted.length && trusted[next]!.start < other.end) near.push(trusted[next++]!);
    while (near.length > 0 && near[0]!.end <= other.start) near.shift();
    for (const known of near) {
      if (known.end <= other.start || known.start >= other.end || dropped.has(known)) continue;
      const covers = other.start <= known.start && known.end <= other.end && other.term.length > known.term.length;
      if (!covers) dropped.add(other);
      else if (known.kind !== "formulation") dropped.add(known);
    }
  }
  return [...trusted, ...others].filter((mention) => !dropped.has(mention)).sort(byPlace);
}
