import { PAUSES, readingsOf } from "../coordination/coordinated-list.js";
import type { Span } from "../types.js";
import { alikeStart } from "./member-announcement.js";
import { trailStart, withoutTrail } from "./member-end.js";
import { withoutLead } from "./member-lead.js";
import { patternUnits } from "./member-patterns.js";
import { sentenceBehind } from "./neighbouring-clauses.js";
import { commonLength } from "./sibling-members.js";
import type { TermSite } from "./term-site.js";

const HINGES = patternUnits("hinge");
const PARTIES = patternUnits("party");
const LONGEST_MEMBER = 24;
const MOST_CLAUSES = 2;
const SHORTEST_WITH_HINGE = 4;

/**
 * The members that fill a clause behind that of the term and show that they are its own: each holds the character that it counts
 * (`深化“三大变革”，质量变革、效率变革、动力变革成效明显`), or all are built alike (`幼有善育、学有优教、劳有厚得`).
 */
export function membersBehind(site: TermSite): Span[] | null {
  const { text, coordination, numeral, end } = site;
  const { count, head } = numeral;
  if (count === null || count < 2 || head === "") return null;
  const copula = alikeStart(text, end);
  const sentence =
    copula === null ? sentenceBehind(site) : { start: copula, end: coordination.sentenceEnd(copula, site.line.end) };
  if (sentence === null) return null;
  let from = sentence.start;
  for (let clauses = 0; clauses < MOST_CLAUSES && from < sentence.end; clauses++) {
    const to = coordination.clauseEnd(from, sentence.end);
    for (const reading of readingsOf(coordination.list(from, to), PAUSES)) {
      if (reading.length !== count) continue;
      const members = trimmed(text, reading);
      if (isOfTerm(text, members, reading, head)) return members;
    }
    from = to + 1;
  }
  return null;
}

function trimmed(text: string, reading: readonly Span[]): Span[] {
  // What each end is like shows only beside what the other end is without its sentence.
  return begun(text, withoutTrail(text, begun(text, reading)));
}

function begun(text: string, members: readonly Span[]): Span[] {
  const [first, ...others] = members as [Span, ...Span[]];
  return [withoutLead(text, first, others), ...others];
}

function isOfTerm(text: string, members: readonly Span[], reading: readonly Span[], head: string): boolean {
  const words = members.map(({ start, end }) => text.slice(start, end));
  if (new Set(words).size < words.length || words.some(({ length }) => length > LONGEST_MEMBER)) return false;
  const mark = head.charAt(0);
  if (words.every((word) => word.length > 1 && word.includes(mark)))
    return (
      words.length > 2 || words.every((word) => word.startsWith(mark)) || words.every((word) => word.endsWith(head))
    );
  if (PARTIES.begins(head)) return reading.slice(-1).some((last) => trailStart(text, last) < last.end);
  return words.length > 2 && commonLength(members) >= SHORTEST_WITH_HINGE && haveHinge(words);
}

/** Whether one of the words that make a clause stands at one place in all members: 有 in 幼有善育, 学有优教, 劳有厚得. */
function haveHinge(words: readonly string[]): boolean {
  const [first = "", ...others] = words;
  return [...first].some((unit, at) => HINGES.begins(unit) && others.every((other) => other[at] === unit));
}
