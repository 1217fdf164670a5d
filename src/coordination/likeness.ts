import { greatest, least } from "../collections/extremes.js";
import type { Span } from "../types.js";

/** How alike the items of a list are: same length, same last or first character, words in common. */
export function likeness(text: string, items: readonly Span[]): number {
  if (items.length < 2) return 0;
  const [first, ...others] = items as [Span, ...Span[]];
  const last = text[first.end - 1];
  let score = 0;
  if (others.every(({ end }) => text[end - 1] === last)) score += 2;
  if (others.every(({ start }) => text[start] === text[first.start])) score += 1;
  const lengths = items.map(({ start, end }) => end - start);
  const spread = greatest(lengths) - least(lengths);
  if (spread === 0) score += 2;
  else if (spread <= 2) score += 1;
  else if (spread > 8) score -= 2;
  if (others.every((other) => shareWord(text, first, other))) score += 2;
  return score;
}

function shareWord(text: string, left: Span, right: Span): boolean {
  const beside = text.slice(right.start, right.end);
  for (let at = left.start; at + 2 <= left.end; at++) if (beside.includes(text.slice(at, at + 2))) return true;
  return false;
}
