import { summaryWords } from "../generated/summary-words.js";
import { numeralValue } from "../quantity/numeral.js";
import { UnitSet } from "../text/unit-set.js";
import { digitsOf, planIn, yearOfSession } from "../time/calendar.js";
import { type Clock, type ClockEvidence, readClock } from "../time/clock.js";
import { yearOfDate } from "../time/part-of-year.js";
import { type TimedPart, timedParts } from "../time/timed-parts.js";
import type { Section, SectionRole } from "../types.js";
import type { Sentence } from "./document-structure.js";
import { markedYear } from "./marked-year.js";
import { yearOfNumber } from "./meta.js";
import { roleOfDocumentTitle, roleOfTitle } from "./section-roles.js";

/** A row of `data/structure/summary-words.yaml`. */
export interface SummaryWord {
  word: string;
}

/** What the clock of a document is read off. */
interface ClockSource {
  text: string;
  title: string | null;
  genre: string | null;
  /** How the text begins. */
  opening: string;
  sections: readonly Section[];
  sentences: readonly Sentence[];
  given: string | null;
  delivered: string | null;
  /** When it was written or the page with it put up. */
  published: string | null;
  documentNumber: string | null;
}

/** Documents that are filed under the year that their title names, whenever they were written, and what they do with that year. */
const SUMMARIES: ReadonlyMap<string, SectionRole> = new Map([
  ["department-summary", "review"],
  ["statistical-bulletin", "review"],
  ["infographic", "review"],
  ["communique", "review"],
  ["work-plan", "plan"],
]);
/** Such documents say what is to be done, for no year of their own. */
const TIMELESS = new Set(["policy-notice", "measures", "opinion"]);
/** 一图读懂2025年政府工作报告: a picture of a report is of the year of that report. */
const OF_REPORT = /年[^年]{0,20}(?:政府|委员会|常委会|法院|检察院)工作报告/;
const YEAR = /(?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2}年/;
const ASSEMBLY = /各位(?:代表|委员)|向(?:大会|[^向\n]{2,30}会议)(?:报告|作|汇报)/;
/** 2023年度 in a title is the year reviewed. */
const OF_YEAR = /年度$/;
/** 提出关于1980、1981年计划安排的报告, 动议二读《2013年拨款条例草案》 */
const PRESENTED_REPORT = /[出作将就]关于([^。；，：\n关]{4,60}的(?:报告|说明|汇报))/;
/** 在会上作了《关于2007年计划执行情况与2008年计划草案的报告》 */
const TOLD_REPORT = /(?:作|作了|提交了?|听取了?|审议了?|审查了?)《关于([^《》\n]{4,60}的报告)》/;
const MOVED_BILL = /[动動][议議][^。《]{0,8}《([^《》\n]{4,40}草案)》/;
const PRESENTED_PLAN = /(第[一二三四五六七八九十]{1,2}个五年计划)(?:（草案）|草案)?的(?:报告|说明)/;
const OPENS_WITH_YEAR =
  /((?:19|20)\d\d|[一二][九〇○零][〇○零一二三四五六七八九]{2})年(?:(前三季度|上半年|第?[一二三四]季度|1[-－—~～至]\d{1,2}月份?|\d{1,2}月份(?!以来))|[，,]|是[^。]{0,60}(?:年|期)[，。；,])/y;
/** 记者从2020年前三季度经济运行情况通气会上获悉; 全市2021年1至10月份经济运行分析会召开 */
const TOLD_AT =
  /[从在]((?:19|20)\d\d)年[^。，,；\n]{0,40}会上?(?:获悉|了解到|[获得]知|通报)|((?:19|20)\d\d)年(?:[前第首上一二三四]{1,2}(?:季度|半年)|1?\d(?:[至—–－~～-]1?\d)?月份?)[^。，,；\n]{0,20}(?:分析|调度|通报|发布|点评)会/;
/** 刚刚过去的2007年， */
const PAST_YEAR = /过去的((?:19|20)\d\d)年[，,]/;
/** 总结2006年工作，部署2007年任务: what a meeting that the text tells of looked back on and ahead to. */
const SUMMED_UP =
  /(?:总结|回顾)((?:19|20)\d\d)年[^。；\n，、]{0,20}[，、和][^。；\n，、]{0,6}(?:安排|部署|谋划|研究|布置)((?:19|20)\d\d)年/;
