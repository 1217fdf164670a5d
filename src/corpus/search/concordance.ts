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

/** How much of the text is shown. */
export interface ConcordanceOptions {
  /** Characters of context on either side. Default 30. */
  context?: number | undefined;
}

/** An occurrence of a word, with what stands around it. Plain JSON. */
export interface ConcordanceLine {
  /** Id of the document. */
  document: string;
  /** The place that the document speaks for; `null` where nothing tells. */
  place: string | null;
  /** The year of the document; `null` where nothing tells. */
  year: number | null;
  /** The word that was looked for. */
  word: string;
  /** What stands before it, at most as many characters as asked for, sentences before included; empty at the beginning. */
  left: string;
  /** As it is written, quotation marks within it included. */
  match: string;
  /** What stands behind it, in the same way; empty at the end. */
  right: string;
  /** The same for a reader. */
  at: DocumentPlace;
  /** Where it stands: half-open, UTF-16 units of the text as it was passed in. */
  span: Span;
  /** The sentence or heading around it, on one line. */
  sentence: string;
  /** The same place cited, with the sentence quoted. */
  citation: Citation;
}

/** How often a word stands in a document. Plain JSON. */
export interface WordInDocument {
  /** Id of the document. */
  document: string;
  /** The place that the document speaks for; `null` where nothing tells. */
  place: string | null;
  /** The year of the document; `null` where nothing tells. */
  year: number | null;
  /** The word that was looked for. */
  word: string;
  /** Its occurrences, headings included; 0 where it has none. */
  count: number;
  /** Characters of running text in the document. */
  size: number;
  /** Occurrences per thousand characters of `size`; `null` where that is 0. */
  perThousand: number | null;
}

/** What a search finds in one document. */
export interface DocumentConcordance {
  /** Id, place and year of the document. */
  label: DocumentLabel;
  /** The occurrences of all words, in reading order. */
  lines: ConcordanceLine[];
  /** A row for each word, those without an occurrence too, in the order asked for. */
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
