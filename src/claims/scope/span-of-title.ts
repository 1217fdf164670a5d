import type { Span } from "../../types.js";

/**
 * Where the title stands, which may be broken over lines; a title that stands further on is none that a reader has met, and the year in the
 * name of a yearbook (宁川年鉴（2012）) is none of which it tells.
 */
export function spanOfTitle(text: string, title: string): Span | null {
  const first = title[0];
  if (first === undefined || title.includes(YEARBOOK)) return null;
  for (let start = text.indexOf(first); start >= 0 && start < FURTHEST_TITLE; start = text.indexOf(first, start + 1)) {
    const end = endOfTitle(text, start, title);
    if (end >= 0) return { start, end };
  }
  return null;
}

const YEARBOOK = "年鉴";
const FURTHEST_TITLE = 20_000;

function endOfTitle(text: string, start: number, title: string): number {
  let at = start;
  for (let index = 0; index < title.length; index++) {
    if (isBlank(title.charAt(index))) continue;
    while (at < text.length && isBlank(text.charAt(at))) at++;
    if (text[at] !== title[index]) return -1;
    at++;
  }
  return at;
}

const isBlank = (unit: string): boolean => unit === " " || unit === "\n" || unit === "\u3000";
