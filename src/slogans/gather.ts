import type { Coordination } from "../coordination/coordination.js";
import type { Block, DocumentStructure } from "../structure/document-structure.js";
import type { Gloss, LexiconEntry, Slogan, SloganKind, SloganOccurrence } from "../types.js";
import { isBuiltIn, isMarked } from "./lexicon.js";
import { spelledOutMembers } from "./members.js";
import { isNumeralTerm, type TermNumeral, termNumeral } from "./numeral-term.js";
import type { TermMention } from "./term-mention.js";

/** How far behind a glossed term its explanation may begin. */
const GLOSSARY_GAP = 8;

interface PlacedMention {
  mention: TermMention;
  block: Block;
}

/** Gathers the places of each term, in reading order, under the term. Mentions come sorted by place; page furniture is passed over. */
export function gatherSlogans(
  structure: DocumentStructure,
  coordination: Coordination,
  mentions: readonly TermMention[],
): Slogan[] {
  const { blocks, glossary, text } = structure;
  const explanations = new Set(glossary.map(({ explanation }) => explanation.start));
  const groups = new Map<string, PlacedMention[]>();
  let index = 0;
  for (const mention of mentions) {
    while (index < blocks.length && blocks[index]!.end <= mention.start) index++;
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === "apparatus" && !isGlossed(mention.end, explanations)) continue;
    const key = mention.entry?.term ?? mention.term;
    const group = groups.get(key);
    if (group) group.push({ mention, block });
    else groups.set(key, [{ mention, block }]);
  }
  return [...groups.values()].map((group) => sloganOf(text, coordination, group));
}

function isGlossed(end: number, explanations: ReadonlySet<number>): boolean {
  for (let gap = 0; gap <= GLOSSARY_GAP; gap++) if (explanations.has(end + gap)) return true;
  return false;
}

function sloganOf(text: string, coordination: Coordination, group: readonly PlacedMention[]): Slogan {
  const { entry, rule, term: first } = group[0]!.mention;
  const kind = kindOf(text, group);
  const term = entry && group.some(({ mention }) => mention.term === entry.term) ? entry.term : first;
  const numeral = kind === "numeral" || isNumeralTerm(term) ? termNumeral(term) : null;
  const occurrences = spelledOutOnce(group.map((place) => occurrenceOf(text, coordination, place, term, numeral)));
  const gloss = entry === null || meansAnother(entry, occurrences) ? null : glossOf(entry);
  return { term, kind, numeral, occurrences, gloss, rule };
}

/** A list between two places of a term spells out the first of them. */
function spelledOutOnce(occurrences: readonly SloganOccurrence[]): SloganOccurrence[] {
  const known = new Set<number>();
  return occurrences.map((occurrence) => {
    const start = occurrence.members?.[0]?.span.start;
    if (start === undefined) return occurrence;
    if (known.has(start)) return { ...occurrence, members: null, complete: null };
    known.add(start);
    return occurrence;
  });
}

/** A coined term of the lexicon that the document never marks is used as a standing formulation. */
function kindOf(text: string, group: readonly PlacedMention[]): SloganKind {
  const { kind, entry } = group[0]!.mention;
  if (entry === null || (kind !== "coinage" && kind !== "brand") || !isBuiltIn(entry)) return kind;
  return group.some(({ mention: { start, end } }) => isMarked(text, start, end)) ? kind : "formulation";
}

function occurrenceOf(
  text: string,
  coordination: Coordination,
  { mention: { start, end }, block }: PlacedMention,
  term: string,
  numeral: TermNumeral | null,
): SloganOccurrence {
  const members = spelledOutMembers(text, coordination, term, { start, end }, block, numeral);
  const count = numeral?.count ?? null;
  return {
    text: text.slice(start, end),
    span: { start, end },
    section: block.section,
    members,
    complete: members === null || count === null ? null : members.length === count,
  };
}

/** A document that spells out other members has another term of the same form: there are many 三位一体 and 五个一批. */
function meansAnother({ members }: LexiconEntry, occurrences: readonly SloganOccurrence[]): boolean {
  if (members === undefined || occurrences.every((occurrence) => occurrence.members === null)) return false;
  const known = members.join("、");
  const spelledOut = occurrences.flatMap((occurrence) => occurrence.members ?? []);
  return spelledOut.length > 0 && !spelledOut.some(({ text }) => known.includes(text));
}

function glossOf({ term, zh, en, members, since, source }: LexiconEntry): Gloss {
  return { term, zh: zh ?? null, en: en ?? null, members: members ? [...members] : null, since: since ?? null, source };
}
