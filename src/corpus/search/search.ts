import { TifaError } from "../../errors.js";
import { resolveSegmenter } from "../../segmenters/resolve-segmenter.js";
import type { Segmenter } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { readDocument } from "../document-reading.js";
import { deviationOfProportions } from "../statistics/association.js";
import { perThousand } from "../statistics/per-thousand.js";
import { distinctTerms, termKey } from "../terms/term-key.js";
import { runningRuns } from "../words/running-runs.js";
import { type Collocate, Collocates } from "./collocates.js";
import { type ConcordanceLine, type ConcordanceOptions, concordanceOf, type WordInDocument } from "./concordance.js";

/** How much context a search shows, and how the words around are cut. */
export interface SearchOptions extends ConcordanceOptions {
  /** Cuts the words that stand around. Default on Node: `@node-rs/jieba`. */
  segmenter?: Segmenter | undefined;
}

/** How a word is spread over the documents. Plain JSON. */
export interface Dispersion {
  /** The word that was looked for. */
  word: string;
  /** Occurrences in all documents. */
  count: number;
  /** Documents that have it. */
  documents: number;
  /** Documents that were searched. */
  of: number;
  /** Occurrences per thousand characters of all documents; 0 where there is no text. */
  perThousand: number;
  /** Gries' deviation of proportions: 0 spread evenly, near 1 all in one document. `null` where the word stands nowhere. */
  dp: number | null;
}

/** What a search over documents finds. Plain JSON. */
export interface SearchResult {
  /** The occurrences, document by document, in reading order. */
  lines: ConcordanceLine[];
  /** A row for each document and word, in the order in which they were added and asked for. */
  counts: WordInDocument[];
  /** A row for each word, in the order asked for. */
  dispersion: Dispersion[];
  /** Word by word, the most telling first, 50 of each at the most. */
  collocates: Collocate[];
}

/** Searches document by document; of each it keeps the lines and counts, never its text. */
export interface Search {
  /** Searches a document. */
  add(document: CorpusDocument): void;
  /** What was found in the documents added so far. */
  result(): SearchResult;
}

/**
 * Starts a search for words: their concordance, their frequency by document, how they are spread, and what stands around them.
 *
 * @param words Of those that differ only in quotation marks, white space or width, the first is looked for.
 * @throws {TifaError} `bad-word` for a word of nothing but white space and quotation marks.
 * @example
 * const search = createSearch(["高质量发展"]);
 * for (const document of documents) search.add(document);
 * search.result().lines.length;
 */
export function createSearch(words: readonly string[], { segmenter, context }: SearchOptions = {}): Search {
  for (const [at, word] of words.entries())
    if (termKey(word) === "") throw new TifaError("bad-word", `words[${at}]: nothing to search for in "${word}"`, [at]);
  const terms = distinctTerms(words);
  const engine = resolveSegmenter(segmenter);
  const collocates = new Collocates();
  const lines: ConcordanceLine[] = [];
  const counts: WordInDocument[] = [];
  return {
    add(document) {
      const reading = readDocument(document.text);
      const found = concordanceOf(document, reading, terms, context);
      for (const line of found.lines) lines.push(line);
      for (const count of found.counts) counts.push(count);
      collocates.add(document.id, runningRuns(document, engine, reading), found.lines);
    },
    result: () => ({
      lines,
      counts,
      dispersion: terms.map((word) =>
        dispersionOf(
          word,
          counts.filter((count) => count.word === word),
        ),
      ),
      collocates: collocates.result(),
    }),
  };
}

function dispersionOf(word: string, parts: readonly WordInDocument[]): Dispersion {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const dp = deviationOfProportions(parts);
  return {
    word,
    count,
    documents: parts.filter((part) => part.count > 0).length,
    of: parts.length,
    perThousand: perThousand(count, size) ?? 0,
    dp: dp === null ? null : Number(dp.toFixed(4)),
  };
}
