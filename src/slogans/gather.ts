import type { Block } from "../structure/document-structure.js";
import type { Gloss, LexiconEntry, Slogan, SloganKind, SloganOccurrence } from "../types.js";
import { canonical } from "./canonical.js";
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
      slogan = { term, kind, numeral: numeralOf(term, kind), occurrences: [], gloss: entry && glossOf(entry), rule };
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
  for (const slogan of slogans.values()) {
    const form = formInText(slogan);
    if (form === slogan.term || slogans.has(form)) continue;
    slogan.term = form;
    slogan.numeral = numeralOf(form, slogan.kind);
  }
  return [...slogans.values()];
}

function numeralOf(term: string, kind: SloganKind): Slogan["numeral"] {
  return kind === "numeral" || isNumeralTerm(term) ? termNumeral(term) : null;
}

/** A document that has a term of the lexicon in a shorter or another form only speaks of it in that form. */
function formInText({ term, occurrences }: Slogan): string {
  const forms = occurrences.map((occurrence) => canonical(occurrence.text));
  return forms.some((form) => form.includes(term)) ? term : forms[0]!;
}

function glossOf({ zh, en, members, since, source }: LexiconEntry): Gloss {
  return { zh: zh ?? null, en: en ?? null, members: members ? [...members] : null, since: since ?? null, source };
}
