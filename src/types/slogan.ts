import type { Mention, Span } from "./span.js";

/**
 * What a term is: abbreviated by number (`numeral`, 四风), coined or figurative (`coinage`, 钉钉子精神), the proper name of an experience,
 * model or platform (`brand`, 枫桥经验), or a standing formulation (`formulation`, 高质量发展).
 */
export type SloganKind = "numeral" | "coinage" | "brand" | "formulation";

/** One place where a slogan term stands. */
export interface SloganOccurrence {
  text: string;
  span: Span;
  section: number | null;
  /** The parts as spelled out in the text, in order, or `null`. */
  members: Mention[] | null;
  /** Whether the number of members agrees with the term's numeral; `null` where either is missing. */
  complete: boolean | null;
}

/** What the lexicon knows of a term. */
export interface Gloss {
  /** The form under which the lexicon knows the term; `Slogan.term` is another one where the document uses only that. */
  term: string;
  zh: string | null;
  en: string | null;
  members: string[] | null;
  /** Year in which the term first stood in a national document. */
  since: number | null;
  source: string;
}

/** A coined set phrase of political language, with all its places in the document. */
export interface Slogan {
  /** Canonical form, as the document has it: no quotation marks, no white space. */
  term: string;
  kind: SloganKind;
  /** The numeral of a numeral term and what it counts: 五型机关 is `{ count: 5, head: "型机关" }`. */
  numeral: { count: number | null; head: string } | null;
  occurrences: SloganOccurrence[];
  gloss: Gloss | null;
  /** Name of the rule that found the term. */
  rule: string;
}

/** A term that the caller or the built-in lexicon knows. */
export interface LexiconEntry {
  term: string;
  kind: SloganKind;
  /** Other forms that stand for the same term. */
  variants?: readonly string[] | undefined;
  members?: readonly string[] | undefined;
  /** Gloss in Chinese. */
  zh?: string | undefined;
  /** Official English rendering. */
  en?: string | undefined;
  since?: number | undefined;
  source: string;
}
