import type { Span } from "../types.js";
import type { Piece } from "./read-text.js";

/** Behind these a sentence may be cut: translations often make a sentence of its own of what follows. */
const CUT = /[；;]|(?<=[，,；;：:。.、])\s{0,8}\n/g;
const BLANK = /\s/;

/** Cuts sentences at semicolons and at lines that end in a mark. A line that breaks a phrase is only a wrap. */
export function piecesOf(text: string, sentences: readonly Span[]): { pieces: Piece[]; lines: number } {
  const starts = lineStarts(text);
  const pieces: Piece[] = [];
  let line = 0;
  for (const sentence of sentences) {
    for (const span of cut(text, sentence)) {
      while (line + 1 < starts.length && starts[line + 1]! <= span.start) line++;
      pieces.push({ ...span, sentence, line });
    }
  }
  return { pieces, lines: starts.length };
}

function cut(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(CUT)) {
    push(text, from, start + index + mark.length, spans);
    from = start + index + mark.length;
  }
  push(text, from, end, spans);
  return spans;
}

function push(text: string, start: number, end: number, spans: Span[]): void {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text[from]!)) from++;
  while (from < to && BLANK.test(text[to - 1]!)) to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** Where each line that is not blank starts. */
function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf("\n", start);
    const stop = end < 0 ? text.length : end;
    if (text.slice(start, stop).trim() !== "") starts.push(start);
    start = stop + 1;
  }
  return starts;
}

/** The piece that each of `places`, in order, lies in; the one before it where it lies between two. */
export function pieceNumbers(pieces: readonly Span[], places: readonly number[]): number[] {
  let piece = 0;
  return places.map((place) => {
    while (piece + 1 < pieces.length && pieces[piece + 1]!.start <= place) piece++;
    return piece;
  });
}
