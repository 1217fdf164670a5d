import type { Span } from "../types.js";
import { enclosureEnd, OPENING_MARKS } from "./enclosures.js";

const ENDS = new Set(["。", "！", "？", "!", "?"]);
/** No writer's sentence is longer; what reads a sentence back and forth stays linear in the text by this bound. */
const LONGEST = 2000;
const BORDERS = new Set(["；", ";", "，", ",", "、"]);
/** Stops at the end of a line too, so that no search runs on through the document. */
const NEXT_MARK = new RegExp(`[\\n。！？!?${OPENING_MARKS}]`, "g");
const CLOSES = new Set(["”", "’", "」", "』", "）", ")", "》"]);
/** After a quotation that ends in a full stop, these carry the sentence on: `“稳字当头。”的要求`. */
const CARRIES_ON = /[，、；：。的等和与及是为,;:）)]/;

/**
 * Cuts `[start, end)` of `text` into sentences, end mark and closing quotation mark included, surrounding white space left out.
 * A full stop inside a short quotation or bracket cuts only where the quotation ends with it.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const sentences: Span[] = [];
  let from = start;
  const cut = (to: number): void => {
    while (from < to) {
      const piece = to - from > LONGEST ? longestPiece(text, from) : to;
      const span = trimmed(text, from, piece);
      if (span.start < span.end) sentences.push(span);
      from = piece;
    }
  };
  NEXT_MARK.lastIndex = start;
  while (NEXT_MARK.test(text) && NEXT_MARK.lastIndex <= end) {
    const index = NEXT_MARK.lastIndex - 1;
    if (ENDS.has(text[index]!)) {
      const after = afterMarks(text, index, end);
      cut(after);
      NEXT_MARK.lastIndex = after;
      continue;
    }
    const after = enclosureEnd(text, index, end);
    if (after < 0) continue;
    NEXT_MARK.lastIndex = after;
    const endsInside = ENDS.has(text[after - 2]!);
    if (endsInside && after < end && !CARRIES_ON.test(text[after]!) && !ENDS.has(text[after]!)) cut(after);
  }
  cut(end);
  return sentences;
}

/** The end of the first piece of a sentence that is too long to be one: behind the last mark that it may be parted at. */
function longestPiece(text: string, from: number): number {
  const limit = from + LONGEST;
  for (let index = limit - 1; index > from + LONGEST / 2; index--) if (BORDERS.has(text[index]!)) return index + 1;
  return limit;
}

function afterMarks(text: string, mark: number, end: number): number {
  let index = mark + 1;
  while (index < end && (ENDS.has(text[index]!) || CLOSES.has(text[index]!))) index++;
  return index;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === "") from++;
  while (to > from && text[to - 1]!.trim() === "") to--;
  return { start: from, end: to };
}
