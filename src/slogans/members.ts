import type { Block } from "../structure/document-structure.js";
import type { Mention, Span } from "../types.js";
import { membersAfter } from "./members-after.js";
import { membersBefore, membersGathered } from "./members-before.js";
import { membersByHead } from "./members-by-head.js";
import { formulaMembersBefore } from "./members-of-formula.js";
import { chainCount, type TermNumeral } from "./numeral-term.js";

const OPENING = "“‘「『";
const CLOSING = "”’」』";

/**
 * The parts of a numeral term as the text spells them out around it, or `null`: listed before it, gathered under it, announced behind
 * it, or led by its head in the clauses that follow. `block` is the line that the term stands in.
 */
export function spelledOutMembers(
  text: string,
  term: string,
  { start, end }: Span,
  block: Block,
  numeral: TermNumeral | null,
): Mention[] | null {
  if (numeral === null) return null;
  const sought = { ...numeral, count: numeral.count ?? chainCount(term) };
  const opening = OPENING.includes(text[start - 1] ?? " ") ? start - 1 : start;
  const closing = CLOSING.includes(text[end] ?? " ") ? end + 1 : end;
  const members =
    formulaMembersBefore(text, block.start, opening, term) ??
    membersBefore(text, block.start, opening, sought) ??
    membersGathered(text, block.start, opening, sought) ??
    membersAfter(text, term, closing, block.end, sought) ??
    membersByHead(text, closing, text.length, sought);
  return (
    members?.map((span) => ({ text: text.slice(span.start, span.end), span: { start: span.start, end: span.end } })) ??
    null
  );
}
