import type { Span } from "../types.js";
import { CONNECTIVES, GATHERING, leadsOn, withoutLead } from "./member-lead.js";
import { conjoined, likeness, splitAt } from "./member-list.js";
import type { TermNumeral } from "./numeral-term.js";

const REACH = 160;
const LONGEST_MEMBER = 32;
const CLAUSE_END = "，。；：！？,;:!?\n";
const OPENING = "（(“‘「《【";
const CLOSING = "）)”’」》】";
const LIST = /[、和与及]/;
const STRAY_END = /[、和与及，的了着“‘（(]$/;
/** How alike members must be that 的 joins to the term: two of a kind are more often no list. */
const LIKENESS_OF_TWO = 3;
const LIKENESS_OF_MORE = 2;

/** The members listed right before a numeral term: `学习型、服务型、创新型“三型机关”`. `from` limits how far back they may start. */
export function membersBefore(text: string, from: number, termStart: number, numeral: TermNumeral): Span[] | null {
  const quoted = membersQuotedBefore(text, from, termStart, numeral);
  if (quoted !== null) return quoted;
  const end = termStart - CONNECTIVES.lengthBefore(text, from, termStart);
  const start = clauseStart(text, Math.max(from, end - REACH), end);
  if (end === termStart && text[end - 1] === "的") return describedBy(text, start, end - 1, numeral);
  // 社会协同的 ends in a member beside 政府主导 and 市场运作, 医药协同的 in a connective beside 医保 and 医疗.
  if (end < termStart && text[termStart - 1] === "的") {
    const [cut, whole] = [listOf(text, start, end, numeral), describedBy(text, start, termStart - 1, numeral)];
    if (whole !== null && (cut === null || likeness(text, whole) > likeness(text, cut))) return whole;
  }
  if (start >= end || STRAY_END.test(text.slice(start, end)) || !LIST.test(text.slice(start, end))) return null;
  return listOf(text, start, end, numeral);
}

/** A list in quotation marks of its own, right before those of the term: `“一窗受理、一次办成”“两个一”`. */
function membersQuotedBefore(text: string, from: number, termStart: number, { count }: TermNumeral): Span[] | null {
  if (text[termStart - 1] !== "”" || count === null) return null;
  const open = text.lastIndexOf("“", termStart - 1);
  if (open < Math.max(from, termStart - REACH)) return null;
  const members = splitAt(text, open + 1, termStart - 1, "、");
  return members.length === count && count > 1 ? members : null;
}

/** A full list of like members that 的 joins to the term: `敢想、敢干、敢拼的“三敢”作风`. */
function describedBy(text: string, start: number, end: number, { count, head }: TermNumeral): Span[] | null {
  // How many parts a chain of numerals names is a guess, and 的 then mostly leads from a description.
  if (count === null || count < 2 || head === "" || splitAt(text, start, end, "、").length > count) return null;
  const members = exactList(text, start, end, count);
  const least = count === 2 ? LIKENESS_OF_TWO : LIKENESS_OF_MORE;
  return members !== null && likeness(text, members) >= least ? members : null;
}

/** The members in the clause before, which a verb makes into the term: `（统称“两库”）`, `A和B，形成新的“双引擎”`. */
export function membersGathered(text: string, from: number, termStart: number, numeral: TermNumeral): Span[] | null {
  const limit = Math.max(from, termStart - REACH);
  const verb = termStart - GATHERING.lengthBefore(text, limit, termStart);
  if (verb === termStart || verb <= limit || !"，（(".includes(text[verb - 1]!)) return null;
  const start = clauseStart(text, limit, verb - 1);
  return numeral.count === null ? null : exactList(text, start, verb - 1, numeral.count);
}

/** Where the clause that ends at `end` starts: behind a comma or the mark of what encloses it. */
export function clauseStart(text: string, from: number, end: number): number {
  let depth = 0;
  let at = end;
  for (; at > from; at--) {
    const unit = text[at - 1]!;
    if (CLOSING.includes(unit)) depth++;
    else if (OPENING.includes(unit)) {
      if (depth === 0) break;
      depth--;
    } else if (depth === 0 && CLAUSE_END.includes(unit)) break;
  }
  return at;
}

function listOf(text: string, start: number, end: number, { count, head }: TermNumeral): Span[] | null {
  return seriesOn(text, start, end, head) ?? (count === null || count < 2 ? null : exactList(text, start, end, count));
}

/** A list whose members all carry the first character of what the term counts (五型机关: …型) is its list, whatever its length. */
function seriesOn(text: string, start: number, end: number, head: string): Span[] | null {
  const mark = head[0];
  const items = splitAt(text, start, end, "、");
  if (mark === undefined || items.length < 2) return null;
  const last = conjoined(text, items.at(-1)!).find((pair) => pair.every((item) => carries(text, item, mark)));
  const all = last ? [...items.slice(0, -1), ...last] : items;
  let first = all.length;
  while (first > 0 && carries(text, all[first - 1]!, mark)) first--;
  const series = all.slice(first);
  if (series.length < 2 || likeness(text, series.slice(1)) < 1) return null;
  return withFirstTrimmed(text, series);
}

function carries(text: string, { start, end }: Span, mark: string): boolean {
  return end - start > 1 && end - start <= LONGEST_MEMBER && text.slice(start, end).includes(mark);
}

/** The last `count` listed things before `end`, where they make a list of that many. */
export function exactList(text: string, start: number, end: number, count: number): Span[] | null {
  const items = splitAt(text, start, end, "、");
  const listed = items.at(-1);
  if (listed === undefined) return null;
  const readings = [items, ...conjoined(text, listed).map((pair) => [...items.slice(0, -1), ...pair])];
  let best: Span[] | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const reading of readings) {
    if (reading.length < count) continue;
    const members = withFirstTrimmed(text, reading.slice(-count));
    if (members.some((member) => member.end - member.start > LONGEST_MEMBER || member.end <= member.start)) continue;
    if (leadsOn(text, members)) continue;
    const alike = likeness(text, members);
    const isCut = reading.length > count;
    if (isCut && alike < 2) continue;
    if (count === 2 && alike < 2) continue;
    const score = alike - (isCut ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [members, score];
  }
  return best;
}

function withFirstTrimmed(text: string, members: readonly Span[]): Span[] {
  const [first, ...others] = members as [Span, ...Span[]];
  return [withoutLead(text, first, others), ...others];
}
