import type { Mention, Span } from "./span.js";

/**
 * What a term is: abbreviated by number (`numeral`, 四风), coined or figurative (`coinage`, 钉钉子精神), the proper name of an experience,
 * model or platform (`brand`, 枫桥经验), or a standing formulation (`formulation`, 高质量发展).
 */
export type SloganKind = "numeral" | "coinage" | "brand" | "formulation";

/** One place where a slogan term stands. */
export interface SloganOccurrence {
  /** The term as written there: a variant, or with quotation marks inside (`“三公”经费`). */
  text: string;
  /** Where it stands, quotation marks around it left out. */
  span: Span;
  /** `id` of the innermost section, or `null` before the first heading. */
  section: number | null;
  /** The parts as spelled out beside or below this place, in order; `null` where they are not, or are for another place of the term. */
  members: Mention[] | null;
  /** Whether the number of members agrees with the term's numeral; `null` where either is missing. */
  complete: boolean | null;
}

/** What the lexicon knows of a term. */
export interface Gloss {
  /** The form under which the lexicon knows the term; `Slogan.term` is another one where the document uses only that. */
  term: string;
  /** What it means, in Chinese; `null` where the lexicon does not say. */
  zh: string | null;
  /** Its official English rendering; `null` where the lexicon has none. */
  en: string | null;
  /** What a numeral term counts, in order: `建好`, `管好`, `护好`, `运营好` of 四好农村路. `null` where the lexicon does not list it. */
  members: string[] | null;
  /** Year in which the term first stood in a national document; `null` where the lexicon does not say. */
  since: number | null;
  /** The document that the entry is taken from: `党的十九大报告（2017年）`. */
  source: string;
}

/** A coined set phrase of political language, with all its places in the document. */
export interface Slogan {
  /** Canonical form, as the document has it: no quotation marks, no white space. */
  term: string;
  /**
   * As the lexicon has it, else as its form and quotation marks tell. A coinage or brand of the built-in lexicon that the document never
   * quotes is used as a `formulation`.
   */
  kind: SloganKind;
  /**
   * The numeral of a term of numeral form and what it counts: 五型机关 is `{ count: 5, head: "型机关" }`. With several numerals or a vague
   * one (`三会一课`, `多位一体`) `count` is `null` and `head` empty; `null` for a term of another form.
   */
  numeral: { count: number | null; head: string } | null;
  /** Every place where it stands, in reading order; one at least. */
  occurrences: SloganOccurrence[];
  /** What the lexicon knows of it; `null` for an unknown term, and for one whose members in the document are not those of the lexicon. */
  gloss: Gloss | null;
  /** Name of the rule that found the term. */
  rule: string;
}

/** A term that the caller or the built-in lexicon knows. */
export interface LexiconEntry {
  /** The form to be found and to be reported, quoted in the text or not. */
  term: string;
  /** What kind its places are reported as. */
  kind: SloganKind;
  /** Other forms that stand for the same term. */
  variants?: readonly string[] | undefined;
  /** What a numeral term counts, in order. */
  members?: readonly string[] | undefined;
  /** Gloss in Chinese. */
  zh?: string | undefined;
  /** Official English rendering. */
  en?: string | undefined;
  /** Year in which the term first stood in a national document. */
  since?: number | undefined;
  /** Where the entry is taken from; a list of one's own is as good as a document. */
  source: string;
}
