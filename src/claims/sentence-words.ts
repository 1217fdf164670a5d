import { scanQuantities } from "../quantity/scan.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import type { SpanSet } from "../text/span-set.js";
import type { PeriodExpression } from "../time/period-expression.js";
import { Frames } from "./frames/frames.js";
import { openingPeriod, periodOfOpening } from "./scope/opening.js";
import { readTokenRows } from "./tokens/read-tokens.js";
import { TokenRow } from "./tokens/token-row.js";

/** What is read of a sentence by itself, whatever was said before it. */
export interface SentenceWords {
  readonly sentence: Sentence;
  /** None where it has no figures of its own. */
  readonly tokens: TokenRow;
  readonly frames: Frames;
  /** The time that opens it. */
  readonly opening: PeriodExpression | null;
}

/** So many sentences are read together: enough that each step is worth while, few enough that what is read of them stays at hand. */
const TOGETHER = 64;
const NO_FIGURES: readonly ScannedQuantity[] = [];
const NO_TOKENS = new TokenRow([]);
const NO_FRAMES = new Frames("", NO_TOKENS);

/**
 * Reads the words of sentences, some of them at a time and one step after the other: what a step needs is at hand then for all of them, where
 * all steps for each sentence in turn would push it out of the nearest cache. No figures are read where a table tells them (`isTold`).
 */
export function* wordsOfSentences(
  { text, written }: Pick<DocumentStructure, "text" | "written">,
  sentences: readonly Sentence[],
  masks: SpanSet,
  isTold: (sentence: Sentence) => boolean,
): Generator<SentenceWords> {
  for (let from = 0; from < sentences.length; from += TOGETHER)
    yield* readTogether(text, written, sentences.slice(from, from + TOGETHER), masks, isTold);
}

function readTogether(
  text: string,
  written: string,
  sentences: readonly Sentence[],
  masks: SpanSet,
  isTold: (sentence: Sentence) => boolean,
): readonly SentenceWords[] {
  const figures = sentences.map((sentence) =>
    isTold(sentence) ? NO_FIGURES : scanQuantities(text, sentence.start, sentence.end, masks),
  );
  const rows = readTokenRows(text, sentences, figures, written);
  const frames = rows.map((tokens) => (tokens.length === 0 ? NO_FRAMES : new Frames(text, tokens)));
  return sentences.map((sentence, index) => {
    const tokens = rows[index] ?? NO_TOKENS;
    const opening = tokens.length > 0 ? openingPeriod(text, tokens) : periodOfOpening(text, sentence);
    return { sentence, tokens, frames: frames[index] ?? NO_FRAMES, opening };
  });
}
