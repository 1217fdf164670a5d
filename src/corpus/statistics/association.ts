/** How often a word stands in one part of a corpus and in the rest, and how large the two are, in words. */
export interface Counts {
  here: number;
  elsewhere: number;
  sizeHere: number;
  sizeElsewhere: number;
}

/** How unlikely a difference is by chance: `p` is below this number. `null` where it is not below 0.05. */
export type Significance = 0.05 | 0.01 | 0.001 | 0.0001;

/** Critical values of chi-square with one degree of freedom. */
const CRITICAL: readonly (readonly [number, Significance])[] = [
  [15.13, 0.0001],
  [10.83, 0.001],
  [6.63, 0.01],
  [3.84, 0.05],
];
/** What stands for no occurrence at all where a ratio is taken (Hardie 2014). */
const NONE = 0.5;

/**
 * The log-likelihood (G²) of a difference in frequency, after Rayson and Garside (2000).
 *
 * @example
 * logLikelihood({ here: 20, elsewhere: 5, sizeHere: 10_000, sizeElsewhere: 10_000 }); // 9.64
 */
export function logLikelihood({ here, elsewhere, sizeHere, sizeElsewhere }: Counts): number {
  const rate = (here + elsewhere) / (sizeHere + sizeElsewhere);
  const part = (observed: number, size: number): number =>
    observed === 0 ? 0 : observed * Math.log(observed / (size * rate));
  return 2 * (part(here, sizeHere) + part(elsewhere, sizeElsewhere));
}

/** The effect size: how many times the frequency has doubled, after Hardie (2014). Negative for a word that is rarer here. */
export function logRatio({ here, elsewhere, sizeHere, sizeElsewhere }: Counts): number {
  return Math.log2((here || NONE) / sizeHere / ((elsewhere || NONE) / sizeElsewhere));
}

/** Below what level of significance a log-likelihood is; `null` above 0.05. */
export function significance(likelihood: number): Significance | null {
  return CRITICAL.find(([least]) => likelihood >= least)?.[1] ?? null;
}

/** What part of a corpus a document is, and how often a word stands in it. */
export interface CountInPart {
  count: number;
  size: number;
}

/**
 * Gries' deviation of proportions: 0 where a word is spread over the parts as their sizes are, near 1 where it stands in one small part.
 * `null` for a word that stands nowhere.
 *
 * @example
 * deviationOfProportions([{ count: 2, size: 100 }, { count: 2, size: 100 }]); // 0
 */
export function deviationOfProportions(parts: readonly CountInPart[]): number | null {
  const count = parts.reduce((sum, part) => sum + part.count, 0);
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (count === 0 || size === 0) return null;
  return parts.reduce((sum, part) => sum + Math.abs(part.count / count - part.size / size), 0) / 2;
}
