import { planAnnouncements } from "../../generated/plan-announcements.js";
import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { roleOfTitle } from "../../structure/section-roles.js";
import { UnitSet } from "../../text/unit-set.js";
import { isPlan, isReview } from "../../time/clock.js";
import { isStretch } from "../../time/part-of-year.js";
import { countsYears, endsWithSentence, isTerm, type PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { timesIn } from "../../time/timed-parts.js";
import { leadsToList, type PlanAnnouncement, wordsAs } from "./list-lead.js";
import type { DocumentContext, SentenceContext } from "./sentence-context.js";

/** The time that plans are for which name none, from where the text says so on. */
export interface Course {
  /** `null` where the part has a time of its own, which is no such one. */
  readonly period: PeriodExpression | null;
  /** The section that it holds for, all after it where `null`. */
  readonly scope: number | null;
  /** Said of the plans right below (今年要抓好以下工作), not of what guides all (今后五年的奋斗目标是). */
  readonly leads: boolean;
  /** What holds again behind the section. */
  readonly outer: Course | null;
}

/** In so many characters a sentence says what it announces, and for when. */
const OPENING = 60;
const GUIDE = new RegExp(`(?:${wordsAs("guide")})(?:${wordsAs("copula")})(?!${wordsAs("no-copula")})`);
const COPULA = new RegExp(`(?:${wordsAs("copula")})`, "y");
/** Words before what is acted upon, whose time is not that of the acts. */
export const ACTED_UPON: ReadonlySet<string> = new Set(
  planAnnouncements.flatMap((row: PlanAnnouncement) => (row.as === "acted-upon" ? row.words : [])),
);
const TASK = new RegExp(`(?:${wordsAs("task")})$`);
const LONGEST_TASK = 2;
const BEFORE_CLAUSE = new UnitSet("，,。；");
const COLON = new UnitSet("：:");
const LONGEST_SUBJECT = 6;
const TOWARDS = new RegExp(`(?:${wordsAs("towards")})`);
const LONGEST_LEAD = 120;

/** The course that a sentence has come to, where it is the first of its section: its heading may name a time, or end what held before. */
export function courseInto(
  course: Course | null,
  sentence: Sentence,
  last: Sentence | null,
  { structure, years }: DocumentContext,
): Course | null {
  const { section } = sentence;
  if (last !== null && section === last.section) return course;
  let held = course;
  while (held !== null && !isWithin(section, held.scope, structure)) held = held.outer;
  const dated = years.datedSection(section);
  if (dated === null || (last !== null && dated === years.datedSection(last.section))) return held;
  const period = years.headingPeriod(sentence);
  const isCourse = period !== null && !isReview(sentence.role) && liesAhead(period, years.timeFrame(sentence));
  return inside(held, { period: isCourse ? period : null, scope: scopeOf(dated, structure), leads: false }, structure);
}

/** The course that holds from a sentence on which announces its time. */
export function courseFrom(course: Course | null, context: SentenceContext, announced: Announced): Course {
  const { structure } = context.document;
  const { period, leads } = announced;
  return inside(course, { period, scope: scopeOf(context.sentence.section, structure), leads }, structure);
}

/** Another course for the same part, or for all around it, takes the place of one. */
function inside(course: Course | null, next: Omit<Course, "outer">, structure: DocumentStructure): Course {
  let outer = course;
  while (outer !== null && isWithin(outer.scope, next.scope, structure)) outer = outer.outer;
  const { period, scope, leads } = next;
  return { period, scope, leads, outer };
}

/** Whether one section is another or lies in it; all lie in `null`. */
export function isWithin(section: number | null, scope: number | null, { sections }: DocumentStructure): boolean {
  if (scope === null) return true;
  for (let id = section; id !== null; id = sections[id]?.parent ?? null) if (id === scope) return true;
  return false;
}

/** What is said in a part on guidance, goals or tasks holds for those beside it: 一、总体要求, 二、重点任务. */
function scopeOf(section: number | null, { sections }: DocumentStructure): number | null {
  for (let id = section; id !== null; ) {
    const above = sections[id];
    const role = above === undefined ? null : roleOfTitle(above.title);
    if (above === undefined || (role !== "plan" && role !== "guidance")) return id;
    id = above.parent;
  }
  return null;
}

/**
 * The time for which a sentence says that the plans below it are: `今后五年工作的指导思想是：…`, `今年要重点做好以下工作：`; `null` where it
 * announces none. `opening` is the time that it opens with.
 */
export function announcedTime(context: SentenceContext, opening: PeriodExpression | null): Announced | null {
  const { sentence, timeFrame } = context;
  if (isReview(sentence.role)) return null;
  const effort = timeOfEffort(context);
  if (effort !== null) return { period: effort, leads: false };
  const guided = timeOfGuide(context);
  const period = guided ?? timeOfLead(context, opening) ?? timeThatIs(context, opening);
  if (period === null || !(liesAhead(period, timeFrame) || isYearAhead(period, timeFrame))) return null;
  return { period, leads: guided === null };
}

/** A time that a sentence announces, and how. */
export type Announced = Pick<Course, "period" | "leads">;

function timeOfGuide({ text, sentence: { start, end } }: SentenceContext): PeriodExpression | null {
  const found = GUIDE.exec(text.slice(start, Math.min(end, start + OPENING)));
  if (found === null) return null;
  const times = timesIn(text, start, start + found.index);
  return lastOf(times.filter((time) => opensMatter(text.slice(start, time.start))));
}

/** 通过五年时间，…, with which the goals of a plan begin under a heading that names no time: how long all of it is to take. */
function timeOfEffort({ text, sentence, document: { structure, years } }: SentenceContext): PeriodExpression | null {
  const { section, role, start, end } = sentence;
  if (!isPlan(role) || years.goalsAbove(section) === null || years.datedSection(section) !== null) return null;
  if (!isFirst(sentence, structure)) return null;
  const [time] = timesIn(text, start, Math.min(end, start + OPENING));
  return time !== undefined && countsYears(time) && opensMatter(text.slice(start, time.start)) ? time : null;
}

/** Whether nothing but a mark or the end of the line stands between a sentence and the heading of its section. */
const isFirst = ({ section, start }: Sentence, { sections }: DocumentStructure): boolean =>
  start <= (sections[section ?? -1]?.heading.end ?? -1) + 2;

/** 全县今后五年的…, but not 做好工作，为今后五年的…: so few characters may stand before the time in its clause. */
function opensMatter(before: string): boolean {
  let start = before.length;
  while (start > 0 && !BEFORE_CLAUSE.at(before, start - 1) && !COLON.at(before, start - 1)) start--;
  const clause = before.slice(start);
  return clause.length <= LONGEST_SUBJECT && !TOWARDS.test(clause);
}

/** 今后五年，重点做好以下工作：, 做好今年工作，要突出以下重点：, or a paragraph of such a sentence alone. */
function timeOfLead(context: SentenceContext, opening: PeriodExpression | null): PeriodExpression | null {
  const { text, sentence, tokens } = context;
  const { start, end } = sentence;
  if (end - start > LONGEST_LEAD) return null;
  const leads = leadsToList(text, sentence);
  const isAlone =
    opening !== null && BEFORE_CLAUSE.at(text, opening.end) && tokens.length === 0 && isParagraph(context);
  if (!leads && !isAlone) return null;
  const times = timesIn(text, start, end).filter(
    ({ start: at }) =>
      at === start || BEFORE_CLAUSE.at(text, at - 1) || opensTitle(text, at, start) || isTask(text, at),
  );
  return lastOf(opening === null ? times : [opening, ...times]);
}

/** 《2019年为民办实事计划》的主要内容是： */
const opensTitle = (text: string, at: number, start: number): boolean => at === start + 1 && text[start] === "《";

const isTask = (text: string, at: number): boolean => TASK.test(text.slice(Math.max(0, at - LONGEST_TASK), at));

/** 今年是…之年, 今后五年是…的关键时期 */
function timeThatIs({ text }: SentenceContext, opening: PeriodExpression | null): PeriodExpression | null {
  if (opening === null || endsWithSentence(opening)) return null;
  COPULA.lastIndex = opening.end;
  return COPULA.test(text) ? opening : null;
}

/** A sentence that is all of its paragraph. */
function isParagraph({ sentence, document }: SentenceContext): boolean {
  const block = document.structure.blocks[sentence.block];
  return block !== undefined && sentence.start === block.body && sentence.end === block.end;
}

const lastOf = (times: readonly PeriodExpression[]): PeriodExpression | null =>
  times.findLast((time) => !endsWithSentence(time)) ?? null;

/** Whether a time is a stretch of years that is not over: 今后五年, “十五五”时期. */
export function liesAhead(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { from, to } = timeFrame.rangeOf(period);
  if (from === null || to === null) return isTerm(period);
  if (!isStretch({ from, to })) return false;
  const { speaking } = timeFrame.years;
  const tense = timeFrame.tenseOf(period);
  return tense === "future" || (tense === "present" && (speaking === null || to > `${speaking}`));
}

/** 今年, 2022年: a year that a plan may be for, and no part of one. */
function isYearAhead(period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { from, to } = timeFrame.rangeOf(period);
  if (from === null || from !== to || from.length !== 4 || timeFrame.tenseOf(period) === "past") return false;
  const { speaking } = timeFrame.years;
  return speaking === null || Number(from) >= speaking;
}

/** The course that holds for the undated plans of a sentence. What leads to plans right below it says nothing of paragraphs beside it. */
export const courseOf = (course: Course | null, { section }: Sentence): PeriodExpression | null =>
  course === null || (course.leads && section === null) ? null : course.period;