const TERM =
  /[从自]((?:19|20)\d\d)年(?:\d{1,2}月)?[^。；，,]{0,12}?(?:至今|以来)[^。；，,]{0,6}?([一二三四五六七八九十])年/;
const YEAR_STARTS = new UnitSet("12一二");
/** So many sentences may stand before the first with a year. */
const SEARCHED = 200;

/** The clock of a document, with the evidence gathered from its parts. */
export function readDocumentClock(source: ClockSource): Clock {
  const evidence = evidenceOf(source);
  const clock = readClock(evidence);
  const { published, text } = source;
  if (clock.speaks !== null) return clock;
  // a text that says nothing else of its time speaks in the year in which its page was put up, if it names that year
  if (published !== null && namesYear(text, yearOfDate(published)))
    return readClock({ ...evidence, delivered: published });
  const year = yearAround(text);
  return year === null ? clock : readClock({ ...evidence, sentence: { year, role: null } });
}

/**
 * The year in which a text that says 今年 or 截至8月20日 speaks: the one that it names, or the later of two that follow each other. `null`
 * where it names others, or one by which something is to be reached.
 */
function yearAround(text: string): number | null {
  const beginning = text.slice(0, BEGINNING);
  if (!SAYS_THIS_YEAR.test(beginning)) return null;
  const years = new Set(Array.from(beginning.matchAll(NAMED), ([year]) => Number(year)));
  const [first = null] = years;
  if (first === null || years.size > 2 || TO_COME.test(beginning)) return null;
  const last = Math.max(...years);
  return last - Math.min(...years) <= 1 ? last : null;
}
const SAYS_THIS_YEAR = /今年|截[至止]\d{1,2}月/;
const NAMED = /(?:19|20)\d\d(?=年)/g;
const TO_COME = /[到至](?:19|20)\d\d年|(?:19|20)\d\d年(?:底|末)?(?:之|以)?前|(?:力争|确保|争取|目标)[^。；，]{0,8}(?:19|20)\d\d年/;

/** 2022年, 解读2017：; not the stamp of the page (2022-02-15). */
function namesYear(text: string, year: number): boolean {
  return new RegExp(`(?<!\\d)${year}(?![\\d\\-/.]|年\\d{1,2}月\\d)`).test(text.slice(0, BEGINNING));
}

/** So far from its beginning a text is searched for the year of its page. */
const BEGINNING = 1000;

function evidenceOf({
  text,
  title,
  genre,
  opening,
  sections,
  sentences,
  documentNumber,
  given,
  delivered,
}: ClockSource): ClockEvidence {
  const presented = PRESENTED_PLAN.exec(opening)?.[1];
  const plan = presented === undefined ? null : planIn(presented);
  const name = title !== null && YEAR.test(title) ? title : presentedName(opening) || (title ?? "");
  const summed = genre === "infographic" && OF_REPORT.test(name) ? null : genre;
  const named = timedParts(name, 0, name.length, roleOfDocumentTitle).map((part) => withRole(part, summed));
  const roles = new Set<SectionRole | null>();
  for (const { role } of sections) roles.add(role);
  for (const { role } of sentences) roles.add(role);
  return {
    given,
    delivered,
    numbered: yearOfNumber(documentNumber) ?? null,
    session: yearOfSession(`${title ?? ""}\n${opening}`),
    title: named,
    headings: timesOfHeadings(text, sections),
    sentence:
      justPast(opening) ??
      firstDated(text, sentences) ??
      toldAt(opening) ??
      lastOfTerm(opening) ??
      lastReached(text, sentences) ??
      marked(opening),
    plan: plan === null ? null : { from: plan.from, to: plan.to },
    isSummary: summed === genre && isSummary(title, genre, named),
    isDelivered: ASSEMBLY.test(opening) || PAST_YEAR.test(opening) || /-report$/.test(genre ?? ""),
    hasReview: roles.has("review"),
    hasPlan: !TIMELESS.has(genre ?? "") && (roles.has("plan") || roles.has("guidance")),
  };
}

/** Whether a document is filed under the year that its title names: one that sums up does, whoever's it is (`某县政协2023年工作总结`). */
function isSummary(title: string | null, genre: string | null, named: readonly TimedPart[]): boolean {
  if (genre === null) return title !== null && named.some(({ role }) => role !== null);
  return SUMMARIES.has(genre) || (title !== null && summaryWords.some(({ word }) => title.includes(word)));
}

