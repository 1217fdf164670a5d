import { memberIntroducers } from "../generated/member-introducers.js";
import type { Span } from "../types.js";
import { withoutLead } from "./member-lead.js";
import { conjoined, likeness, splitAt, withoutEnumerator } from "./member-list.js";
import type { TermNumeral } from "./numeral-term.js";
import { WordMap } from "./word-set.js";

/** Words and marks that announce the members behind a term. */
export interface MemberIntroducerRow {
  /** What follows is the list even if its length disagrees with the numeral. */
  firm: boolean;
  words: readonly string[];
}

const PHRASE = 14;
const REACH = 300;
const LONGEST_MEMBER = 40;
const INTRODUCERS = new WordMap(memberIntroducers.flatMap((row) => row.words.map((word) => [word, row] as const)));
const HANZI = /\p{Script=Han}/u;
const BRACKETS: Readonly<Record<string, string>> = { "（": "）", "(": ")" };

/** The members announced behind a term: in brackets, after a colon or a dash, or after 即, 包括, 分别是 and their like. */
export function membersAfter(text: string, termEnd: number, to: number, numeral: TermNumeral | null): Span[] | null {
  const limit = Math.min(to, termEnd + REACH);
  const announced = announcement(text, termEnd, limit);
  if (announced === null) return null;
  return readList(text, announced, numeral, announced.firm);
}

interface Announcement extends Span {
  firm: boolean;
}

function announcement(text: string, termEnd: number, limit: number): Announcement | null {
  let at = termEnd;
  for (;;) {
    const closing = BRACKETS[text[at] ?? ""];
    if (closing !== undefined) {
      const end = text.indexOf(closing, at);
      if (end < 0 || end > limit) return null;
      return { start: at + 1 + INTRODUCERS.lengthAt(text, at + 1, end), end, firm: true };
    }
    const length = INTRODUCERS.lengthAt(text, at, limit);
    // 即 and 指 inside a phrase are parts of words (立即, 指导).
    const isWord = length > 1 || at === termEnd || !HANZI.test(text[at]!) || text[at - 1] === "，";
    if (length > 0 && isWord) {
      const { firm } = INTRODUCERS.valuesAt(text, at, limit)[0]!;
      return { start: at + length, end: endOfList(text, at + length, limit), firm };
    }
    if (text[at] === "，" && INTRODUCERS.lengthAt(text, at + 1, limit) > 0) at++;
    else if (at < Math.min(limit, termEnd + PHRASE) && HANZI.test(text[at]!)) at++;
    else return null;
  }
}

function endOfList(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && !"。！？\n".includes(text[at]!)) at++;
  return at;
}

function readList(text: string, list: Span, numeral: TermNumeral | null, firm: boolean): Span[] | null {
  const count = numeral?.count ?? null;
  const readings = ["；;", "、", "，,"].flatMap((marks) => readingsAt(text, list, marks));
  const usable = readings.filter((reading) => reading.length >= 2 && reading.every((item) => isMember(text, item)));
  const exact = usable
    .filter((reading) => reading.length === count)
    .sort((left, right) => likeness(text, right) - likeness(text, left))[0];
  if (exact !== undefined) return numeral?.head ? withSharedHead(text, exact, numeral.head) : exact;
  if (!firm || count === 1) return null;
  const plain = usable.find((reading) => reading.every(({ start, end }) => !/[\d，：:]/.test(text.slice(start, end))));
  return plain ?? null;
}

function readingsAt(text: string, list: Span, marks: string): Span[][] {
  const parts = splitAt(text, list.start, list.end, marks);
  const items = parts.map((item) => withoutEnumerator(text, item)).filter(({ start, end }) => start < end);
  const last = items.at(-1);
  if (last === undefined) return [];
  const pairs = marks === "、" || items.length === 1 ? conjoined(text, last).slice(0, 3) : [];
  return [items, ...pairs.map((pair) => [...items.slice(0, -1), ...pair])];
}

function isMember(text: string, { start, end }: Span): boolean {
  return end - start >= 1 && end - start <= LONGEST_MEMBER && HANZI.test(text.slice(start, end));
}

/** 坚持问题导向、目标导向、结果导向 under 三个导向: the verb before the first one is no part of it. */
function withSharedHead(text: string, members: Span[], head: string): Span[] {
  if (!members.every(({ end }) => text.startsWith(head, end - head.length))) return members;
  const [first, ...others] = members as [Span, ...Span[]];
  return [withoutLead(text, first, others), ...others];
}
