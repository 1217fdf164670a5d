import type { Segmenter } from "../../types.js";
import type { CorpusDocument } from "../corpus-document.js";
import type { DocumentReading } from "../document-reading.js";
import { runningText } from "./running-text.js";
import { type CorpusWord, wordRuns } from "./word-runs.js";

/**
 * The words of a document's text and headings, in runs that no punctuation and no end of a sentence or heading interrupts; those of page
 * furniture and address left out.
 */
export function runningRuns(
  { text, analysis }: CorpusDocument,
  segmenter: Segmenter,
  reading: DocumentReading,
): CorpusWord[][] {
  const sentences = runningText(reading);
  const runs: CorpusWord[][] = [];
  let next = 0;
  for (const words of wordRuns(text, analysis.slogans, segmenter)) {
    let open = -1;
    for (const word of words) {
      while (next < sentences.length && sentences[next]!.span.end <= word.span.start) next++;
      const sentence = sentences[next];
      if (sentence === undefined) return runs;
      if (sentence.span.start > word.span.start) continue;
      if (open === next) runs.at(-1)!.push(word);
      else runs.push([word]);
      open = next;
    }
  }
  return runs;
}
