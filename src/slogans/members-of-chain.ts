import { type CoordinatedList, ITEM_MARKS, partsOf, readingsOf, SEMICOLONS } from "../coordination/coordinated-list.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { announcement } from "./member-announcement.js";
import { withoutTrail } from "./member-end.js";
import { CONNECTIVES, PARTICLE, withoutLead, withoutListLead } from "./member-lead.js";
import { sentenceBefore, sentenceBehind } from "./neighbouring-clauses.js";
import { type ChainLink, chainLinks } from "./numeral-term.js";
import type { TermSite } from "./term-site.js";

const LONGEST_MEMBER = 24;
/** An item with these explains a part of the term, as 一核：中心城区 does. */
const LABEL = new UnitSet("“：:");

/**
 * The members of a term with several numerals, each of which holds what its numeral counts: 控总量、控时长，提质量、提效率、提兴趣 are
 * 两控三提. Where the numerals are equal, a member may hold what all of them count: 访农户问需求、访企业问困难、访干部问思路 are 三访三问.
 */
export function membersOfChain(site: TermSite): Span[] | null {
  const links = chainLinks(site.term);
  if (links.length < 2) return null;
  for (const groups of groupings(links)) {
    const members = chainBefore(site, groups) ?? chainBehind(site, groups);
    if (members !== null) return members;
  }
  return null;
}

function chainBefore(site: TermSite, groups: readonly ChainLink[]): Span[] | null {
  const { text, coordination, line } = site;
  const connected = site.start - CONNECTIVES.lengthBefore(text, line.start, site.start);
  const end = text[connected - 1] === PARTICLE ? connected - 1 : connected;
  const { start } = sentenceBefore(site, end);
  const [first, ...others] = groupsIn(text, coordination.list(start, end), groups, "end") ?? [];
  // 定期召开党员大会、委员会、小组会，上好党课: what one numeral counts has a verb of its own
  return first === undefined ? null : [first, ...others].flatMap((group) => withFirst(text, group, withoutLead));
}

function chainBehind(site: TermSite, groups: readonly ChainLink[]): Span[] | null {
  const { text, coordination } = site;
  const announced = announcement(site);
  const list = announced ?? sentenceBehind(site);
  if (list === null) return null;
  const isEnclosed = announced?.isEnclosed === true;
  const found = groupsIn(text, coordination.list(list.start, list.end), groups, isEnclosed ? "whole" : "start");
  const [first, ...others] = found ?? [];
  if (first === undefined) return null;
  const trim = announced === null ? withoutLead : withoutListLead;
  const begun = [first, ...others].map((group) => withFirst(text, group, trim));
  const last = begun.at(-1) ?? [];
  return isEnclosed ? begun.flat() : [...begun.slice(0, -1).flat(), ...withoutTrail(text, last)];
}

/** What each member must hold: that of its own numeral or, where all are equal, that of all of them. */
function groupings(links: readonly ChainLink[]): (readonly ChainLink[])[] {
  const count = links[0]?.count ?? 0;
  const isEven = count > 1 && links.every((link) => link.count === count);
  return isEven ? [links, [{ count, marks: links.flatMap(({ marks }) => marks) }]] : [links];
}

/** The items at the start or end of a list, or all of it, in their groups, if each holds what its group counts. */
function groupsIn(
  text: string,
  list: CoordinatedList,
  groups: readonly ChainLink[],
  place: "start" | "end" | "whole",
): Span[][] | null {
  const size = groups.reduce((sum, { count }) => sum + count, 0);
  // 查思想，看信念；查作风，看服务: parts of one member stand between semicolons
  for (const items of [...readingsOf(list, ITEM_MARKS), partsOf(list, SEMICOLONS)]) {
    if (items.length < size || (place === "whole" && items.length > size)) continue;
    const taken = place === "end" ? items.slice(-size) : items.slice(0, size);
    const found: Span[][] = [];
    let from = 0;
    for (const { count, marks } of groups) {
      const group = taken.slice(from, from + count);
      if (!group.every((item) => holds(text, item, marks))) break;
      found.push(group);
      from += count;
    }
    if (found.length === groups.length) return found;
  }
  return null;
}

function holds(text: string, { start, end }: Span, marks: readonly string[]): boolean {
  const words = text.slice(start, end);
  if (LABEL.in(words)) return false;
  return words.length > marks.length && words.length <= LONGEST_MEMBER && marks.every((mark) => words.includes(mark));
}

function withFirst(text: string, group: readonly Span[], trim: typeof withoutLead): Span[] {
  const [first, ...others] = group;
  return first === undefined ? [] : [trim(text, first, others), ...others];
}
