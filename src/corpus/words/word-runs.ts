import { tagWords } from "../../segmenters/tagged-words.js";
import type { Segmenter, Slogan, Span } from "../../types.js";

/** A word of a document: one of the segmenter's, or a recognised term. */
export interface CorpusWord {
  /** As the segmenter cuts it; a slogan term in its canonical form. */
  word: string;
  /** The tag that the segmenter gives, or `term`. */
  tag: string;
  /** In the document as it was passed in: half-open, UTF-16 units. */
  span: Span;
}

const SPACE = /\s/;
const HANZI = /[\u3400-\u9fff]/;

/**
 * The words of a document, in runs that no mark of punctuation, letter or digit interrupts. Slogan terms are one word each, the longest where
 * they overlap. Line wraps cut no word.
 */
export function wordRuns(text: string, slogans: readonly Slogan[], segmenter: Segmenter): CorpusWord[][] {
  const runs: CorpusWord[][] = [];
  let run: CorpusWord[] = [];
  const close = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  let at = 0;
  for (const { term, span } of [
    ...longestTerms(slogans),
    { term: "", span: { start: text.length, end: text.length } },
  ]) {
    for (const stretch of hanziStretches(text, at, span.start)) {
      if (stretch.interrupted) close();
      for (const word of wordsIn(stretch, segmenter)) run.push(word);
    }
    if (interruptedBefore(text, at, span.start)) close();
    if (term !== "") run.push({ word: term, tag: "term", span });
    at = span.end;
  }
  close();
  return runs;
}

interface TermPlace {
  term: string;
  span: Span;
}

/** The places of the terms in reading order, without those inside of longer ones. */
function longestTerms(slogans: readonly Slogan[]): TermPlace[] {
  const places = slogans.flatMap(({ term, occurrences }) => occurrences.map(({ span }) => ({ term, span })));
  places.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let end = 0;
  return places.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Hanzi that follow each other, white space left out, and where each stands. */
interface Stretch {
  text: string;
  offsets: number[];
  /** Something else than white space stands between it and what is before. */
  interrupted: boolean;
}

function hanziStretches(text: string, start: number, end: number): Stretch[] {
  const stretches: Stretch[] = [];
  let interrupted = false;
  let open: Stretch | null = null;
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (HANZI.test(character)) {
      if (open === null) {
        open = { text: "", offsets: [], interrupted };
        stretches.push(open);
      }
      open.text += character;
      open.offsets.push(at);
      interrupted = false;
    } else if (!SPACE.test(character)) {
      open = null;
      interrupted = true;
    }
  }
  return stretches;
}

function interruptedBefore(text: string, start: number, end: number): boolean {
  for (let at = end - 1; at >= start; at--) {
    if (!SPACE.test(text[at]!)) return !HANZI.test(text[at]!);
  }
  return false;
}

function wordsIn({ text, offsets }: Stretch, segmenter: Segmenter): CorpusWord[] {
  return tagWords(segmenter, text, 0, text.length).map(({ start, end, tag }) => ({
    word: text.slice(start, end),
    tag,
    span: { start: offsets[start]!, end: offsets[end - 1]! + 1 },
  }));
}
