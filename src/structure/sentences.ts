import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { enclosureEnd, OPENING_MARKS } from "./enclosures.js";

const ENDS = new UnitSet("。！？!?");
/** No writer's sentence is longer; what reads a sentence back and forth stays linear in the text by this bound. */
const LONGEST = 2000;
const BORDERS = new UnitSet("；;，,、");
const MARKS = new UnitSet(`。！？!?${OPENING_MARKS}`);
const CLOSES = new UnitSet("”’」』）)》");
/** All white space. */
const BLANK = new UnitSet(" \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF", ["\t", "\r"], ["\u2000", "\u200A"]);
/** After a quotation that ends in a full stop, these carry the sentence on: `“稳字当头。”的要求`. */
const CARRIES_ON = new UnitSet("，、；：。的等和与及是为,;:）)");

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
  let next = start;
  for (let index = MARKS.next(text, start, end); index < end; index = MARKS.next(text, next, end)) {
    next = index + 1;
    if (ENDS.at(text, index)) {
      const after = afterMarks(text, index, end);
      cut(after);
      next = after;
      continue;
    }
    const after = enclosureEnd(text, index, end);
    if (after < 0) continue;
    next = after;
    const endsInside = ENDS.at(text, after - 2);
    if (endsInside && after < end && !CARRIES_ON.at(text, after) && !ENDS.at(text, after)) cut(after);
  }
  cut(end);
  return sentences;
}

/** The end of the first piece of a sentence that is too long to be one: behind the last mark that it may be parted at. */
function longestPiece(text: string, from: number): number {
  const limit = from + LONGEST;
  for (let index = limit - 1; index > from + LONGEST / 2; index--) if (BORDERS.at(text, index)) return index + 1;
  return limit;
}

function afterMarks(text: string, mark: number, end: number): number {
  let index = mark + 1;
  while (index < end && (ENDS.at(text, index) || CLOSES.at(text, index))) index++;
  return index;
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.at(text, from)) from++;
  while (to > from && BLANK.at(text, to - 1)) to--;
  return { start: from, end: to };
}
