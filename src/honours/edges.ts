import { edges } from "../generated/edges.js";
import { WordSet } from "../slogans/word-set.js";
import { withoutBlanks } from "../text/blanks.js";
import type { Span } from "../types.js";

/** A row of `data/honours/edges.yaml`. */
export interface EdgeRow {
  place: "lead" | "tail" | "giver";
  words: readonly string[];
}

const wordsOf = (place: EdgeRow["place"]): WordSet =>
  new WordSet(edges.flatMap((row) => (row.place === place ? row.words : [])));

const LEAD = wordsOf("lead");
const TAIL = wordsOf("tail");
const GIVER = wordsOf("giver");
const TIMES = /(?:连续)?[0-9一二三四五六七八九十两]{1,3}(?:次|年|届|度)$/;
const LAST = 8;

/** What stands between the edges of a subject; `null` where nothing does. */
export function withoutSubjectEdges(text: string, span: Span): Span | null {
  return withoutEdges(text, withoutBlanks(text, span.start, span.end), LEAD, TAIL);
}

/** Whoever stands between the words of degree; `null` where nobody does. */
export function withoutGiverEdges(text: string, span: Span): Span | null {
  return withoutEdges(text, span, GIVER, GIVER);
}

function withoutEdges(text: string, span: Span, leads: WordSet, tails: WordSet): Span | null {
  let { start, end } = span;
  for (;;) {
    const tail = tails.lengthBefore(text, start, end) || timesBefore(text, start, end);
    const lead = leads.lengthAt(text, start, end - tail);
    if (tail + lead === 0) break;
    end -= tail;
    start += lead;
  }
  return start < end ? { start, end } : null;
}

function timesBefore(text: string, start: number, end: number): number {
  return TIMES.exec(text.slice(Math.max(start, end - LAST), end))?.[0].length ?? 0;
}
