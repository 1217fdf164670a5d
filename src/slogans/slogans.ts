import { Coordination } from "../coordination/coordination.js";
import type { DocumentStructure } from "../structure/document-structure.js";
import { readQuotes } from "../text/quotes.js";
import type { LexiconEntry, Slogan } from "../types.js";
import { formulaTerms } from "./formula-terms.js";
import { gatherSlogans } from "./gather.js";
import { glossedTerms } from "./glossed.js";
import { lexiconTerms } from "./lexicon.js";
import { listedTerms } from "./listed-terms.js";
import { termsWithLostMark } from "./lost-mark.js";
import { namedCampaigns } from "./named-campaigns.js";
import { numeralPatternTerms } from "./numeral-patterns.js";
import { withoutOverlap } from "./overlap.js";
import { withoutPartsOfTerms } from "./parts-of-terms.js";
import { quotedTerms } from "./quoted.js";
import { recurringTerms } from "./recurrence.js";

/** Finds the slogan terms of a document. Spans are offsets in the clean text. */
export function readSlogans(structure: DocumentStructure, lexicon: readonly LexiconEntry[]): Slogan[] {
  const { text } = structure;
  const glossed = glossedTerms(structure);
  const quotes = readQuotes(text);
  const coordination = new Coordination(text);
  const known = lexiconTerms(text, lexicon);
  const quoted = withoutPartsOfTerms(quotedTerms(text, quotes, new Set(glossed.map(({ term }) => term))), known);
  const coined = glossed.filter(({ isCoined }) => isCoined);
  const mentions = withoutOverlap([
    known,
    quoted,
    recurringTerms(text, [...quoted, ...coined]),
    [...termsWithLostMark(text, quotes), ...numeralPatternTerms(text), ...formulaTerms(text), ...namedCampaigns(text)],
    listedTerms(text, coordination),
  ]);
  return gatherSlogans(structure, coordination, mentions);
}