function withRole({ expression, role }: TimedPart, genre: string | null): TimedPart {
  const usual =
    SUMMARIES.get(genre ?? "") ??
    (genre === "development-plan" ? "plan" : null) ??
    (OF_YEAR.test(expression.words) ? "review" : null);
  return { expression, role: role ?? usual };
}

/** What a text that comes without its title, or the report that it tells of, is called where it is presented. */
function presentedName(opening: string): string {
  return PRESENTED_REPORT.exec(opening)?.[1] ?? TOLD_REPORT.exec(opening)?.[1] ?? MOVED_BILL.exec(opening)?.[1] ?? summedUp(opening);
}

/** 总结2006年政府工作，安排2007年工作任务, as a title would have it. */
function summedUp(opening: string): string {
  const [, past, next] = SUMMED_UP.exec(opening) ?? [];
  return past === undefined || next === undefined ? "" : `${past}年工作总结和${next}年工作安排`;
}

/** What the headings of the outermost level that names a time name. */
function timesOfHeadings(text: string, sections: readonly Section[]): TimedPart[] {
  const byLevel = new Map<number, TimedPart[]>();
  for (const { heading, role, level } of sections) {
    const parts = timedParts(text, heading.start, heading.end, roleOfTitle).map((part) => {
      return { expression: part.expression, role: part.role ?? role };
    });
    if (parts.length > 0) byLevel.set(level, [...(byLevel.get(level) ?? []), ...parts]);
  }
  return [...byLevel.keys()].sort((a, b) => a - b).flatMap((level, at) => (at === 0 ? byLevel.get(level)! : []));
}

/** 2004年，…; 2022年是…之年: the first paragraph that opens with the year it is about. */
function firstDated(text: string, sentences: readonly Sentence[]): ClockEvidence["sentence"] {
  let block = -1;
  for (const sentence of sentences.slice(0, SEARCHED)) {
    if (sentence.block === block) continue;
    block = sentence.block;
    if (!YEAR_STARTS.at(text, sentence.start)) continue;
    OPENS_WITH_YEAR.lastIndex = sentence.start;
    const [, year, months] = OPENS_WITH_YEAR.exec(text) ?? [];
    // 2023年1—9月，…: months of the year are looked back on
    const role = months === undefined ? sentence.role : "review";
    if (year !== undefined) return { year: Number(digitsOf(year)), role };
  }
  return null;
}

/** 在“十四五”规划开局之年召开的会议: the year that the first words say is marked by something. */
function marked(opening: string): ClockEvidence["sentence"] {
  const year = markedYear(opening);
  return year === null ? null : { year, role: null };
}

/** 任期从1998年1月至今已满五年: the last year of a term that is looked back on. */
function lastOfTerm(opening: string): ClockEvidence["sentence"] {
  const [, from, count] = TERM.exec(opening) ?? [];
  return from === undefined || count === undefined
    ? null
    : { year: Number(from) + numeralValue(count) - 1, role: "review" };
}

/** The year that a conference gave account of, or that has just passed, in a text that says what was heard. */
function justPast(opening: string): ClockEvidence["sentence"] {
  const year = PAST_YEAR.exec(opening)?.[1];
  return year === undefined ? null : { year: Number(year), role: "review" };
}

function toldAt(opening: string): ClockEvidence["sentence"] {
  const told = TOLD_AT.exec(opening);
  const year = told?.[1] ?? told?.[2];
  return year === undefined ? null : { year: Number(year), role: "review" };
}

/**
 * 国民收入1987年达到9153亿元: where a review says no year of its own, the last one in which it says what was reached, if it does so twice and
 * names no later one.
 */
function lastReached(text: string, sentences: readonly Sentence[]): ClockEvidence["sentence"] {
  let latest = 0;
  let times = 0;
  for (const { start, end, role } of sentences.slice(0, SEARCHED)) {
    if (role !== "review") continue;
    for (const { 1: year, 2: reached } of text.slice(start, end).matchAll(YEAR_REACHED)) {
      if (Number(year) > latest) [latest, times] = [Number(year), 0];
      if (Number(year) === latest && reached !== undefined) times++;
    }
  }
  return times < FEWEST_TIMES ? null : { year: latest, role: "review" };
}

const YEAR_REACHED = /((?:19|20)\d\d)年(?:[全我][省市县区国州旗])?(达到|达|实现|完成)?/g;
const FEWEST_TIMES = 2;
