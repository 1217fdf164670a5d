import { memberLeads } from "../generated/member-leads.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { WordSet } from "./word-set.js";

/** Words around a spelled-out list of members: in front of its first one, or between the list and the term. */
export interface MemberLeadRow {
  kind: "adverb" | "verb" | "connective" | "gathering" | "governing";
  words: readonly string[];
}

const wordsOf = (kind: MemberLeadRow["kind"]): WordSet =>
  new WordSet(memberLeads.filter((row) => row.kind === kind).flatMap(({ words }) => words));

const COMPLEMENT = new UnitSet("起了");
const ADVERBS = wordsOf("adverb");
const VERBS = wordsOf("verb");

export const CONNECTIVES: WordSet = wordsOf("connective");

/** Whether the last of a list takes a verb with it that leads on to something else: 文化部门完成 beside 教育, 卫生. */
export function leadsOn(text: string, members: readonly Span[]): boolean {
  const last = members.at(-1)!;
  const verb = GOVERNING.lengthBefore(text, last.start, last.end);
  return verb > 0 && last.end - last.start > Math.max(...members.slice(0, -1).map(({ start, end }) => end - start));
}
/** Where a member ends without the verb that leads on from it. */
export const withoutGoverning = (text: string, start: number, end: number): number =>
  end - Math.min(GOVERNING.lengthBefore(text, start, end), end - start - 1);
const GOVERNING = wordsOf("governing");
export const GATHERING: WordSet = wordsOf("gathering");

/** Takes what is no part of the first member off its front: 持续优化电视 beside 报纸, 期刊 is 电视. */
export function withoutLead(text: string, first: Span, others: readonly Span[]): Span {
  const { start, end } = first;
  const lengths = others.map((other) => other.end - other.start);
  const usual = Math.max(0, ...lengths);
  // 在建一批、开工一批、储备一批: it is one of them as it stands
  if (lengths.length > 1 && usualLength(text, end, others) === end - start && Math.min(...lengths) === usual)
    return first;
  const particle = others.some((other) => text.slice(other.start, other.end).includes("的"))
    ? -1
    : text.slice(start, end - 1).lastIndexOf("的");
  const from = afterLeads(text, particle < 0 ? start : start + particle + 1, end, others, usual);
  const opening = sharedOpening(text, from, end, others, usual);
  if (opening !== null) return { start: opening, end };
  const known = usualLength(text, end, others);
  return { start: known > 0 && end - from > Math.max(known, usual) ? end - known : from, end };
}

/** Where all others open with one character (定人员、定责任), the first member opens with it too. */
function sharedOpening(text: string, from: number, end: number, others: readonly Span[], usual: number): number | null {
  const unit = others[0] && text[others[0].start];
  if (unit === undefined || others.length < 2 || others.some(({ start }) => text[start] !== unit)) return null;
  const at = text.indexOf(unit, Math.max(from, end - usual - 2));
  return at < 0 || at >= end - 1 ? null : at;
}

/** The length that the first member must have: that of all others, or of most of them where all end alike; 0 where none shows. */
function usualLength(text: string, end: number, others: readonly Span[]): number {
  const lengths = others.map((other) => other.end - other.start);
  const [length = 0] = lengths;
  if (!others.every((other) => text[other.end - 1] === text[end - 1])) return 0;
  return lengths.filter((other) => other === length).length * 2 > lengths.length ? length : 0;
}

function afterLeads(text: string, from: number, end: number, others: readonly Span[], usual: number): number {
  const verbal = others.length > 0 && others.every((other) => VERBS.lengthAt(text, other.start, other.end) > 0);
  const shortest = Math.min(2, ...others.map((other) => lengthWithoutBrackets(text, other)));
  let at = from;
  for (;;) {
    const adverb = ADVERBS.lengthAt(text, at, end);
    const length = adverb || (verbal ? 0 : VERBS.lengthAt(text, at, end));
    if (length === 0 || end - at - length < shortest) break;
    at += length;
    // 构建起县有中心: 起 and 了 belong to the verb.
    if (adverb === 0 && COMPLEMENT.at(text, at) && end - at - 1 >= shortest) at++;
  }
  if (verbal || others.length === 0 || end - at <= usual + 2) return at;
  return behindLastVerb(text, at, end, usual) ?? at;
}

/** 县（区） is as short as 县. */
function lengthWithoutBrackets(text: string, { start, end }: Span): number {
  const bracket = text.slice(start, end).search(/[（(]/);
  return bracket > 0 ? bracket : end - start;
}

/** In 各部门认真落实A the list begins behind the last verb that leaves a member of usual length. */
function behindLastVerb(text: string, from: number, end: number, usual: number): number | null {
  for (let at = Math.max(from + 1, end - usual - 2); at < end - 1; at++) {
    if (VERBS.lengthBefore(text, from, at) > 1) return at;
  }
  return null;
}
