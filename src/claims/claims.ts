import { scanQuantities } from "../quantity/scan.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import { SpanSet } from "../text/span-set.js";
import type { Claim, Segmenter, Slogan } from "../types.js";
import { DocumentReader } from "./document-reader.js";
import { readingUnits } from "./lines.js";

/**
 * Reads a claim off every quantity that says something measurable. Spans are offsets in the clean text; they and the quantities are the ones
 * that the scan and the structure found, with what else these know. `finish` makes of each claim, as soon as it is read, what is kept of it:
 * that is at hand then, and most of what was needed to read it can go.
 */
export function readClaims(
  structure: DocumentStructure,
  slogans: readonly Slogan[],
  _segmenter: Segmenter,
  finish: (claim: Claim) => Claim = (claim) => claim,
): Claim[] {
  const masks = new SpanSet(slogans.flatMap((slogan) => slogan.occurrences.map((occurrence) => occurrence.span)));
  const reader = new DocumentReader(structure, finish);
  for (const sentence of readingUnits(structure)) {
    reader.read(sentence, scanQuantities(structure.text, sentence.start, sentence.end, masks));
  }
  return reader.claims;
}
