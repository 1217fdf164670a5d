import { scanQuantities } from "../quantity/scan.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import type { Claim, Segmenter, Slogan } from "../types.js";

/** Reads a claim off every quantity that says something measurable. Spans are offsets in the clean text. */
export function readClaims(structure: DocumentStructure, slogans: readonly Slogan[], _segmenter: Segmenter): Claim[] {
  const masks = slogans.flatMap((slogan) => slogan.occurrences.map((occurrence) => occurrence.span));
  const claims: Claim[] = [];
  for (const sentence of structure.sentences) {
    for (const quantity of scanQuantities(structure.text, sentence.start, sentence.end, masks)) {
      claims.push({
        id: claims.length,
        status: "achieved",
        quantity,
        indicator: null,
        verb: null,
        change: null,
        period: null,
        baseline: null,
        commitment: null,
        cues: [],
        section: sentence.section,
        sentence: { start: sentence.start, end: sentence.end },
        rule: "bare",
      });
    }
  }
  return claims;
}
