import type { Segmenter, Span } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { toDecimals } from "../statistics/rounding.js";
import { TermFinder } from "../terms/term-finder.js";
import { termKey } from "../terms/term-key.js";
import { isStopWord } from "../words/stop-words.js";
import { createWordReader, type WordReader } from "../words/word-reader.js";
import type { CorpusWord } from "../words/word-runs.js";

/** A phrase that is used like a term, and that no rule has found: for a reader to judge. Plain JSON. */
export interface TermCandidate {
  /** The words of the phrase joined, 4 to 12 characters. */
  term: string;
  /** Occurrences in all documents, within longer candidates too. */
  count: number;
  /** Documents that have it. */
  documents: number;
  /** How much more often its parts stand together than chance would have it, in bits, at the place where it is weakest. */
  association: number;
  /** Entropy in bits of the words on its left: how freely it moves. The lesser of this and `rightEntropy` counts. */
  leftEntropy: number;
  /** The same of the words on its right. */
  rightEntropy: number;
  /** The first place in each of the first three documents: half-open, UTF-16 units of the text of `document`. */
  places: { document: string; span: Span }[];
}

/** Which phrases are candidates, and how words are cut. */
export interface CandidateOptions {
  /** A candidate stands at least so many times in the corpus. Default 3. */
  leastCount?: number | undefined;
  /** Candidates, at the most. Default 50. */
  most?: number | undefined;
  /** Default on Node: `@node-rs/jieba`. */
  segmenter?: Segmenter | undefined;
  /** What has cut the documents into words already; `segmenter` is not asked then. */
  words?: WordReader | undefined;
}

const LEAST_COUNT = 3;
const MOST = 50;
const MOST_WORDS = 6;
const SHORTEST = 4;
const LONGEST = 12;
const LEAST_ASSOCIATION = 4;
const LEAST_ENTROPY = 1;
/** Of association and entropy. */
const DECIMALS = 3;
const MOST_PLACES = 3;
/** A part of a longer candidate that hardly stands anywhere else is no candidate of its own. */
const ALONE = 1.5;
/** Function words, numerals, times, names of persons and places: no term begins or ends with one. */
const NO_BORDER = /^(?:u|p|c|d|r|m|q|t|y|f|nr|ns|term)/;

/**
 * Candidates for new slogan terms, found by statistics alone: words that stand together far more often than chance would have it
 * (pointwise mutual information) and move freely as one (boundary entropy). Terms that were recognised and indicators are taken out.
 *
 * @returns The most likely first. Nothing is decided: a candidate is a question to the reader.
 * @example
 * termCandidates(documents, { leastCount: 5 }).map(({ term, count }) => [term, count]);
 */
export function termCandidates(documents: readonly CorpusDocument[], options: CandidateOptions = {}): TermCandidate[] {
  const reader = options.words ?? createWordReader(options.segmenter);
  const leastCount = Math.max(2, options.leastCount ?? LEAST_COUNT);
  const runs = documents.flatMap((document) =>
    reader.runsOf(document).map((words) => ({ document: document.id, words })),
  );
  const phrases = countPhrases(runs, leastCount);
  const words = runs.reduce((sum, run) => sum + run.words.length, 0);
  const found: TermCandidate[] = [];
  for (const phrase of phrases.values()) {
    if (phrase.parts.length < 2 || !mayBeTerm(phrase, leastCount)) continue;
    const association = weakestLink(phrase, phrases, words);
    const [leftEntropy, rightEntropy] = [entropy(phrase.left), entropy(phrase.right)];
    if (association < LEAST_ASSOCIATION || Math.min(leftEntropy, rightEntropy) < LEAST_ENTROPY) continue;
    const term = phrase.parts.join("");
    const { count, places } = phrase;
    found.push({ term, count, documents: phrase.documents.size, association, leftEntropy, rightEntropy, places });
  }
  const score = ({ count, association, leftEntropy, rightEntropy }: TermCandidate): number =>
    Math.log2(count + 1) * association * Math.min(leftEntropy, rightEntropy);
  const unknown = withoutKnown(found, knownPhrases(documents));
  return withoutParts(unknown.sort((a, b) => score(b) - score(a))).slice(0, options.most ?? MOST);
}

interface Run {
  document: string;
  words: readonly CorpusWord[];
}

/** A sequence of words, and what stands around its occurrences. */
interface Phrase {
  parts: string[];
  borders: [first: CorpusWord, last: CorpusWord];
  count: number;
  documents: Set<string>;
  left: Map<string, number>;
  right: Map<string, number>;
  places: TermCandidate["places"];
}

