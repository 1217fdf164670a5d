import { indicatorNames } from "../generated/indicator-names.js";

/** A row of `data/bilingual/indicator-names.yaml`. */
export interface IndicatorNameRow {
  zh: readonly string[];
  en: readonly string[];
}

/** The rows whose Chinese words stand in `words`. */
export const namesIn = (words: string): IndicatorNameRow[] =>
  indicatorNames.filter(({ zh }) => zh.some((name) => words.includes(name)));

/** The rows whose English words stand in `words`. */
export function namesInEnglish(words: string): IndicatorNameRow[] {
  const lower = words.toLowerCase();
  return indicatorNames.filter(({ en }) => en.some((name) => lower.includes(name)));
}

/** A name behind one of these is in another phrase than the figure. */
const APART = /,\s|;|\band\b/;
const OTHER_PHRASE = 20;

/** How far from `at` the nearest English word of a row stands in `text` (lower case), or infinity. */
export function distanceTo({ en }: IndicatorNameRow, text: string, at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const name of en) {
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
      const between = index < at ? text.slice(index + name.length, at) : text.slice(at, index);
      nearest = Math.min(nearest, between.length + (APART.test(between) ? OTHER_PHRASE : 0));
    }
  }
  return nearest;
}
