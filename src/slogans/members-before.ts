import { CONJUNCTION_UNITS, conjunctionAt } from "../coordination/conjunctions.js";
import { type CoordinatedList, conjoined, PAUSES, partsOf, readingsOf } from "../coordination/coordinated-list.js";
import { likeness } from "../coordination/likeness.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { CONNECTIVES, GATHERING, isBareVerb, isNominal, leadsOn, withoutLead } from "./member-lead.js";
import { patternUnits } from "./member-patterns.js";
import type { TermSite } from "./term-site.js";

const REACH = 160;
const LONGEST_MEMBER = 32;
const CLOSING = new UnitSet("”》");
const LIST = /[、和与及]/;
const STRAY_END = /[、和与及，的了着“‘（(]$/;
/** How alike members must be that 的 joins to the term: two of a kind are more often no list. */
const LIKENESS_OF_TWO = 3;
const LIKENESS_OF_MORE = 2;
const ALIKE = 2;
/** 疫情防控和经济社会发展“双胜利”: a conjunction and 双 join things of two kinds. */
const ALIKE_IN_PAIR = 1;
const PAIRED = patternUnits("pair");
const PIECE_LENGTHS = [2, 3, 4];

/** The clause that ends at `end`, no longer than members may reach back. */
function clauseBefore({ coordination, line }: TermSite, end: number): Span {
  return { start: coordination.clauseStart(Math.max(line.start, end - REACH), end), end };
}

/** The list right before a numeral term, as its connective or 的 joins it: `学习型、服务型、创新型“三型机关”`. */
export function membersBefore(site: TermSite): Span[] | null {
  const { text, line } = site;
  const clause = clauseBefore(site, site.start - CONNECTIVES.lengthBefore(text, line.start, site.start));
  const { start, end } = clause;
  if (end === site.start && text[end - 1] === "的") return describedBy(site, { start, end: end - 1 });
  // 社会协同的 ends in a member beside 政府主导 and 市场运作, 医药协同的 in a connective beside 医保 and 医疗.
  if (end < site.start && text[site.start - 1] === "的") {
    const [cut, whole] = [listOf(site, clause), describedBy(site, { start, end: site.start - 1 })];
    if (whole !== null && (cut === null || likeness(text, whole) > likeness(text, cut))) return whole;
  }
  const words = text.slice(start, end);
  // 碳中和 ends in no conjunction
  if (!LIST.test(words)) return piecesOn(site, clause);
  const isStray = words === "" || (STRAY_END.test(words) && !isWordWithConjunction(text, end - 1));
  const members = isStray ? null : listOf(site, clause);
  return members !== null && isItself(text, members) ? null : members;
}

const isWordWithConjunction = (text: string, at: number): boolean =>
  CONJUNCTION_UNITS.includes(text.charAt(at)) && conjunctionAt(text, at) === null;

/** 厚植“五个优势”、赋能“三篇文章”、加快“三个提升”: the last of the list is the verb of the term, which is an item beside the others. */
const isItself = (text: string, members: readonly Span[]): boolean =>
  members.some(({ end }) => text[end - 1] === "”") && text[(members.at(-1)?.end ?? 0) - 1] !== "”";

/** A list in quotation marks of its own, right before those of the term: `“一窗受理、一次办成”“两个一”`. */
export function membersQuotedBefore({ text, coordination, start, line, numeral: { count } }: TermSite): Span[] | null {
  if (text[start - 1] !== "”" || count === null || count < 2) return null;
  const quoted = coordination.enclosedBefore(start);
  if (quoted === null || quoted.start - 1 < Math.max(line.start, start - REACH)) return null;
  const readings = readingsOf(coordination.list(quoted.start, quoted.end), PAUSES);
  // “甲与乙”双轮驱动: a conjunction joins members where they are alike.
  return (
    readings.find((members, way) => members.length === count && (way === 0 || likeness(text, members) >= ALIKE)) ?? null
  );
}

/** A full list of like members that 的 joins to the term: `敢想、敢干、敢拼的“三敢”作风`. */
function describedBy(site: TermSite, clause: Span): Span[] | null {
  const { text, coordination, numeral } = site;
  const { count, head } = numeral;
  // How many parts a chain of numerals names is a guess, and 的 then mostly leads from a description.
  if (
    count === null ||
    count < 2 ||
    head === "" ||
    partsOf(coordination.list(clause.start, clause.end), PAUSES).length > count
  )
    return null;
  const members = exactList(site, clause, count);
  const least = count === 2 ? LIKENESS_OF_TWO : LIKENESS_OF_MORE;
  return members !== null && likeness(text, members) >= least ? members : null;
}

/** The members in the clause before, which a verb makes into the term: `（统称“两库”）`, `A和B，形成新的“双引擎”`. */
export function membersGathered(site: TermSite): Span[] | null {
  const { text, start, line, numeral } = site;
  const limit = Math.max(line.start, start - REACH);
  const verb = start - GATHERING.lengthBefore(text, limit, start);
  if (verb === start || verb <= limit || !"，（(".includes(text[verb - 1]!)) return null;
  return numeral.count === null ? null : exactList(site, clauseBefore(site, verb - 1), numeral.count);
}

function listOf(site: TermSite, clause: Span): Span[] | null {
  const { count } = site.numeral;
  return seriesOn(site, clause) ?? (count === null || count < 2 ? null : exactList(site, clause, count));
}

/** A list whose members all carry the first character of what the term counts (五型机关: …型) is its list, whatever its length. */
function seriesOn({ text, coordination, numeral }: TermSite, { start, end }: Span): Span[] | null {
  const mark = numeral.head[0];
  const list = coordination.list(start, end);
  const items = partsOf(list, PAUSES);
  if (mark === undefined || items.length < 2) return null;
  const last = conjoined(list, items.at(-1)!).find((pair) => pair.every((item) => carries(text, item, mark)));
  const all = last ? [...items.slice(0, -1), ...last] : items;
  let first = all.length;
  while (first > 0 && carries(text, all[first - 1]!, mark)) first--;
  const series = all.slice(first);
  if (series.length < 2 || likeness(text, series.slice(1)) < 1) return null;
  return withFirstTrimmed(text, series);
}

/** Members without a mark between them, as long as each other, with what the term counts in one place: 为民惠民靠民“三民”. */
function piecesOn({ text, numeral: { count, head } }: TermSite, { start, end }: Span): Span[] | null {
  const mark = head[0];
  if (mark === undefined || count === null || count < 3) return null;
  for (const length of PIECE_LENGTHS) {
    const from = end - length * count;
    if (from < start) return null;
    const pieces: Span[] = Array.from({ length: count }, (_, index) => ({
      start: from + length * index,
      end: from + length * (index + 1),
    }));
    const words = pieces.map((piece) => text.slice(piece.start, piece.end));
    const place = words[0]?.indexOf(mark) ?? -1;
    if (place >= 0 && words.every((word) => word[place] === mark) && new Set(words).size === count) return pieces;
  }
  return null;
}

function carries(text: string, { start, end }: Span, mark: string): boolean {
  return end - start > 1 && end - start <= LONGEST_MEMBER && text.slice(start, end).includes(mark);
}

/** The last `count` listed things of a clause, where they make a list of that many. */
function exactList({ text, coordination, term }: TermSite, { start, end }: Span, count: number): Span[] | null {
  let best: Span[] | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  const list = coordination.list(start, end);
  const readings = readingsOf(list, PAUSES);
  const [parts] = readings;
  const isPair = PAIRED.begins(term);
  for (const reading of readings) {
    if (reading.length < count) continue;
    const [first, ...others] = reading.slice(-count) as [Span, ...Span[]];
    const members = withFirstTrimmed(text, [{ start: behindObject(text, list, first), end: first.end }, ...others]);
    if (members.some((member) => member.end - member.start > LONGEST_MEMBER || member.end <= member.start)) continue;
    if (leadsOn(text, members) || members.slice(-1).some((member) => isBareVerb(text, member))) continue;
    const alike = likeness(text, members);
    const isCut = reading.length > count;
    if (isCut && alike < 2) continue;
    const isJoined = isPair && reading !== parts && members.every((member) => isNominal(text, member));
    if (count === 2 && alike < (isJoined ? ALIKE_IN_PAIR : ALIKE)) continue;
    const score = alike - (isCut ? 1 : 0);
    if (score > bestScore) [best, bestScore] = [members, score];
  }
  return best;
}

/** 推进“厕所革命”和垃圾: a conjunction joins the list to another object in quotation marks. */
function behindObject(text: string, list: CoordinatedList, first: Span): number {
  const joint = conjoined(list, first).find(([object]) => CLOSING.at(text, object.end - 1));
  return joint?.[1].start ?? first.start;
}

function withFirstTrimmed(text: string, members: readonly Span[]): Span[] {
  const [first, ...others] = members as [Span, ...Span[]];
  return [withoutLead(text, first, others), ...others];
}
