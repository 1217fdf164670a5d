import { CLAUSE_MARKS, PAUSES, partsOf } from "../coordination/coordinated-list.js";
import { withoutEnumerator } from "../coordination/enumerated-item.js";
import type { Span } from "../types.js";
import { withoutLead } from "./member-lead.js";
import { commonLength } from "./sibling-members.js";
import type { TermSite } from "./term-site.js";

const REACH = 600;
const LONGEST_MEMBER = 24;
const SHORTEST_HEAD = 2;
const BORDER = "、，。；：！？\n";
/** Behind a member it leads to what all members describe: 作风过硬的队伍. */
const PARTICLE = "的";
/** Nouns that end too many clauses to show that a clause is a member. */
const COMMON = new Set([
  "工程",
  "行动",
  "项目",
  "活动",
  "建设",
  "工作",
  "产业",
  "机制",
  "体系",
  "平台",
  "计划",
  "战略",
  "任务",
  "问题",
  "服务",
  "改革",
  "发展",
  "制度",
]);

/**
 * The members that the clauses behind a term open with or end in its head, one each: `“五个一批”项目：续建一批，…。开工一批，…`.
 * Only a full set counts.
 */
export function membersByHead({ text, coordination, end, numeral: { count, head } }: TermSite): Span[] | null {
  if (count === null || count < 2 || COMMON.has(head) || head.length < SHORTEST_HEAD) return null;
  const limit = Math.min(text.length, end + REACH);
  if (!borders(text.slice(end, limit), head, count)) return null;
  const ending: Span[] = [];
  /** The clauses that end in the head, as they stand. */
  const whole: Span[] = [];
  const opening: Span[] = [];
  for (const clause of partsOf(coordination.list(end, limit), CLAUSE_MARKS)) {
    const listed = partsOf(coordination.list(clause.start, clause.end), PAUSES);
    const items = listed.map((item) => withoutEnumerator(text, item));
    const ends = items.map((item) => endedBy(text, item, head)).filter((item) => isMember(item, head));
    if (ends.length > 1) for (const member of trimmed(text, ends)) ending.push(member);
    else if (text.startsWith(head, clause.end - head.length)) {
      const item = withoutEnumerator(text, clause);
      const member = withoutLead(text, item, []);
      if (isMember(member, head)) {
        ending.push(member);
        whole.push(item);
      }
    }
    for (const member of items.filter((item) => isMember(item, head) && text.startsWith(head, item.start)))
      opening.push(member);
    // 在建一批，…。开工一批，…: of one length as they stand
    if (whole.length === count && commonLength(whole) > 0) return distinct(text, whole);
    for (const members of [ending, opening]) if (members.length === count) return distinct(text, members);
  }
  return null;
}

/** Whether the head ends or opens a clause or listed item that many times: a cheap look before the clauses are cut. */
function borders(text: string, head: string, times: number): boolean {
  let [ends, opens] = [0, 0];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    const behind = text[at + head.length] ?? "\n";
    if (BORDER.includes(behind) || behind === PARTICLE) ends++;
    if (BORDER.includes(text[at - 1] ?? "\n")) opens++;
    if (ends >= times || opens >= times) return true;
  }
  return false;
}

/** The part of an item up to the head that it ends in, or that 的 follows; empty without one. */
function endedBy(text: string, { start, end }: Span, head: string): Span {
  const at = text.lastIndexOf(head, end - head.length);
  const behind = at + head.length;
  const isEnd = at >= start && (behind === end || text[behind] === PARTICLE);
  return { start, end: isEnd ? behind : start };
}

function isMember({ start, end }: Span, head: string): boolean {
  return end - start > head.length && end - start <= LONGEST_MEMBER;
}

function trimmed(text: string, members: readonly Span[]): Span[] {
  const [first, ...others] = members as [Span, ...Span[]];
  return [withoutLead(text, first, others), ...others];
}

function distinct(text: string, members: readonly Span[]): Span[] | null {
  const texts = new Set(members.map(({ start, end }) => text.slice(start, end)));
  return texts.size === members.length ? [...members] : null;
}
