import type { Span } from "../types.js";

const PAIRS: Readonly<Record<string, string>> = {
  "（": "）",
  "(": ")",
  "“": "”",
  "‘": "’",
  "《": "》",
  "「": "」",
  "【": "】",
};
const CONJUNCTIONS = ["以及", "和", "与", "及", "、"];
const ENUMERATOR =
  /^(?:[一二三四五六七八九十]{1,2}(?:是(?:要)?|曰|、|要)|一[个条项张本手方][\u4E00-\u9FFF]{0,2}是|第[一二三四五六七八九十][\u4E00-\u9FFF]{0,2}(?:就)?是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[①-⑳]|第[一二三四五六七八九十]步?[，,：:])/;

const FIRST = /^(?:一是|一个是|第一[\u4E00-\u9FFF]{0,2}是)/;
const LONGEST_ENUMERATOR = 7;

/** Cuts `[start, end)` at the marks of `marks` that stand outside brackets and quotations. Empty parts are dropped. */
export function splitAt(text: string, start: number, end: number, marks: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  const awaited: string[] = [];
  for (let at = start; at < end; at++) {
    const unit = text[at]!;
    if (unit === awaited.at(-1)) awaited.pop();
    else if (PAIRS[unit] !== undefined) awaited.push(PAIRS[unit]);
    else if (awaited.length === 0 && marks.includes(unit)) {
      if (from < at) parts.push({ start: from, end: at });
      from = at + 1;
    }
  }
  if (from < end) parts.push({ start: from, end });
  return parts;
}

/** The ways to read `last` as two members joined by a conjunction, the later conjunction first. */
export function conjoined(text: string, { start, end }: Span): [Span, Span][] {
  const ways: [Span, Span][] = [];
  for (let at = end - 1; at > start; at--) {
    const word = CONJUNCTIONS.find((conjunction) => text.startsWith(conjunction, at));
    if (word === undefined || at + word.length >= end) continue;
    if (word === "及" && text[at - 1] === "以") continue;
    ways.push([
      { start, end: at },
      { start: at + word.length, end },
    ]);
  }
  return ways;
}

/** Whether an item that is numbered with words begins at `at`: `一是…`, `第一把是…`. */
export function isEnumeratedFrom(text: string, at: number): boolean {
  return FIRST.test(text.slice(at, at + LONGEST_ENUMERATOR));
}

/** Takes `一是`, `（二）`, `3.` off the front of a listed item, and 等 and closing marks off its end. */
export function withoutEnumerator(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === "") from++;
  const item = text.slice(from, Math.min(to, from + LONGEST_ENUMERATOR));
  from += ENUMERATOR.exec(item)?.[0].length ?? 0;
  while (to > from && /[\s。；，、：:;等]/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** How alike the members of a list are: same length, same last or first character, words in common. */
export function likeness(text: string, members: readonly Span[]): number {
  if (members.length < 2) return 0;
  const [first, ...others] = members as [Span, ...Span[]];
  const last = text[first.end - 1];
  let score = 0;
  if (others.every(({ end }) => text[end - 1] === last)) score += 2;
  if (others.every(({ start }) => text[start] === text[first.start])) score += 1;
  const lengths = members.map(({ start, end }) => end - start);
  const spread = Math.max(...lengths) - Math.min(...lengths);
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
