import type { Block } from "../structure/document-structure.js";
import type { Gloss, LexiconEntry, Mention, Slogan, SloganOccurrence } from "../types.js";
import { isNumeralTerm, type TermNumeral, termNumeral } from "./numeral-term.js";
import type { TermMention } from "./term-mention.js";

/** The parts of a term as spelled out at one of its places. */
export type ReadMembers = (mention: TermMention, numeral: TermNumeral | null) => Mention[] | null;

/** Gathers the places of each term, in reading order, under the term. Mentions come sorted by place. */
export function gatherSlogans(
  text: string,
  mentions: readonly TermMention[],
  blocks: readonly Block[],
  readMembers: ReadMembers,
): Slogan[] {
  const slogans = new Map<string, Slogan>();
  let block = 0;
  for (const mention of mentions) {
    const { start, end, term, kind, entry, rule } = mention;
    while (block + 1 < blocks.length && blocks[block]!.end <= start) block++;
    let slogan = slogans.get(term);
    if (slogan === undefined) {
      const numeral = kind === "numeral" || isNumeralTerm(term) ? termNumeral(term) : null;
      slogan = { term, kind, numeral, occurrences: [], gloss: entry && glossOf(entry), rule };
      slogans.set(term, slogan);
    }
    const members = readMembers(mention, slogan.numeral);
    const count = slogan.numeral?.count ?? null;
    const occurrence: SloganOccurrence = {
      text: text.slice(start, end),
      span: { start, end },
      section: blocks[block]?.section ?? null,
      members,
      complete: members === null || count === null ? null : members.length === count,
    };
    slogan.occurrences.push(occurrence);
  }
  return [...slogans.values()];
}

function glossOf({ zh, en, members, since, source }: LexiconEntry): Gloss {
  return { zh: zh ?? null, en: en ?? null, members: members ? [...members] : null, since: since ?? null, source };
}
