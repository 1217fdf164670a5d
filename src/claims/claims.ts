import type { DocumentStructure, Sentence } from "../structure/document-structure.js";
import { TableReader } from "../table-reading/table-reader.js";
import { SpanSet } from "../text/span-set.js";
import type { Claim, Slogan } from "../types.js";
import type { UnnumberedClaim, Watch } from "./read-figure.js";
import { readSentence } from "./read-sentence.js";
import { type Carried, NOTHING_CARRIED } from "./scope/carried.js";
import { DocumentYears } from "./scope/document-years.js";
import type { DocumentContext } from "./scope/sentence-context.js";
import { frameOfStretch } from "./scope/stretch-meant.js";
import { StretchesTold } from "./scope/stretch-told.js";
import { usualStatus } from "./scope/usual-status.js";
import { wordsOfSentences } from "./sentence-words.js";
import { readingUnits } from "./tokens/lines.js";

/**
 * Reads a claim off every quantity that says something measurable. Spans are offsets in the clean text; they and the quantities are the ones
 * that the scan and the structure found, with what else these know. `finish` makes of each claim, as soon as it is read, what is kept of it:
 * that is at hand then, and most of what was needed to read it can go. `watch` is told how each figure was decided. `years` are those of the
 * document.
 */
export function readClaims(
  structure: DocumentStructure,
  slogans: readonly Slogan[],
  finish: (claim: Claim) => Claim = (claim) => claim,
  watch: Watch | null = null,
  years: DocumentYears = new DocumentYears(structure),
): Claim[] {
  const { text } = structure;
  const masks = new SpanSet([
    ...structure.doubtful,
    ...slogans.flatMap((slogan) => slogan.occurrences.map((occurrence) => occurrence.span)),
  ]);
  const document: DocumentContext = {
    structure,
    years,
    stretches: new StretchesTold(structure, years),
    usual: usualStatus(structure),
  };
  const claims: Claim[] = [];
  const tables = new TableReader(structure, document.usual);
  let carried: Carried = NOTHING_CARRIED;
  let copy = 0;
  const isOfTable = (unit: Sentence): boolean => tables.claimsIn(unit) !== null;
  const units = tables.withProse(readingUnits(structure));
  for (const { sentence, tokens, frames, opening } of wordsOfSentences(structure, units, masks, isOfTable)) {
    const { start, role } = sentence;
    if (start >= (structure.copies[copy] ?? text.length)) {
      carried = NOTHING_CARRIED;
      copy++;
    }
    const ofTable = tables.claimsIn(sentence);
    for (const claim of ofTable ?? []) claims.push(finish(numbered(claims.length, claim)));
    if (ofTable !== null) continue;
    const timeFrame = frameOfStretch(document.years.timeFrame(sentence), text, sentence, carried);
    const read = readSentence(carried, { document, sentence, role, text, tokens, frames, opening, timeFrame }, watch);
    for (const { claim } of read.claims) claims.push(finish(numbered(claims.length, claim)));
    carried = read.carried;
  }
  return claims;
}

/** Field by field: to copy an object of many fields as a whole takes the engine many times as long. */
function numbered(id: number, claim: UnnumberedClaim): Claim {
  const { status, quantity, indicator, verb, change, period, baseline, commitment, cues, section, sentence } = claim;
  const { rules } = claim;
  return {
    id,
    status,
    quantity,
    indicator,
    verb,
    change,
    period,
    baseline,
    commitment,
    cues,
    section,
    sentence,
    rules,
  };
}
