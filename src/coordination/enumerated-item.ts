import type { Span } from "../types.js";

/** What an item of a list may open with. */
const ENUMERATOR =
  /^(?:——?|[一二三四五六七八九十]{1,2}(?:是(?:要)?|曰|、|要)|一[个条项张本手方][\u4E00-\u9FFF]{0,2}是|第[一二三四五六七八九十][\u4E00-\u9FFF]{0,2}(?:就)?是|[（(][一二三四五六七八九十\d]{1,2}[）)]|\d{1,2}[.．、]|[①-⑳]|第[一二三四五六七八九十]步?[，,：:])/;
const FIRST = /^(?:一是|一个是|第一[\u4E00-\u9FFF]{0,2}是)/;
const LONGEST = 7;
const AT_THE_END = /[\s。；，、：:;等]/;

/** Whether an item that is numbered with words begins at `at`: `一是…`, `第一把是…`. */
export function isEnumeratedFrom(text: string, at: number): boolean {
  return FIRST.test(text.slice(at, at + LONGEST));
}

/** Takes `一是`, `（二）`, `3.`, `——` off the front of a listed item, and 等 and closing marks off its end. */
export function withoutEnumerator(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === "") from++;
  const item = text.slice(from, Math.min(to, from + LONGEST));
  from += ENUMERATOR.exec(item)?.[0].length ?? 0;
  while (to > from && AT_THE_END.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}
