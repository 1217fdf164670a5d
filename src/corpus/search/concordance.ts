import type { Span } from "../../types.js";
import { type Citation, cite } from "../citation/citation.js";
import { citedDocument } from "../citation/cited-document.js";
import { type DocumentPlace, DocumentPlaces } from "../citation/document-places.js";
import type { CorpusDocument } from "../corpus-document.js";
import { type DocumentReading, readDocument } from "../document-reading.js";
import type { DocumentSentence } from "../document-sentences.js";
import { type DocumentLabel, labelOf } from "../label.js";
import { perThousand } from "../statistics/per-thousand.js";
import { TermFinder } from "../terms/term-finder.js";
import { distinctTerms, KeyedText, termKey } from "../terms/term-key.js";
import { runningText } from "../words/running-text.js";

export interface ConcordanceOptions {
  /** Characters of context on either side. Default 30. */
  context?: number | undefined;
}

/** An occurrence of a word, with what stands around it. Plain JSON. */
export interface ConcordanceLine {
  document: string;
  place: string | null;
  year: number | null;
  /** The word that was looked for. */
  word: string;
  left: string;
  /** As it is written, quotation marks within it included. */
  match: string;
  right: string;
  at: DocumentPlace;
  /** Where it stands: half-open, UTF-16 units of the text as it was passed in. */
  span: Span;
  sentence: string;
  citation: Citation;
}

/** How often a word stands in a document. Plain JSON. */
export interface WordInDocument {
  document: string;
  place: string | null;
  year: number | null;
  word: string;
  count: number;
  /** Characters of running text in the document. */
  size: number;
  /** Occurrences per thousand characters. */
  perThousand: number | null;
}

/** What a search finds in one document. */
export interface DocumentConcordance {
  label: DocumentLabel;
  lines: ConcordanceLine[];
  counts: WordInDocument[];
}

const CONTEXT = 30;

/**
 * Key words in context: every occurrence of words in a document, headings included; page furniture and formulas of address are not searched.
 * Quotation marks, white space, and full or half width are no difference. Of words that overlap, the longest counts; of those that
 * are one, as they differ in such marks only, the first.
 *
 * @example
 * concordance(document, ["高质量发展"]).lines.map(({ left, match, right }) => `${left}[${match}]${right}`);
 */
export function concordance(
  document: CorpusDocument,
  words: readonly string[],
  { context }: ConcordanceOptions = {},
): DocumentConcordance {
  return concordanceOf(document, readDocument(document.text), words, context);
}

/** The same of a document that is read already. */
export function concordanceOf(
  document: CorpusDocument,
  reading: DocumentReading,
  words: readonly string[],
  context: number = CONTEXT,
): DocumentConcordance {
  const terms = distinctTerms(words);
  const label = labelOf(document);
  const finder = new TermFinder();
  for (const [number, word] of terms.entries()) finder.add(termKey(word), number);
  const sentences = runningText(reading);
  const places = new DocumentPlaces(document, reading);
  const cited = citedDocument(document, label);
  const lines: ConcordanceLine[] = [];
  for (const [number, sentence] of sentences.entries()) {
    const keyed = new KeyedText(sentence.text);
    for (const found of finder.find(keyed.text)) {
      if (found.within) continue;
      const { start, end } = keyed.spanOf(found.start, found.end);
      const span = sentence.spanOf(start, end);
      const at = places.at(span.start);
      lines.push({
        document: label.id,
        place: label.place,
        year: label.year,
        word: terms[found.term]!,
        left: (textBefore(sentences, number, context) + sentence.text.slice(0, start)).slice(-context),
        match: sentence.text.slice(start, end),
        right: (sentence.text.slice(end) + textAfter(sentences, number, context)).slice(0, context),
        at,
        span,
        sentence: sentence.text,
        citation: cite(cited, at, sentence.text),
      });
    }
  }
  const size = sentences.reduce((sum, { text }) => sum + text.length, 0);
  const counts = terms.map((word) => countOf(word, lines, label, size));
  return { label, lines, counts };
}

function countOf(
  word: string,
  lines: readonly ConcordanceLine[],
  { id, place, year }: DocumentLabel,
  size: number,
): WordInDocument {
  const count = lines.filter((line) => line.word === word).length;
  return { document: id, place, year, word, count, size, perThousand: perThousand(count, size) };
}

function textBefore(sentences: readonly DocumentSentence[], number: number, length: number): string {
  let text = "";
  for (let at = number - 1; at >= 0 && text.length < length; at--) text = sentences[at]!.text + text;
  return text;
}

function textAfter(sentences: readonly DocumentSentence[], number: number, length: number): string {
  let text = "";
  for (let at = number + 1; at < sentences.length && text.length < length; at++) text += sentences[at]!.text;
  return text;
}
