import type { BayesState } from "./bayes.js";

/** A word that speaks for a label. */
export interface TellingWord {
  /** As the segmenter cuts it, a slogan term as one word. */
  word: string;
  /** How many times likelier it is in a sentence of the label than in one of another. */
  ratio: number;
  /** Sentences of the label that have it. */
  count: number;
}

const LEAST_COUNT = 2;

/** The words of each label that tell it most clearly from the others, smoothed by one sentence on either side. */
export function tellingWords({ docs }: BayesState, most: number): Record<string, TellingWord[]> {
  const sentences = new Map<string, number>();
  const having = new Map<string, Map<string, number>>();
  for (const { label, text } of docs) {
    sentences.set(label, (sentences.get(label) ?? 0) + 1);
    for (const word of new Set(text)) {
      const counts = having.get(word) ?? new Map<string, number>();
      counts.set(label, (counts.get(label) ?? 0) + 1);
      having.set(word, counts);
    }
  }
  const told = [...sentences]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, size]) => {
      const words: TellingWord[] = [];
      for (const [word, counts] of having) {
        const count = counts.get(label) ?? 0;
        if (count < LEAST_COUNT) continue;
        const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
        const rate = (count + 1) / (size + 2);
        const rateElsewhere = (all - count + 1) / (docs.length - size + 2);
        words.push({ word, count, ratio: Number((rate / rateElsewhere).toPrecision(3)) });
      }
      words.sort((a, b) => b.ratio - a.ratio || b.count - a.count || (a.word < b.word ? -1 : 1));
      return [label, words.slice(0, most)] as const;
    });
  return Object.fromEntries(told);
}
