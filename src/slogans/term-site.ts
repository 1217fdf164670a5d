import type { Coordination } from "../coordination/coordination.js";
import type { Span } from "../types.js";
import type { TermNumeral } from "./numeral-term.js";

/** A numeral term in its text, as the places where its members may stand are asked. The span takes in its quotation marks. */
export interface TermSite extends Span {
  text: string;
  /** The marks and conjunctions of the whole text. */
  coordination: Coordination;
  /** The term without its marks. */
  term: string;
  numeral: TermNumeral;
  /** 1, 3 and N of 1+3+N; fewer than two where the term is no formula. */
  operands: readonly string[];
  /** The line that the term stands in. */
  line: Span;
}
