import { groupBy } from "../../collections/group-by.js";
import { TifaError } from "../../errors.js";
import { loadPackage } from "../../load-package.js";
import type { Segmenter } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { labelOf } from "../label.js";
import { type Counts, logLikelihood, logRatio, type Significance, significance } from "../statistics/association.js";
import { toSignificant } from "../statistics/rounding.js";
import { isContentWord } from "../words/content-words.js";
import { createWordReader, type WordReader } from "../words/word-reader.js";

/** A word that a document, a year or a place uses more than the others do. */
export interface Keyword {
  /** As the segmenter cuts it; a slogan term in its canonical form. */
  word: string;
  /** A slogan term, counted as one word. */
  isTerm: boolean;
  /** Occurrences in the group. */
  count: number;
  /** Occurrences per thousand words of content. */
  perThousand: number;
  /** How many times as frequent as in the other groups; `null` where they do not have it. */
  ratio: number | null;
  /** How many of the groups have the word. */
  groups: number;
  /** Of the difference to the other groups (G², Rayson and Garside 2000). */
  logLikelihood: number;
  /** How many times its frequency doubles (Hardie 2014). */
  logRatio: number;
  /** The difference is by chance with a probability below this; `null` where it is not below 0.05. */
  significance: Significance | null;
  /** Term frequency times inverse document frequency, as the package `natural` computes it. */
  score: number;
}

/** What sets a group of documents apart from the others. Plain JSON. */
export interface GroupKeywords {
  /** The id of a document, a year or a place, as `by` says. */
  group: string;
  /** Ids of the documents in it. */
  documents: string[];
  /** Words of content in it. */
  words: number;
  /** The most telling first. */
  keywords: Keyword[];
}

/** What is set apart from what, and how words are cut. */
export interface KeywordOptions {
  /** What is set apart: each document (the default), each year, or each place. Documents without year or place are left out. */
  by?: "document" | "year" | "place" | undefined;
  /** Keywords of a group, at the most. Default 20. */
  most?: number | undefined;
  /** Default on Node: `@node-rs/jieba`. */
  segmenter?: Segmenter | undefined;
  /** What has cut the documents into words already; `segmenter` is not asked then. */
  words?: WordReader | undefined;
}

/** Of the package `natural`, the part that is used here. */
interface TfIdf {
  addDocument(words: readonly string[], key: string): void;
  listTerms(document: number): { term: string; tf: number; tfidf: number }[];
}

const ADVICE = "keywords need the package natural: npm install natural";
const MOST = 20;
/** Significant ones, of what is measured. */
const DIGITS = 4;
/** A keyword is at least this many times as frequent as in the other groups. */
const LEAST_RATIO = 1.5;
const LEAST_COUNT = 2;

/**
 * What sets documents, years or places apart: the words that each uses more than the others, by TF-IDF over the segmenter's words, slogan terms
 * as one word each, without the words that stand in every report.
 *
 * @param documents Those of two groups or more.
 * @throws {TifaError} `missing-peer` where the package `natural` is not installed; `too-few-documents` for fewer than two groups.
 * @example
 * const years = keywords(documents, { by: "year", most: 5 });
 * years.map(({ group, keywords }) => [group, keywords.map(({ word }) => word)]);
 * // [["2021", ["脱贫攻坚", …]], ["2022", ["稳经济", …]]]
 */
export function keywords(documents: readonly CorpusDocument[], options: KeywordOptions = {}): GroupKeywords[] {
  const reader = options.words ?? createWordReader(options.segmenter);
  const groups = grouped(documents, options.by ?? "document").map(([group, members]) =>
    countWords(group, members, reader),
  );
  if (groups.length < 2) {
    throw new TifaError("too-few-documents", `keywords: expected two groups or more, got ${groups.length}`);
  }
  const tfIdf = newTfIdf();
  for (const { group, sequence } of groups) tfIdf.addDocument(sequence, group);
  const all = new Map<string, { count: number; groups: number }>();
  for (const { counts } of groups) {
    for (const [word, count] of counts) {
      const known = all.get(word) ?? { count: 0, groups: 0 };
      all.set(word, { count: known.count + count, groups: known.groups + 1 });
    }
  }
  const words = groups.reduce((sum, { sequence }) => sum + sequence.length, 0);
  return groups.map(({ group, documents: members, sequence, terms }, at) => {
    const found: Keyword[] = [];
    for (const { term, tf, tfidf } of tfIdf.listTerms(at)) {
      const { count, groups: having } = all.get(term)!;
      const elsewhere = (count - tf) / Math.max(1, words - sequence.length);
      const ratio = count === tf ? null : tf / sequence.length / elsewhere;
      const keyness: Counts = {
        here: tf,
        elsewhere: count - tf,
        sizeHere: sequence.length,
        sizeElsewhere: Math.max(1, words - sequence.length),
      };
      const likelihood = logLikelihood(keyness);
      if (tf < LEAST_COUNT || (ratio !== null && ratio < LEAST_RATIO)) continue;
      found.push({
        word: term,
        isTerm: terms.has(term),
        count: tf,
        perThousand: toSignificant((1000 * tf) / sequence.length, DIGITS),
        ratio: ratio === null ? null : toSignificant(ratio, DIGITS),
        groups: having,
        logLikelihood: toSignificant(likelihood, DIGITS),
        logRatio: toSignificant(logRatio(keyness), DIGITS),
        significance: significance(likelihood),
        score: toSignificant(tfidf, DIGITS),
      });
      if (found.length === (options.most ?? MOST)) break;
    }
    return { group, documents: members, words: sequence.length, keywords: found };
  });
}

interface WordCounts {
  group: string;
  documents: string[];
  sequence: string[];
  counts: Map<string, number>;
  terms: Set<string>;
}

function countWords(group: string, members: readonly CorpusDocument[], reader: WordReader): WordCounts {
  const sequence: string[] = [];
  const counts = new Map<string, number>();
  const terms = new Set<string>();
  for (const document of members) {
    for (const word of reader.runsOf(document).flat()) {
      if (!isContentWord(word)) continue;
      sequence.push(word.word);
      counts.set(word.word, (counts.get(word.word) ?? 0) + 1);
      if (word.tag === "term") terms.add(word.word);
    }
  }
  return { group, documents: members.map(({ id }) => id), sequence, counts, terms };
}

function grouped(
  documents: readonly CorpusDocument[],
  by: "document" | "year" | "place",
): [string, CorpusDocument[]][] {
  const groups = groupBy(documents, (document) => (by === "document" ? document.id : labelOf(document)[by]));
  groups.delete(null);
  const entries = [...groups].map(([group, members]): [string, CorpusDocument[]] => [String(group), members]);
  return by === "year" ? entries.sort(([a], [b]) => Number(a) - Number(b)) : entries;
}

/** The root of `natural` loads databases, reads `.env` and prints; this part of it does nothing of the kind. */
function newTfIdf(): TfIdf {
  const Class = loadPackage((require) => require("natural/lib/natural/tfidf/tfidf") as new () => TfIdf, ADVICE);
  return new Class();
}
