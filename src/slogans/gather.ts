import type { Block } from "../structure/document-structure.js";
import type { Gloss, LexiconEntry, Slogan, SloganOccurrence } from "../types.js";
import { spelledOutMembers } from "./members.js";
import { isNumeralTerm, termNumeral } from "./numeral-term.js";
import type { TermMention } from "./term-mention.js";

/** Gathers the places of each term, in reading order, under the term. Mentions come sorted by place; those outside the body are left. */
export function gatherSlogans(text: string, mentions: readonly TermMention[], blocks: readonly Block[]): Slogan[] {
  const slogans = new Map<string, Slogan>();
  let block = 0;
  for (const mention of mentions) {
    const { start, end, term, kind, entry, rule } = mention;
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    const place = blocks[block];
    if (place === undefined || place.kind === "apparatus") continue;
    let slogan = slogans.get(term);
    if (slogan === undefined) {
      const numeral = kind === "numeral" || isNumeralTerm(term) ? termNumeral(term) : null;
      slogan = { term, kind, numeral, occurrences: [], gloss: entry && glossOf(entry), rule };
      slogans.set(term, slogan);
    }
    const members = spelledOutMembers(text, term, { start, end }, place, slogan.numeral);
    const count = slogan.numeral?.count ?? null;
    const occurrence: SloganOccurrence = {
      text: text.slice(start, end),
      span: { start, end },
      section: place.section,
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
