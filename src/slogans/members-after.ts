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
import { withoutEnumerator } from "../coordination/enumerated-item.js";
import { likeness } from "../coordination/likeness.js";
import type { Span } from "../types.js";
import { type Announcement, announcement } from "./member-announcement.js";
import { trailStart, withoutTrail } from "./member-end.js";
import { PARTICLE, withoutCoverb, withoutGoverning, withoutListLead } from "./member-lead.js";
import { chainCount, isFormula, type TermNumeral } from "./numeral-term.js";
import { distanceTo, sharedOpening } from "./sibling-members.js";
import type { TermSite } from "./term-site.js";

const LONGEST_MEMBER = 40;
const MOST_PAIRS = 3;
const WAYS = [SEMICOLONS, PAUSES, COMMAS, ITEM_MARKS];
const SLASH = /[/／]/;
const HOLDS_HANZI = /\p{Script=Han}/u;

/** The members announced behind a term: in brackets, after a colon or a dash, or after 即, 包括, 分别是 and their like. */
export function membersAfter(site: TermSite): Span[] | null {
  const { text, coordination, term, numeral } = site;
  const announced = announcement(site);
  if (announced === null) return null;
  // A formula's members have its numbers: what else stands there is another list.
  if (isFormula(term)) return null;
  // How many parts a chain of numerals names is a guess: what is announced behind it may be something else.
  const firm = announced.firm && chainCount(term) === null;
  const quoted = quotedList(text, announced);
  const read = (list: Span, isFirm: boolean, isEnclosed: boolean) => {
    const announcement = { ...announced, firm: isFirm, isEnclosed };
    const members = readList(text, coordination.list(list.start, list.end), numeral, announcement);
    return members?.map((member) => withoutLabel(text, member, term)) ?? null;
  };
  const { isEnclosed } = announced;
  return read(announced, firm && quoted === null, isEnclosed) ?? (quoted && read(quoted, firm, true));
}

function readList(
  text: string,
  list: CoordinatedList,
  { count, head }: TermNumeral,
  { firm, isEnclosed, isApart, earliest }: Announcement,
): Span[] | null {
  const marked = WAYS.flatMap((kinds) => readingsBy(text, list, kinds, isEnclosed)).map((items) =>
    clausesWithHead(text, items, head),
  );
  const readings = isEnclosed ? [...marked, slashed(text, list)] : marked;
  const usable = readings.filter((reading) => reading.length >= 2 && reading.every((item) => isMember(text, item)));
  const exact = usable
    .filter((reading) => reading.length === count)
    .sort((left, right) => likeness(text, right) - likeness(text, left))[0];
  if (exact !== undefined) {
    if (isApart && !exact.every((item) => text.slice(item.start, item.end).includes(head || text))) return null;
    const whole = withIntroducerEnd(text, exact, list.start, earliest);
    const ended = isEnclosed ? whole : withoutTrail(text, whole);
    return withSharedHead(text, withoutTermHead(text, withoutFrame(text, ended, whole), head), head);
  }
  if (!firm || count === 1) return null;
  const plain = usable.find((reading) => reading.every(({ start, end }) => !/[\d，：:]/.test(text.slice(start, end))));
  return plain ?? null;
}

/** 在建一批，建成36个项目；开工一批，…: of each item the clause that ends in the head, where all open with one. */
function clausesWithHead(text: string, items: readonly Span[], head: string): Span[] {
  const named = items.map(({ start, end }) => ({ start, end: start + text.slice(start, end).search(COMMA) }));
  const haveHead = named.every(
    ({ start, end }) => end - start > head.length && text.startsWith(head, end - head.length),
  );
  return head.length > 1 && haveHead ? named : [...items];
}
const COMMA = /[，,]/;

/** 对农业、手工业、商业的改造: where 的 leads on from the last member, the coverb before the first is none of it. */
function withoutFrame(text: string, members: readonly Span[], whole: readonly Span[]): Span[] {
  const [[first, ...others], last] = [members as [Span, ...Span[]], members.at(-1)];
  if (last === undefined || last.end === whole.at(-1)?.end || text[last.end] !== PARTICLE) return [...members];
  return [withoutCoverb(text, first), ...others];
}

/** 两带：沿江带、沿山带 explains a part of 一核两带三区. */
function withoutLabel(text: string, { start, end }: Span, term: string): Span {
  const colon = text.slice(start, end).search(/[：:]/);
  return { start: colon > 0 && term.includes(text.slice(start, start + colon)) ? start + colon + 1 : start, end };
}

/** A list that stands in quotation marks of its own: `指“简政放权、放管结合、优化服务”`. */
function quotedList(text: string, { start, end }: Span): Span | null {
  const open = text.slice(start, end).indexOf("“");
  const close = text.slice(start, end).lastIndexOf("”");
  if (open < 0 || close < open || end - start - close > 2) return null;
  return { start: start + open + 1, end: start + close };
}

/** The ways to read a list that is parted by these kinds of marks, its items without what numbers them. */
function readingsBy(text: string, list: CoordinatedList, kinds: readonly JointKind[], isEnclosed: boolean): Span[][] {
  const items = partsOf(list, kinds)
    .map((item) => withoutEnumerator(text, item))
    .filter(({ start, end }) => start < end);
  const last = items.at(-1);
  if (last === undefined) return [];
  const pairs = kinds === PAUSES || items.length === 1 ? conjoined(list, last).slice(0, MOST_PAIRS) : [];
  const readings = [items, ...pairs.map((pair) => [...items.slice(0, -1), ...pair])];
  // 河长、警长、检察长各司其职、协同发力: the list ends with the first predicate
  const ended = isEnclosed ? -1 : items.findIndex((item, index) => index > 0 && trailStart(text, item) < item.end);
  return ended < 0 || ended === items.length - 1 ? readings : [...readings, items.slice(0, ended + 1)];
}

/** The parts of what brackets enclose between slashes. */
function slashed(text: string, { start, end }: Span): Span[] {
  let from = start;
  return text
    .slice(start, end)
    .split(SLASH)
    .map((part) => {
      const item = { start: from, end: from + part.length };
      from = item.end + 1;
      return item;
    });
}

/** The first member takes back the end of an introducer where it is more like the others then: 即, 为民服务 behind 即为. */
function withIntroducerEnd(text: string, members: readonly Span[], start: number, earliest: number): Span[] {
  const [first, ...others] = members as [Span, ...Span[]];
  if (first.start !== start || earliest === start) return [...members];
  const word = text.slice(earliest, start);
  const isLike = others.every((other) => text.startsWith(word, other.start));
  const isCloser = distanceTo(others, first.end - earliest) < distanceTo(others, first.end - start);
  return isLike || isCloser ? [{ start: earliest, end: first.end }, ...others] : [...members];
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

/**
 * Where the members end alike, what stands before the first one is no part of it: 坚持问题导向、目标导向 under 两个导向,
 * 把公路建好、管好、护好、运营好 under 四好.
 */
function withSharedHead(text: string, members: Span[], head: string): Span[] {
  const endsWith = (ending: string) => members.every(({ end }) => text.startsWith(ending, end - ending.length));
  const [first, ...others] = members as [Span, ...Span[]];
  if (!endsWith(head || text[first.end - 1]!) && !endsWith(text[first.end - 1]!)) {
    return [{ start: sharedOpening(text, first, others) ?? first.start, end: first.end }, ...others];
  }
  return [withoutListLead(text, first, others), ...others];
}
