import { extractSlogans } from "../../analyze.js";
import type { Segmenter } from "../../types.js";
import { isContentWord } from "../words/content-words.js";
import { isStopWord } from "../words/stop-words.js";
import { wordRuns } from "../words/word-runs.js";

const SHORTEST = 2;

/** The words of a sentence that a classifier looks at: words of content; where a sentence has none, all its longer words. */
export function featuresOf(text: string, segmenter: Segmenter): string[] {
  const words = wordRuns(text, extractSlogans(text), segmenter).flat();
  const content = words.filter((word) => isContentWord(word) || isStopWord(word.word));
  const chosen = content.length > 0 ? content : words.filter(({ word }) => word.length >= SHORTEST);
  return chosen.map(({ word }) => word);
}
