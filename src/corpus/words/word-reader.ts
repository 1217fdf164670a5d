import { resolveSegmenter } from "../../segmenters/resolve-segmenter.js";
import type { Segmenter } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import { readDocument } from "../document-reading.js";
import { runningRuns } from "./running-runs.js";
import type { CorpusWord } from "./word-runs.js";

/** Cuts documents into words, each document once. */
export interface WordReader {
  /** The words of a document in runs that no punctuation interrupts. */
  runsOf(document: CorpusDocument): readonly (readonly CorpusWord[])[];
}

/**
 * Cuts documents into words and keeps them, so that `keywords` and `termCandidates` need not both do it.
 *
 * @param segmenter Default on Node: `@node-rs/jieba`.
 * @example
 * const words = createWordReader();
 * const groups = keywords(documents, { words });
 * const candidates = termCandidates(documents, { words });
 */
export function createWordReader(segmenter?: Segmenter): WordReader {
  const engine = resolveSegmenter(segmenter);
  const known = new Map<CorpusDocument, CorpusWord[][]>();
  return {
    runsOf(document) {
      const runs = known.get(document) ?? runningRuns(document, engine, readDocument(document.text));
      known.set(document, runs);
      return runs;
    },
  };
}
