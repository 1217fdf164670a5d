import type { Analysis, Claim, Mention, Span } from "../types.js";

/** What two places of a document do not agree on; {@link INCONSISTENCIES} explains each. */
export type InconsistencyCode =
  | "part-exceeds-total"
  | "parts-differ"
  | "rate-differs"
  | "growth-differs"
  | "members-differ"
  | "repeated-differs";

/** Every code that a finding can have, and what it means. */
export const INCONSISTENCIES: Readonly<Record<InconsistencyCode, string>> = {
  "part-exceeds-total": "a part (其中…) is larger than the whole that it is part of",
  "parts-differ": "the parts of a whole, all named, do not add up to it, or parts of one kind add up to more",
  "rate-differs": "a rate or share is not what the two counts beside it give",
  "growth-differs": "a growth is not what the two levels, or the level and the increase, beside it give",
  "members-differ": "a numeral term with more or fewer members spelled out than its number says",
  "repeated-differs": "one indicator of one time stands in two places with two figures",
};

/** Two or more places of a document that do not agree. Nothing is corrected: which of them is wrong, the text does not say. */
export interface Inconsistency {
  /** Which kind of agreement is missing. */
  code: InconsistencyCode;
  /** The arithmetic in one line: `235件 ÷ 252件 = 93.25%, but the text says 95.3%`. */
  message: string;
  /** What was reckoned, in the document's own figures: `235件 ÷ 252件`. */
  arithmetic: string;
  /** What it gives: `93.25%`. */
  computed: string;
  /** What the text says: `95.3%`. */
  stated: string;
  /** The figure or term that the others speak against. */
  span: Span;
  /** All figures or terms that were compared, in reading order, the one at `span` among them. */
  places: Mention[];
  /** The words to show: as a rule the sentence of the figure at `span`; in a table its row; of a term all sentences that spell out its members. */
  sentence: Span;
}

/** A document with its claims by sentence, as the checks read it. */
export interface CheckedDocument {
  text: string;
  analysis: Analysis;
  /** Claims of each sentence in reading order. */
  sentences: readonly (readonly Claim[])[];
}

/** A finding in which `arithmetic` gives `computed` where the text says `stated`. */
export function inconsistency(found: Omit<Inconsistency, "message">): Inconsistency {
  const { code, arithmetic, computed, stated, ...rest } = found;
  const message =
    code === "part-exceeds-total"
      ? `${computed} is more than the whole, ${stated}`
      : code === "repeated-differs"
        ? `${arithmetic}: ${computed} in one place, ${stated} in another`
        : `${arithmetic} = ${computed}, but the text says ${stated}`;
  return { code, message, arithmetic, computed, stated, ...rest };
}

/** One kind of agreement that figures of a document must have. */
export type Check = (document: CheckedDocument) => Inconsistency[];

/** The words between two figures, white space left out. */
export const wordsBetween = (text: string, from: number, to: number): string => text.slice(from, to).replace(/\s/g, "");

export const placeOf = ({ quantity }: Claim): Mention => ({ text: quantity.text, span: quantity.span });
