import { greatest, least } from "../collections/extremes.js";
import { withoutEnumerator } from "../coordination/enumerated-item.js";
import { memberLeads } from "../generated/member-leads.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { commonLength, distanceTo, longestOf, sharedOpening, sharedTail, usualLength } from "./sibling-members.js";
import { WordSet } from "./word-set.js";

/** Words around a spelled-out list of members: in front of its first one, or between the list and the term. */
export interface MemberLeadRow {
  /** `opening`: verbs that govern no list but open members of their own. */
  kind: "adverb" | "verb" | "coverb" | "measure" | "opening" | "connective" | "gathering" | "governing";
  /** The words also open a member of their own: 组织 in 组织建设, 共同 in 共同富裕. */
  ambiguous?: boolean;
  words: readonly string[];
}

/** The words of some kinds, and those of them that also open members. */
interface LeadWords {
  all: WordSet;
  ambiguous: WordSet;
}

function leadWords(...kinds: MemberLeadRow["kind"][]): LeadWords {
  const rows = (memberLeads as readonly MemberLeadRow[]).filter(({ kind }) => kinds.includes(kind));
  const setOf = (chosen: readonly MemberLeadRow[]) => new WordSet(chosen.flatMap(({ words }) => words));
  return { all: setOf(rows), ambiguous: setOf(rows.filter(({ ambiguous }) => ambiguous)) };
}

/** Leads from a description to the noun behind it. */
export const PARTICLE = "的";
const COMPLEMENT = new UnitSet("起了");
const BEFORE_VERB = leadWords("adverb", "coverb");
const VERBS = leadWords("verb");
const COVERBS = leadWords("coverb");
const MEASURES = leadWords("measure");
const OPENING_VERBS = leadWords("verb", "opening").all;
const LEADS = leadWords("adverb", "coverb", "verb", "measure").all;
const GOVERNING = leadWords("governing").all;

export const CONNECTIVES: WordSet = leadWords("connective").all;
export const GATHERING: WordSet = leadWords("gathering").all;

/** Whether the last of a list takes a verb with it that leads on to something else: 文化部门完成 beside 教育, 卫生. */
export function leadsOn(text: string, members: readonly Span[]): boolean {
  const last = members.at(-1)!;
  const verb = GOVERNING.lengthBefore(text, last.start, last.end);
  return verb > 0 && last.end - last.start > greatest(members.slice(0, -1).map(({ start, end }) => end - start));
}
/** Where a member ends without the verb that leads on from it. */
export const withoutGoverning = (text: string, start: number, end: number): number =>
  end - Math.min(GOVERNING.lengthBefore(text, start, end), end - start - 1);

/** Whether a member neither opens with a verb nor ends in one that leads on. */
export const isNominal = (text: string, member: Span): boolean =>
  !opensWithVerb(text, member) && GOVERNING.lengthBefore(text, member.start, member.end) === 0;

/** A member without the coverb that leads it to a verb behind it. */
export const withoutCoverb = (text: string, { start, end }: Span): Span => ({
  start: Math.min(start + COVERBS.all.lengthAt(text, start, end), end - 1),
  end,
});

/** Whether a member is a verb and nothing else. */
export const isBareVerb = (text: string, { start, end }: Span): boolean =>
  OPENING_VERBS.lengthAt(text, start, end) === end - start;

/** Takes what is no part of the first member off its front, in a clause that goes on to the term: 持续优化电视 beside 报纸, 期刊 is 电视. */
export function withoutLead(text: string, first: Span, others: readonly Span[]): Span {
  const { end } = first;
  const { start } = others.length === 0 ? first : { start: withoutEnumerator(text, first).start };
  const usual = longestOf(others);
  // 在建一批、开工一批、储备一批: it is one of them as it stands
  if (others.length > 1 && usualLength(text, end, others) === end - start && commonLength(others) === usual)
    return { start, end };
  const particle = haveParticle(text, others) ? 0 : text.slice(start, end - 1).lastIndexOf(PARTICLE) + 1;
  const lead = behindLead(text, { start: start + particle, end }, others);
  const opening = sharedOpening(text, { start: lead.at, end }, others);
  if (opening !== null) return { start: opening, end };
  if (others.length === 0) return { start: lead.at, end };
  const verb = lead.hasVerb || end - lead.at <= usual + 2 ? null : behindLastVerb(text, lead.at, end, others);
  const from = verb === null ? lead.at : behindLead(text, { start: verb, end }, others).at;
  // 探索宅基地所有权、资格权、使用权: what stands before the first is said of them all
  const known = others.length > 1 ? usualLength(text, end, others) : 0;
  // 召开党员大会、支委会、小组会: behind a verb, one character more is the member's own
  const own = lead.hasVerb ? 1 : 0;
  return { start: known > 0 && end - from > Math.max(known, usual) + own ? end - known : from, end };
}

