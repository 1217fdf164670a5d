import { indicatorNames } from "../generated/indicator-names.js";

/** A row of `data/bilingual/indicator-names.yaml`. */
export interface IndicatorNameRow {
  zh: readonly string[];
  en: readonly string[];
}

/** The rows whose Chinese words stand in `words`. */
export const namesIn = (words: string): IndicatorNameRow[] =>
  indicatorNames.filter(({ zh }) => zh.some((name) => words.includes(name)));

/** How far from `at` the nearest English word of a row stands in `text` (lower case), or infinity. */
export function distanceTo({ en }: IndicatorNameRow, text: string, at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const name of en) {
    for (let index = text.indexOf(name); index >= 0; index = text.indexOf(name, index + 1)) {
      nearest = Math.min(nearest, index < at ? at - index - name.length : index - at);
    }
  }
  return nearest;
}
