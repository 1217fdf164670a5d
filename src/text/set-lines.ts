import type { CleanText } from "./clean-text.js";
import { normalize } from "./normalize.js";

/** A run of characters that stand together in the raw text: `[start, end)`, and what is shown of it where that is not the slice itself. */
export type SetPiece = readonly [start: number, end: number, shown?: string];

/** A line as it is set: hard wraps undone, page furniture left out. All offsets are in the raw text. */
export type SetLine = readonly SetPiece[];

/**
 * The lines of a document as a page shows them: one paragraph or heading a line.
 *
 * @param text The document as it was analysed. Takes time in proportion to its length.
 * @example
 * setLines("办理提案2\n19件。"); // [[[0, 5], [6, 9]]]
 */
export function setLines(text: string): SetLine[] {
  const clean = normalize(text);
  let from = 0;
  return clean.written.split("\n").map((line) => {
    const pieces = piecesOf(clean, from, from + line.length);
    from += line.length + 1;
    return pieces;
  });
}

function piecesOf(clean: CleanText, start: number, end: number): SetPiece[] {
  const pieces: [start: number, end: number, shown?: string][] = [];
  for (let at = start; at < end; at++) {
    const { start: from, end: to } = clean.toRaw(at, at + 1);
    const last = pieces.at(-1);
    // as written, except where one character stands for several (a character reference)
    if (to - from === 1) {
      if (last && last[1] === from && last.length === 2) last[1] = to;
      else if (!last || from >= last[1]) pieces.push([from, to]);
    } else if (!last || from >= last[1]) pieces.push([from, to, clean.written.slice(at, at + 1)]);
  }
  return pieces;
}
