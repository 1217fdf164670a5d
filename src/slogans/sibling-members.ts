import { greatest, least } from "../collections/extremes.js";
import type { Span } from "../types.js";

const lengthOf = ({ start, end }: Span): number => end - start;

/** The length of the longest of some members, 0 for none. */
export const longestOf = (others: readonly Span[]): number => Math.max(0, greatest(others.map(lengthOf)));

/** The length that all others have, 0 where they differ. */
export function commonLength(others: readonly Span[]): number {
  const [first] = others;
  if (first === undefined) return 0;
  return others.every((other) => lengthOf(other) === lengthOf(first)) ? lengthOf(first) : 0;
}

/** How much shorter or longer a length is than that of any of the others. */
export function distanceTo(others: readonly Span[], length: number): number {
  const lengths = others.map(lengthOf);
  return Math.max(0, length - greatest(lengths), least(lengths) - length);
}

/** The length that the first member must have: that of all others, or of most of them where all end alike; 0 where none shows. */
export function usualLength(text: string, end: number, others: readonly Span[]): number {
  const lengths = others.map(lengthOf);
  const [length = 0] = lengths;
  if (!others.every((other) => text[other.end - 1] === text[end - 1])) return 0;
  return lengths.filter((other) => other === length).length * 2 > lengths.length ? length : 0;
}

/** How many characters at its end a member has in common with all others. */
export function sharedTail(text: string, { start, end }: Span, others: readonly Span[]): number {
  let length = 0;
  const fits = (other: Span): boolean =>
    length < lengthOf(other) && text[other.end - 1 - length] === text[end - 1 - length];
  while (length < end - start && others.every(fits)) length++;
  return length;
}

/** Where all others open alike (定人员、定责任), the first member opens so too: where it does and is most like them in length. */
export function sharedOpening(text: string, { start, end }: Span, others: readonly Span[]): number | null {
  const [first] = others;
  if (first === undefined || others.length < 2) return null;
  let length = 0;
  while (length < lengthOf(first) - 1 && others.every((other) => opensLike(text, first, other, length + 1))) length++;
  if (length === 0) return null;
  const opening = text.slice(first.start, first.start + length);
  let best: number | null = null;
  for (let at = text.indexOf(opening, start); at >= 0 && at + length < end; at = text.indexOf(opening, at + 1)) {
    if (best === null || distanceTo(others, end - at) < distanceTo(others, end - best)) best = at;
  }
  return best ?? (text[start] === opening[0] ? start : null);
}

const opensLike = (text: string, first: Span, other: Span, length: number): boolean =>
  lengthOf(other) > length && text.startsWith(text.slice(first.start, first.start + length), other.start);
