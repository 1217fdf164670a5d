import {
  COMMAS,
  type CoordinatedList,
  conjoined,
  ITEM_MARKS,
  type JointKind,
  PAUSES,
  partsOf,
  SEMICOLONS,
} from "../coordination/coordinated-list.js";
import { isEnumeratedFrom, withoutEnumerator } from "../coordination/enumerated-item.js";
import { likeness } from "../coordination/likeness.js";
import { memberIntroducers } from "../generated/member-introducers.js";
import { HANZI } from "../text/hanzi.js";
import type { Span } from "../types.js";
import { withoutGoverning, withoutListLead } from "./member-lead.js";
import { formulaMembersAfter } from "./members-of-formula.js";
import { chainCount, isFormula, type TermNumeral } from "./numeral-term.js";
import type { TermSite } from "./term-site.js";
import { WordMap } from "./word-set.js";

/** Words and marks that announce the members behind a term. */
export interface MemberIntroducerRow {
  /** `firm`: what follows is the list even if its length disagrees with the numeral. `none`: a longer word that announces nothing. */
  strength: "firm" | "weak" | "none";
  words: readonly string[];
}

const PHRASE = 14;
const REACH = 300;
const LONGEST_MEMBER = 40;
const MOST_PAIRS = 3;
const WAYS = [SEMICOLONS, PAUSES, COMMAS, ITEM_MARKS];
const INTRODUCERS = new WordMap(memberIntroducers.flatMap((row) => row.words.map((word) => [word, row] as const)));
const HOLDS_HANZI = /\p{Script=Han}/u;
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
]);

/** The members announced behind a term: in brackets, after a colon or a dash, or after 即, 包括, 分别是 and their like. */
export function membersAfter(site: TermSite): Span[] | null {
  const { text, coordination, term, numeral } = site;
  const announced = announcement(site);
  if (announced === null) return null;
  if (isFormula(term)) return formulaMembersAfter(site, announced);
  // How many parts a chain of numerals names is a guess: what is announced behind it may be something else.
  const firm = announced.firm && chainCount(term) === null;
  const quoted = quotedList(text, announced);
  const read = (list: Span, isFirm: boolean) =>
    readList(text, coordination.list(list.start, list.end), numeral, isFirm);
  return read(announced, firm && quoted === null) ?? (quoted && read(quoted, firm));
}

interface Announcement extends Span {
  firm: boolean;
}

function announcement({ text, coordination, end: termEnd, line }: TermSite): Announcement | null {
  const limit = Math.min(line.end, termEnd + REACH);
  let at = termEnd;
  for (;;) {
    const closing = BRACKETS.get(text.charAt(at));
    if (closing !== undefined) {
      const end = at + text.slice(at, limit).indexOf(closing);
      return end < at ? null : { start: behindIntroducers(text, at + 1, end).end, end, firm: true };
    }
    const introduced = behindIntroducers(text, at, limit);
    // 即 and 指 inside a phrase are parts of words (立即, 指导).
    const isWord = introduced.end > at + 1 || at === termEnd || !HANZI.at(text, at) || text[at - 1] === "，";
    if (introduced.end > at && isWord) {
      return { start: introduced.end, end: coordination.sentenceEnd(introduced.end, limit), firm: introduced.firm };
    }
    if (text[at] === "，" && isEnumeratedFrom(text, at + 1)) {
      return { start: at + 1, end: coordination.sentenceEnd(at + 1, limit), firm: false };
    }
    if (text[at] === "，" && behindIntroducers(text, at + 1, limit).end > at + 1) at++;
    else if (at < Math.min(limit, termEnd + PHRASE) && HANZI.at(text, at)) at++;
    else return null;
  }
}

/** Reads over introducers that follow each other (`：指`). */
function behindIntroducers(text: string, from: number, limit: number): { end: number; firm: boolean } {
  let [end, firm] = [from, false];
  for (;;) {
    const strength = INTRODUCERS.valuesAt(text, end, limit)[0]?.strength ?? "none";
    if (strength === "none") return { end, firm };
    firm ||= strength === "firm";
    end += INTRODUCERS.lengthAt(text, end, limit);
  }
}

