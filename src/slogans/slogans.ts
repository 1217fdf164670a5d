import type { DocumentStructure } from "../structure/document-structure.js";
import { readQuotes } from "../text/quotes.js";
import type { LexiconEntry, Slogan } from "../types.js";
import { canonical } from "./canonical.js";
import { formulaTerms } from "./formula-terms.js";
import { gatherSlogans } from "./gather.js";
import { lexiconTerms } from "./lexicon.js";
import { numeralPatternTerms } from "./numeral-patterns.js";
import { withoutOverlap } from "./overlap.js";
import { quotedTerms } from "./quoted.js";
import { recurringTerms } from "./recurrence.js";

/** Finds the slogan terms of a document. Spans are offsets in the clean text. */
export function readSlogans(structure: DocumentStructure, lexicon: readonly LexiconEntry[]): Slogan[] {
  const { text, blocks } = structure;
  const glossary = new Set(structure.glossary.map(({ term }) => canonical(term)));
  const quoted = quotedTerms(text, readQuotes(text), { glossary });
  const mentions = withoutOverlap([
    lexiconTerms(text, lexicon),
    quoted,
    recurringTerms(text, quoted),
    [...numeralPatternTerms(text), ...formulaTerms(text)],
  ]);
  return gatherSlogans(text, mentions, blocks);
}
