import type { LexiconEntry, SloganKind, Span } from "../types.js";

/** A place in the clean text where a slogan term stands. */
export interface TermMention extends Span {
  /** Canonical form. */
  term: string;
  kind: SloganKind;
  /** What the lexicon knows of it. */
  entry: LexiconEntry | null;
  /** Name of the rule that found it. */
  rule: string;
}