function readList(text: string, list: CoordinatedList, { count, head }: TermNumeral, firm: boolean): Span[] | null {
  const readings = WAYS.flatMap((kinds) => readingsBy(text, list, kinds));
  const usable = readings.filter((reading) => reading.length >= 2 && reading.every((item) => isMember(text, item)));
  const exact = usable
    .filter((reading) => reading.length === count)
    .sort((left, right) => likeness(text, right) - likeness(text, left))[0];
  if (exact !== undefined) return withSharedHead(text, withoutTermHead(text, withSharedTail(text, exact), head), head);
  if (!firm || count === 1) return null;
  const plain = usable.find((reading) => reading.every(({ start, end }) => !/[\d，：:]/.test(text.slice(start, end))));
  return plain ?? null;
}

/** A list that stands in quotation marks of its own: `指“简政放权、放管结合、优化服务”`. */
function quotedList(text: string, { start, end }: Span): Span | null {
  const open = text.slice(start, end).indexOf("“");
  const close = text.slice(start, end).lastIndexOf("”");
  if (open < 0 || close < open || end - start - close > 2) return null;
  return { start: start + open + 1, end: start + close };
}

/** The ways to read a list that is parted by these kinds of marks, its items without what numbers them. */
function readingsBy(text: string, list: CoordinatedList, kinds: readonly JointKind[]): Span[][] {
  const items = partsOf(list, kinds)
    .map((item) => withoutEnumerator(text, item))
    .filter(({ start, end }) => start < end);
  const last = items.at(-1);
  if (last === undefined) return [];
  const pairs = kinds === PAUSES || items.length === 1 ? conjoined(list, last).slice(0, MOST_PAIRS) : [];
  return [items, ...pairs.map((pair) => [...items.slice(0, -1), ...pair])];
}

function isMember(text: string, { start, end }: Span): boolean {
  return end - start >= 1 && end - start <= LONGEST_MEMBER && HOLDS_HANZI.test(text.slice(start, end));
}

/** The head of the term stands once behind all its members: `“三下乡”（文化、科技、卫生下乡）`. */
function withoutTermHead(text: string, members: Span[], head: string): Span[] {
  const endsInHead = ({ start, end }: Span): boolean =>
    end - start > head.length && text.startsWith(head, end - head.length);
  const last = members.at(-1)!;
  if (head.length < 2 || !endsInHead(last) || members.slice(0, -1).some(endsInHead)) return members;
  // 生产总值、居民收入实现翻番: nor is the verb that brings it
  const end = withoutGoverning(text, last.start, last.end - head.length);
  return [...members.slice(0, -1), { start: last.start, end }];
}

/** Where all before it end alike, the last member does too: in 宣传员、调解员、巡查员全部上岗 it is 巡查员. */
function withSharedTail(text: string, members: Span[]): Span[] {
  const others = members.slice(0, -1);
  const last = members.at(-1)!;
  const tail = text[others[0]!.end - 1]!;
  if (others.length < 2 || others.some(({ end }) => text[end - 1] !== tail) || text[last.end - 1] === tail)
    return members;
  const longest = Math.max(...others.map(({ start, end }) => end - start));
  const at = text.lastIndexOf(tail, Math.min(last.end, last.start + longest) - 1);
  return at > last.start ? [...others, { start: last.start, end: at + 1 }] : members;
}

/**
 * Where the members end alike, what stands before the first one is no part of it: 坚持问题导向、目标导向 under 两个导向,
 * 把公路建好、管好、护好、运营好 under 四好.
 */
function withSharedHead(text: string, members: Span[], head: string): Span[] {
  const endsWith = (ending: string) => members.every(({ end }) => text.startsWith(ending, end - ending.length));
  const [first, ...others] = members as [Span, ...Span[]];
  if (!endsWith(head || text[first.end - 1]!) && !endsWith(text[first.end - 1]!)) return members;
  return [withoutListLead(text, first, others), ...others];
}