/** All sequences of up to {@link MOST_WORDS} words that are frequent, by their key; a longer one is counted only where its parts are. */
function countPhrases(runs: readonly Run[], leastCount: number): Map<string, Phrase> {
  const phrases = new Map<string, Phrase>();
  for (let length = 1; length <= MOST_WORDS; length++) {
    const level = new Map<string, Phrase>();
    for (const { document, words } of runs) {
      for (let at = 0; at + length <= words.length; at++) {
        const part = words.slice(at, at + length);
        if (length > 1 && !(phrases.has(keyOf(part.slice(1))) && phrases.has(keyOf(part.slice(0, -1))))) continue;
        countPhrase(level, document, part, words[at - 1], words[at + length]);
      }
    }
    let frequent = 0;
    for (const [key, phrase] of level) {
      if (phrase.count < leastCount) continue;
      phrases.set(key, phrase);
      frequent++;
    }
    if (frequent === 0) break;
  }
  return phrases;
}

const keyOf = (words: readonly CorpusWord[]): string => words.map(({ word }) => word).join(" ");

function countPhrase(
  level: Map<string, Phrase>,
  document: string,
  words: readonly CorpusWord[],
  before: CorpusWord | undefined,
  after: CorpusWord | undefined,
): void {
  const key = keyOf(words);
  const phrase: Phrase = level.get(key) ?? {
    parts: words.map(({ word }) => word),
    borders: [words[0]!, words.at(-1)!],
    count: 0,
    documents: new Set(),
    left: new Map(),
    right: new Map(),
    places: [],
  };
  level.set(key, phrase);
  phrase.count++;
  if (!phrase.documents.has(document) && phrase.places.length < MOST_PLACES) {
    phrase.places.push({ document, span: { start: words[0]!.span.start, end: words.at(-1)!.span.end } });
  }
  phrase.documents.add(document);
  // the border of a run is a neighbour that is new each time: a term that opens or closes clauses moves freely
  addTo(phrase.left, before?.word ?? `|${phrase.count}`);
  addTo(phrase.right, after?.word ?? `|${phrase.count}`);
}

function addTo(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mayBeTerm({ parts, borders, count }: Phrase, leastCount: number): boolean {
  const length = parts.reduce((sum, { length }) => sum + length, 0);
  if (count < leastCount || length < SHORTEST || length > LONGEST) return false;
  return borders.every(({ word, tag }) => !NO_BORDER.test(tag) && !isStopWord(word));
}

/** Pointwise mutual information of the two halves, at the cut where it is least (Church and Hanks 1990). */
function weakestLink({ parts, count }: Phrase, phrases: ReadonlyMap<string, Phrase>, words: number): number {
  let weakest = Number.POSITIVE_INFINITY;
  for (let cut = 1; cut < parts.length; cut++) {
    const head = phrases.get(parts.slice(0, cut).join(" "))!.count;
    const tail = phrases.get(parts.slice(cut).join(" "))!.count;
    weakest = Math.min(weakest, Math.log2((count * words) / (head * tail)));
  }
  return toDecimals(weakest, DECIMALS);
}

function entropy(counts: ReadonlyMap<string, number>): number {
  let whole = 0;
  for (const count of counts.values()) whole += count;
  let bits = 0;
  for (const count of counts.values()) bits -= (count / whole) * Math.log2(count / whole);
  return toDecimals(bits, DECIMALS);
}

/** What is recognised already: the keys of slogan terms, and of what figures measure. */
function knownPhrases(documents: readonly CorpusDocument[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { analysis } of documents) {
    for (const { term } of analysis.slogans) known.add(termKey(term));
    for (const { indicator } of [...analysis.achievements, ...analysis.targets]) {
      if (indicator !== null) known.add(termKey(indicator.text));
    }
  }
  known.delete("");
  return known;
}

/** Leaves out candidates that are part of a known phrase, or that a known phrase makes up the most of. */
function withoutKnown(candidates: readonly TermCandidate[], known: ReadonlySet<string>): TermCandidate[] {
  const partsOf = partsFinder(candidates.map(({ term }) => termKey(term)));
  const parts = new Set<string>();
  for (const phrase of known) for (const part of partsOf(phrase)) parts.add(part);
  return candidates.filter(({ term }) => {
    const key = termKey(term);
    return !parts.has(key) && !largeParts(key).some((part) => known.has(part));
  });
}

/** The stretches of a key that are longer than half of it. */
function largeParts(key: string): string[] {
  const parts: string[] = [];
  for (let length = Math.floor(key.length / 2) + 1; length < key.length; length++)
    for (let start = 0; start + length <= key.length; start++) parts.push(key.slice(start, start + length));
  return parts;
}

function withoutParts(candidates: readonly TermCandidate[]): TermCandidate[] {
  const partsOf = partsFinder(candidates.map(({ term }) => term));
  /** How often the most frequent candidate stands that a shorter one is part of. */
  const most = new Map<string, number>();
  for (const { term, count } of candidates)
    for (const part of partsOf(term)) if (part !== term) most.set(part, Math.max(count, most.get(part) ?? 0));
  return candidates.filter(({ term, count }) => count >= ALONE * (most.get(term) ?? 0));
}

/** Tells which of the words a text holds; each pair of a word and a text need not be looked at. */
function partsFinder(words: readonly string[]): (text: string) => string[] {
  const finder = new TermFinder();
  for (const [number, word] of words.entries()) finder.add(word, number);
  return (text) => finder.find(text).flatMap(({ term }) => words[term] ?? []);
}
