import type { Span } from "../../types.js";
import { type Counts, logLikelihood, logRatio, type Significance, significance } from "../statistics/association.js";
import { toDecimals } from "../statistics/rounding.js";
import { isContentWord } from "../words/content-words.js";
import type { CorpusWord } from "../words/word-runs.js";

/** A word that stands near another one more often than elsewhere. Plain JSON. */
export interface Collocate {
  /** The word that was looked for. */
  word: string;
  /** The word that stands near it. */
  collocate: string;
  /** Within the window around the word. */
  near: number;
  /** In all documents. */
  count: number;
  /** Documents in which the two stand near each other. */
  documents: number;
  /** G² of its frequency near the word against that elsewhere (Rayson and Garside 2000). */
  logLikelihood: number;
  /** How many times its frequency doubles near the word (Hardie 2014); above 0. */
  logRatio: number;
  /** The difference is by chance with a probability below this. */
  significance: Significance;
}

/** Words on either side of an occurrence in which a collocate counts, within its clause. */
const WINDOW = 5;
const LEAST_NEAR = 3;
const MOST = 50;
/** Of what is measured. */
const DECIMALS = 2;

/** Counts what stands near words, document by document. */
export class Collocates {
  readonly #near = new Map<string, Map<string, { count: number; documents: Set<string> }>>();
  readonly #sizes = new Map<string, number>();
  readonly #all = new Map<string, number>();
  #size = 0;

  /** @param places Where each of the words stands in the document. */
  add(
    document: string,
    runs: readonly (readonly CorpusWord[])[],
    places: readonly { word: string; span: Span }[],
  ): void {
    let next = 0;
    for (const run of runs) {
      for (const word of run) {
        if (!isContentWord(word)) continue;
        this.#size++;
        this.#all.set(word.word, (this.#all.get(word.word) ?? 0) + 1);
      }
      const end = run.at(-1)?.span.end ?? 0;
      while (next < places.length && places[next]!.span.start < (run[0]?.span.start ?? 0)) next++;
      for (; next < places.length && places[next]!.span.start < end; next++) this.#around(document, run, places[next]!);
    }
  }

  /** The collocates of each word, the most telling first. */
  result(): Collocate[] {
    return [...this.#near].flatMap(([word, found]) => {
      const sizeHere = this.#sizes.get(word) ?? 0;
      const rows = [...found].flatMap(([collocate, { count: here, documents }]): Collocate[] => {
        const count = this.#all.get(collocate) ?? 0;
        const counts: Counts = {
          here,
          elsewhere: Math.max(0, count - here),
          sizeHere,
          sizeElsewhere: Math.max(1, this.#size - sizeHere),
        };
        const likelihood = logLikelihood(counts);
        const effect = logRatio(counts);
        const level = significance(likelihood);
        if (here < LEAST_NEAR || effect <= 0 || level === null) return [];
        return [
          {
            word,
            collocate,
            near: here,
            count,
            documents: documents.size,
            logLikelihood: toDecimals(likelihood, DECIMALS),
            logRatio: toDecimals(effect, DECIMALS),
            significance: level,
          },
        ];
      });
      return rows.sort((a, b) => b.logLikelihood - a.logLikelihood).slice(0, MOST);
    });
  }

  #around(document: string, run: readonly CorpusWord[], { word, span }: { word: string; span: Span }): void {
    const inside = ({ span: own }: CorpusWord): boolean => own.start < span.end && own.end > span.start;
    const first = run.findIndex(inside);
    const last = run.findLastIndex(inside);
    if (first < 0) return;
    const near = this.#near.get(word) ?? new Map<string, { count: number; documents: Set<string> }>();
    this.#near.set(word, near);
    const around = [...run.slice(Math.max(0, first - WINDOW), first), ...run.slice(last + 1, last + 1 + WINDOW)];
    for (const other of around.filter(isContentWord)) {
      const known = near.get(other.word) ?? { count: 0, documents: new Set<string>() };
      known.count++;
      known.documents.add(document);
      near.set(other.word, known);
      this.#sizes.set(word, (this.#sizes.get(word) ?? 0) + 1);
    }
  }
}