/** The same in a list that an introducer announces: its first member mostly begins where the list does. */
export function withoutListLead(text: string, first: Span, others: readonly Span[]): Span {
  const { end } = first;
  const opening = sharedOpening(text, first, others);
  if (opening !== null) return { start: opening, end };
  const particle = text.slice(first.start, end - 1).lastIndexOf(PARTICLE) + 1;
  // 财政拨款安排的因公出国费: a description leads to a member that is as long as the others
  if (
    particle > 0 &&
    others.length > 1 &&
    distanceTo(others, end - first.start - particle) === 0 &&
    !haveParticle(text, others)
  )
    return { start: first.start + particle, end };
  const lead = behindLead(text, first, others);
  const distance = distanceTo(others, end - lead.at);
  // 宣传党的路线方针政策下基层: a word that may be its own stays on a member that is another way unlike the others
  const isLead = distance === 0 || (distance <= distanceTo(others, end - first.start) && !mayBeOwn(text, first));
  const start = isLead ? lead.at : first.start;
  // 把公路建好、管好、护好: the object of all members stands behind the coverb
  const known = start > first.start && !lead.hasVerb && others.length > 1 ? usualLength(text, end, others) : 0;
  return { start: known > 0 && end - start > longestOf(others) ? end - known : start, end };
}

/** Where the first member begins behind adverbs, one verb, and what leads from it to the list. */
function behindLead(text: string, first: Span, others: readonly Span[]): { at: number; hasVerb: boolean } {
  const { end } = first;
  const verbal = others.length > 0 && others.every((other) => opensWithVerb(text, other));
  const shortest = Math.min(2, least(others.map((other) => lengthWithoutBrackets(text, other))));
  const over = (words: LeadWords, at: number): number => {
    const length = words.all.lengthAt(text, at, end);
    // 利用 in 利用好
    if (LEADS.lengthAt(text, at, end) > length) return at;
    const rest = { start: at + length, end };
    if (length === 0 || end - rest.start < shortest) return at;
    const isAmbiguous = words.ambiguous.lengthAt(text, at, end) === length;
    return isAmbiguous && isOwn(text, { start: at, end }, rest, others) ? at : rest.start;
  };
  const overAll = (words: LeadWords, from: number): number => {
    let at = from;
    for (let next = over(words, at); next > at; next = over(words, at)) at = next;
    return at;
  };
  const before = overAll(BEFORE_VERB, first.start);
  let at = over(VERBS, before);
  // 支持打好产业, 就业: another verb that opens no member; 组织学习县志 beside 乡志, 村志: one that makes the member too long
  const next = at > before && !verbal ? over(VERBS, at) : at;
  if (VERBS.ambiguous.lengthAt(text, at, end) === 0 || (others.length > 1 && end - next === commonLength(others)))
    at = next;
  // 推进产业发展 beside 完善制度, 健全机制 keeps its verb, 加强维护稳定 beside 促进发展, 改善民生 has one more
  const isVerbal = verbal && !(opensWithVerb(text, { start: at, end }) && distanceTo(others, end - before) > 0);
  if (at === before || isVerbal) return { at: before, hasVerb: false };
  // 构建起县有中心: 起 and 了 belong to the verb.
  if (COMPLEMENT.at(text, at) && end - at - 1 >= shortest) at++;
  return { at: over(MEASURES, over(COVERBS, at)), hasVerb: true };
}

/** Whether a word that may lead a list rather belongs to the first member: without it, it would be no more one of the others' kind. */
function isOwn(text: string, whole: Span, rest: Span, others: readonly Span[]): boolean {
  // 发展保障能力 is one noun, 支持打赢攻坚战 two verbs and theirs
  if (others.length === 0) return VERBS.ambiguous.lengthAt(text, rest.start, rest.end) > 0;
  const word = text.slice(whole.start, rest.start);
  if (others.some((other) => text.startsWith(word, other.start))) return true;
  const [length, restLength] = [whole.end - whole.start, rest.end - rest.start];
  if (restLength > 1 && restLength <= sharedTail(text, rest, others)) return true;
  const common = commonLength(others);
  if (common === 0) return false;
  if (others.length > 1) return Math.abs(restLength - common) > Math.abs(length - common);
  return length === common && restLength <= 2;
}

const haveParticle = (text: string, others: readonly Span[]): boolean =>
  others.some((other) => text.slice(other.start, other.end).includes(PARTICLE));

const mayBeOwn = (text: string, { start, end }: Span): boolean =>
  [BEFORE_VERB, VERBS].some(({ ambiguous }) => ambiguous.lengthAt(text, start, end) > 0);

const opensWithVerb = (text: string, { start, end }: Span): boolean => OPENING_VERBS.lengthAt(text, start, end) > 0;

/** 县（区） is as short as 县. */
function lengthWithoutBrackets(text: string, { start, end }: Span): number {
  const bracket = text.slice(start, end).search(/[（(]/);
  return bracket > 0 ? bracket : end - start;
}

/** In 各部门认真落实A the list begins behind the last verb that opens no member, or one that leaves a member of usual length. */
function behindLastVerb(text: string, from: number, end: number, others: readonly Span[]): number | null {
  const usual = longestOf(others);
  for (let at = end - 2; at > from && end - at <= 2 * usual + 2; at--) {
    const length = VERBS.all.lengthBefore(text, from, at);
    if (length > 1 && VERBS.ambiguous.lengthBefore(text, from, at) < length) return at;
  }
  for (let at = Math.max(from + 1, end - usual - 2); at < end - 1; at++) {
    const length = LEADS.lengthBefore(text, from, at);
    if (length > 1 && !isOwn(text, { start: at - length, end }, { start: at, end }, others)) return at;
  }
  return null;
}
