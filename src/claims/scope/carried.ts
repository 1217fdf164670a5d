import type { Sentence } from "../../structure/document-structure.js";
import type { NumberingStyle } from "../../structure/numbering.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { ClaimStatus, Mention } from "../../types.js";
import type { Course } from "./course.js";

export interface OpenedPart {
  readonly section: number | null;
  readonly period: PeriodExpression;
  /** Whether a sentence announced the goals of that time: 到2027年具体目标：. */
  readonly announced?: boolean;
  /** Whether it is the deadline of what headings below its section say will be so: 人民生活更加殷实. */
  readonly ofStates?: true;
}

/** The points (`1.…`, `一是…`, `——…`) that stand in paragraphs of their own below a sentence that leads to them, and what it says of them all. */
export interface Points {
  /** For when: `十年来，我们取得历史性成就：`. */
  readonly period: PeriodExpression | null;
  /** Whether they are reached: `今年要办好以下实事：`. */
  readonly status: ClaimStatus | null;
  /** The section in which the sentence stands. */
  readonly section: number | null;
  /** How they are numbered; a numbering that is customarily further out ends them. */
  readonly style: NumberingStyle;
}

/** What something was done to, as 其中 behind it tells of its parts. */
export interface Whole {
  readonly verb: Mention;
  readonly unit: string;
}

/** What one sentence hands on to the next. A value: reading a sentence gives a new one. */
export interface Carried {
  /** The paragraph; all but the goals ends with it. */
  readonly block: number;
  readonly indicator: Mention | null;
  readonly period: PeriodExpression | null;
  readonly status: ClaimStatus | null;
  /** The days of the meeting of which the paragraph tells. */
  readonly meeting: PeriodExpression | null;
  /** What the paragraph last counted in each unit, before this sentence. */
  readonly counted: ReadonlyMap<string, Mention>;
  /** The sentence before. */
  readonly previous: Sentence | null;
  /** The time of a part that a paragraph opened, with the section whose heading names it beside others; it outlasts the paragraph. */
  readonly opened: OpenedPart | null;
  /** The last stretch of years with which a paragraph was opened, and the dated section in which it was: 五年来，…. */
  readonly stretch: OpenedPart | null;
  /** The year that a report looks back on, where it says so before its first heading and in none. */
  readonly lead: PeriodExpression | null;
  /** Whether the text has told how large or how high a place is, as its profile does: what it tells later of one year is no report on it. */
  readonly profile: boolean;
  /** By when the goals of a part are to be reached: 到2025年，…; it holds for what stands below the heading of the goals. */
  readonly deadline: OpenedPart | null;
  /** For when the plans of the text are. */
  readonly course: Course | null;
  /** The points to which the paragraph belongs. */
  readonly points: Points | null;
  /** What the sentence before says of the list to which it leads. */
  readonly leadsTo: ClaimStatus | null;
  /** The sentence that announced the goals which follow. */
  readonly goalsFrom: Sentence | null;
  /** What the sentence before ends with, where something was done to it. */
  readonly whole: Whole | null;
  /** Whether the last figure of the paragraph is a budget that was approved. */
  readonly approved: boolean;
}

/** What a sentence hands on while it is being read. */
export type CarriedDraft = { -readonly [Key in keyof Carried]: Carried[Key] };

/** A copy, for a sentence to write into what it has to say. */
export const draftOf = (carried: Carried): CarriedDraft => ({
  block: carried.block,
  indicator: carried.indicator,
  period: carried.period,
  status: carried.status,
  meeting: carried.meeting,
  counted: carried.counted,
  previous: carried.previous,
  goalsFrom: carried.goalsFrom,
  approved: carried.approved,
  whole: carried.whole,
  opened: carried.opened,
  stretch: carried.stretch,
  lead: carried.lead,
  profile: carried.profile,
  deadline: carried.deadline,
  course: carried.course,
  points: carried.points,
  leadsTo: carried.leadsTo,
});

const NOTHING_COUNTED: ReadonlyMap<string, Mention> = new Map();

/** What the first paragraph starts with. */
export const NOTHING_CARRIED: Carried = {
  block: -1,
  indicator: null,
  period: null,
  status: null,
  meeting: null,
  counted: NOTHING_COUNTED,
  previous: null,
  opened: null,
  stretch: null,
  lead: null,
  profile: false,
  deadline: null,
  course: null,
  points: null,
  leadsTo: null,
  goalsFrom: null,
  approved: false,
  whole: null,
};

/** What a paragraph starts with: of `before`, what outlasts a paragraph. */
export function carriedInto(block: number, before: Carried): CarriedDraft {
  const carried = draftOf(NOTHING_CARRIED);
  carried.block = block;
  carried.opened = before.opened;
  carried.stretch = before.stretch;
  carried.lead = before.lead;
  carried.profile = before.profile;
  carried.deadline = before.deadline;
  carried.course = before.course;
  carried.goalsFrom = before.goalsFrom;
  return carried;
}
