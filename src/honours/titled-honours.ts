import type { Span } from "../types.js";
import type { Clause } from "./clause.js";
import type { FoundHonour } from "./found-honour.js";
import { organisationAt } from "./givers.js";
import type { PredicateRow } from "./predicates.js";
import { titlesIn } from "./titles.js";

/** The titles behind a predicate, each an honour, with the organisation before them as the giver. */
export function titledHonours(
  kind: FoundHonour["kind"],
  clause: Clause,
  verb: Span,
  limit: number,
  takes: PredicateRow["takes"],
  start: number = clause.start,
): FoundHonour[] {
  const from = organisationAt(clause.text, verb.end, limit);
  return titlesIn(clause, from?.end ?? verb.end, limit, takes).map(({ span, count }) => ({
    kind,
    verb,
    title: span,
    giver: from?.giver ?? null,
    left: { start, end: verb.start },
    count,
    levels: [span, from?.giver ?? null, clause.occasion],
    end: span.end,
  }));
}
