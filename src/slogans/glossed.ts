import type { DocumentStructure } from "../structure/document-structure.js";
import type { SloganKind } from "../types.js";
import { canonical } from "./canonical.js";
import { isNumeralTerm } from "./numeral-term.js";

/** A term that the document's own glossary explains. */
export interface GlossedTerm {
  term: string;
  kind: SloganKind;
  /** Its form shows that it is coined, so that it needs no quotation marks: a glossary explains technical words too. */
  isCoined: boolean;
}

const JOINED = /[+·]/;

export function glossedTerms({ glossary }: DocumentStructure): GlossedTerm[] {
  return glossary.map((entry) => {
    const term = canonical(entry.term);
    const isNumeral = isNumeralTerm(term);
    return { term, kind: isNumeral ? "numeral" : "coinage", isCoined: isNumeral || JOINED.test(term) };
  });
}
