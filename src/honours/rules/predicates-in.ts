import type { WordMap } from "../../slogans/word-set.js";
import type { Span } from "../../types.js";
import type { Clause } from "../clause.js";
import type { PredicateRow } from "../predicates.js";

/** A predicate in a clause, and how far what belongs to it may reach: to the next one, or the clause's end. */
export interface FoundPredicate {
  verb: Span;
  row: PredicateRow;
  limit: number;
  /** Where the words before it begin that say what was recognised. */
  from: number;
}

/** Stands before a second predicate: 分别获…并被…. */
const JOIN = /[并且又还也、]$/;

/** The predicates of one form in a clause, quoted words left out. */
export function predicatesIn(clause: Clause, words: WordMap<PredicateRow>): FoundPredicate[] {
  const { open, start, end } = clause;
  const found: FoundPredicate[] = [];
  if (!clause.holdsPredicate) return found;
  for (let at = words.nextBeginning(open, 0, open.length); at < open.length; ) {
    const length = words.lengthAt(open, at, open.length);
    const row = length === 0 ? undefined : words.valuesAt(open, at, open.length)[0];
    if (row === undefined || !stands(open, at, length, row)) {
      at = words.nextBeginning(open, at + 1, open.length);
      continue;
    }
    const previous = found.at(-1);
    const mark = previous === undefined ? -1 : open.lastIndexOf("、", at - 1);
    const joined = previous !== undefined && mark >= previous.verb.end - start;
    if (previous !== undefined && JOIN.test(open.slice(0, at))) previous.limit = start + at - 1;
    else if (joined) previous.limit = start + mark;
    const from = joined && mark < at - 1 ? start + mark + 1 : start;
    found.push({ verb: { start: start + at, end: start + at + length }, row, limit: end, from });
    at = words.nextBeginning(open, at + length, open.length);
  }
  return found;
}

function stands(open: string, at: number, length: number, { not = [], notAfter = [] }: PredicateRow): boolean {
  return (
    !not.some((word) => open.startsWith(word, at + length)) &&
    !notAfter.some((word) => open.slice(0, at).endsWith(word))
  );
}
