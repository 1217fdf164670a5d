import type { Coordination } from "../coordination/coordination.js";
import type { Mention, Span } from "../types.js";
import { memberPlaces } from "./member-places.js";
import { operandsOf } from "./members-of-formula.js";
import { chainCount, type TermNumeral } from "./numeral-term.js";

const OPENING = "“‘「『";
const CLOSING = "”’」』";

/**
 * The parts of a numeral term as the text spells them out around it, or `null`: those of the first place of `memberPlaces` that holds any.
 * `line` is the line that the term stands in.
 */
export function spelledOutMembers(
  text: string,
  coordination: Coordination,
  term: string,
  { start, end }: Span,
  line: Span,
  numeral: TermNumeral | null,
): Mention[] | null {
  if (numeral === null) return null;
  const site = {
    text,
    coordination,
    term,
    numeral: { ...numeral, count: numeral.count ?? chainCount(term) },
    operands: operandsOf(term),
    line,
    start: OPENING.includes(text[start - 1] ?? " ") ? start - 1 : start,
    end: CLOSING.includes(text[end] ?? " ") ? end + 1 : end,
  };
  for (const { find } of memberPlaces) {
    const members = find(site);
    if (members !== null)
      return members.map(({ start, end }) => ({ text: text.slice(start, end), span: { start, end } }));
  }
  return null;
}
