import type { SectionRole, Years } from "../types.js";
import { hull } from "./calendar.js";
import { EARLY_MONTH, FIRST_MONTHS, firstPlanned, lastReviewed } from "./month-of-report.js";
import { lastMonthIn, partOfYear, yearOfDate } from "./part-of-year.js";
import { resolvePeriod } from "./resolve.js";
import { namedYears, type TimedPart } from "./timed-parts.js";
import type { YearFrame } from "./year-frame.js";

/** What a document says about its time, the strongest first. */
export interface ClockEvidence {
  /** ISO date that the caller gives. */
  given: string | null;
  /** ISO date of delivery or issue. */
  delivered: string | null;
  /** The year of the session of the National People's Congress that the report is given to. */
  session: number | null;
  /** The year in the number of the document (`某政发〔2022〕7号`). */
  numbered: number | null;
  title: readonly TimedPart[];
  /** What the headings name, the outermost first; a part without a role has that of its section. */
  headings: readonly TimedPart[];
  /**
   * The year that a sentence says the text is about, with the role of its part, whether it opens with it (2014年，全市…), and whether the
   * text was written in the year after.
   */
  sentence: { year: number; role: SectionRole | null; opens?: true; over?: true } | null;
  /** The five-year plan that is presented in the first words. */
  plan: Years | null;
  /** Whether the document sums up or plans a year that its title names, and is filed under it. */
  isSummary: boolean;
  /** Whether it is given to an assembly, which hears of the year before. */
  isDelivered: boolean;
  /** Whether it is a court's or a procuratorate's report, which has no plan for a year of its own before it has told of the year past. */
  isWorkReport: boolean;
  /** Whether it calls the year that it plans the next one: 明年的主要目标. */
  plansNextYear: boolean;
  /** Whether a heading looks back to the last congress of the Party, which was held five years before. */
  sinceCongress: boolean;
  /** Whether the months of which it tells were over when it was given: 5月份，…, in June. */
  tellsOfMonthsOver: boolean;
  /** Whether it has a part that looks back, and one that looks ahead. */
  hasReview: boolean;
  hasPlan: boolean;
}

/** The years of a document. */
export interface Clock {
  /** The year in which it speaks, and the month, where a date says it. */
  speaks: number | null;
  month: number | null;
  reportsOn: Years | null;
  plansFor: Years | null;
  /** The year under which it is filed. */
  year: number | null;
}

const FIVE_YEARS = 5;
const LAST_MONTH = 12;

export const isReview = (role: SectionRole | null): boolean => role === "review" || role === "problems";
export const isPlan = (role: SectionRole | null): boolean => role === "plan" || role === "guidance";

/** Decides when a document speaks, what it reports on and what it plans for. */
export function readClock(evidence: ClockEvidence): Clock {
  const dated = evidence.given ?? evidence.delivered;
  const month = dated === null || dated.length < 7 ? null : Number(dated.slice(5, 7));
  const speaks = speakingYear(evidence, dated);
  const reportsOn = reviewed(evidence, speaks, month);
  const plansFor = planned(evidence, speaks, month, reportsOn);
  return {
    speaks,
    month,
    reportsOn,
    plansFor,
    year: filedUnder(evidence, speaks, plansFor === null ? reportsOn : null),
  };
}

function speakingYear(evidence: ClockEvidence, dated: string | null): number | null {
  if (dated !== null) return yearOfDate(dated);
  const { session, title, headings } = evidence;
  if (session !== null) return session;
  const [named] = yearsWhere(title, (role) => role === null).filter(isOneYear);
  if (named !== undefined) return named.to;
  const parts = [...title, ...headings];
  const [plan] = yearsWhere(parts, isPlan).filter(isOneYear);
  const review = hull(yearsWhere(parts, isReview));
  const inTitle = yearsWhere(title, isPlan);
  if (evidence.plansNextYear && inTitle.length === 1 && plan !== undefined && review === null) return plan.from - 1;
  // Of `2023年工作总结和2024年工作计划` nothing says when it was written: both parts speak of their years.
  if (evidence.isSummary) return review?.to ?? plan?.to ?? yearOfSentence(evidence);
  const listed = inTitle.find(({ from, to }) => to === from + 1);
  if (listed !== undefined) return listed.from; // 1980、1981年计划安排: of the year under way, and of the next
  if (plan !== undefined) return plan.from;
  if (review !== null) return evidence.isDelivered && !endsInYear(title, review.to) ? review.to + 1 : review.to;
  const several = inTitle.find(({ from, to }) => to > from); // 2020年，… in an outline of the years from 2021 on
  if (several !== undefined && (evidence.sentence?.year ?? several.from) < several.from) return several.from;
  const told = yearOfSentence(evidence);
  // 松政发〔2009〕13号 above 2008年，全市…: the year with which it begins was over
  if (told !== null && told < (evidence.numbered ?? told)) return evidence.numbered;
  return told ?? evidence.plan?.from ?? evidence.numbered;
}

/** 2023年，全市检察机关批捕…: a report to an assembly opens with the year that is over, under a heading or without any. */
const tellsOfYearBefore = (role: SectionRole | null, { isDelivered, isWorkReport }: ClockEvidence): boolean =>
  isReview(role) ? isDelivered : role === null && isWorkReport;

/** The year in which who tells of the year of a sentence does so: its own, or the next. */
function yearOfSentence(evidence: ClockEvidence): number | null {
  if (evidence.sentence === null) return null;
  const { year, role, over } = evidence.sentence;
  const isBefore =
    over === true || tellsOfYearBefore(role, evidence) || (isReview(role) && saysLastYear(evidence.title));
  return isBefore ? year + 1 : year;
}

/** 公报：去年能耗下降1%, above 公报显示，2020年…: the headline says that the year is over. */
const saysLastYear = (title: readonly TimedPart[]): boolean =>
  title.some(({ expression: { words } }) => words.startsWith("去年"));

/** Whether a title reports on months that end before the year does (`2024年上半年预算执行情况`): it is given in that year. */
function endsInYear(title: readonly TimedPart[], year: number): boolean {
  return title.some(({ expression, role }) => {
    const { to } = partOfYear(expression.words, year);
    // 前三季度全市经济运行平稳: of the year in which it is told
    const named = expression.kind === "part" ? year : namedYears(expression)?.to;
    return !isPlan(role) && named === year && to !== String(year) && to !== `${year}-12`;
  });
}

const isOneYear = ({ from, to }: Years): boolean => from === to;

/** The years that the parts with such a role name by themselves. */
function yearsWhere(parts: readonly TimedPart[], isMeant: (role: SectionRole | null) => boolean): Years[] {
  return parts.flatMap(({ expression, role }) => {
    const years = isMeant(role) && expression.kind !== "era" ? namedYears(expression) : null;
    return years === null ? [] : [years];
  });
}

/** The years of parts with such a role, those counted from the year of delivery too (`过去五年工作回顾`). */
function resolvedWhere(
  parts: readonly TimedPart[],
  isMeant: (role: SectionRole | null) => boolean,
  frame: YearFrame,
): Years | null {
  return hull(
    parts.flatMap(({ expression, role }) => {
      if (!isMeant(role) || expression.kind === "era") return [];
      const { from, to } = resolvePeriod(expression, frame);
      return from === null || to === null ? [] : [{ from: yearOfDate(from), to: yearOfDate(to) }];
    }),
  );
}

function frameAt(speaking: number | null, covered: number | null): YearFrame {
  return {
    speaking,
    month: null,
    covered,
    coveredFrom: covered,
    reviewedTo: covered,
    plannedFrom: speaking,
    ahead: false,
    spans: [],
  };
}

function reviewed(evidence: ClockEvidence, speaks: number | null, month: number | null): Years | null {
  const { title, headings, isSummary } = evidence;
  // 关于十届一次会议以来工作情况的报告, of 9 January: what names no year sums up the one that has just ended
  const isOfYearBefore =
    (month ?? LAST_MONTH) <= FIRST_MONTHS && !title.some(({ expression }) => namedYears(expression));
  const isThisYear = (isSummary && !isOfYearBefore) || tellsOfMonthsPast(evidence, speaks, month ?? LAST_MONTH);
  const lastYear = isThisYear ? speaks : lastReviewed(speaks, month);
  const frame = frameAt(speaks, lastYear);
  const inTitle = hull(yearsWhere(title, isReview)) ?? resolvedWhere(title, isReview, frame);
  if (inTitle !== null) return inTitle;
  const named = resolvedWhere(headings, isReview, frame);
  if (named !== null) return named;
  // 区第七次党代会以来的工作, in September 2021
  if (evidence.sinceCongress && lastYear !== null) return { from: lastYear - FIVE_YEARS + 1, to: lastYear };
  const [plan] = yearsWhere([...title, ...headings], isPlan).filter(isOneYear);
  if (evidence.hasReview && plan !== undefined) return { from: plan.from - 1, to: plan.from - 1 };
  const fiveYears = yearsWhere(title, isPlan).find(({ from, to }) => to === from + FIVE_YEARS - 1);
  // the outline of a five-year plan looks back on the plan before it
  if (evidence.hasReview && fiveYears !== undefined)
    return { from: fiveYears.from - FIVE_YEARS, to: fiveYears.from - 1 };
  const { sentence } = evidence;
  // 2023年1—9月，…: a review that is given to no assembly, or what plans nothing, is about the year that it names
  const isOpened = sentence?.opens === true && sentence.role === null && !evidence.hasPlan;
  const tellsOfOne = sentence !== null && (isReview(sentence.role) || isOpened);
  const isOther = (tellsOfOne && !evidence.isDelivered) || sentence?.year !== speaks;
  if (sentence !== null && !isPlan(sentence.role) && isOther) return { from: sentence.year, to: sentence.year };
  const isOfPlan = evidence.plan !== null || title.some(({ role }) => isPlan(role));
  if (!evidence.hasReview && !(evidence.isDelivered && (evidence.hasPlan || !isOfPlan))) {
    return sentence !== null && !isPlan(sentence.role) ? { from: sentence.year, to: sentence.year } : null;
  }
  return lastYear === null ? null : { from: lastYear, to: lastYear };
}

/**
 * 一季度经济形势分析会 in April, 前两个月运行情况 in March, 2023年5月经济运行分析: the months that title or headings name are over when it is
 * given.
 */
function tellsOfMonthsPast(evidence: ClockEvidence, speaks: number | null, month: number): boolean {
  if (month <= EARLY_MONTH && !evidence.isDelivered && evidence.tellsOfMonthsOver) return true;
  const isOver = ({ expression: { words }, role }: TimedPart): boolean => {
    const last = isPlan(role) ? null : lastMonthIn(words);
    return last !== null && last <= month;
  };
  // （2023年5月12日） is the day of delivery
  const isDated = ({ expression }: TimedPart): boolean =>
    expression.kind === "dated" && !expression.words.includes("日") && namedYears(expression)?.to === speaks;
  const ofPart = [...evidence.title, ...evidence.headings].filter(({ expression }) => expression.kind === "part");
  return [...evidence.title.filter(isDated), ...ofPart].some(isOver);
}

function planned(
  evidence: ClockEvidence,
  speaks: number | null,
  month: number | null,
  reportsOn: Years | null,
): Years | null {
  const { title, headings, isSummary } = evidence;
  const plannedFrom = firstPlanned(speaks, month, reportsOn);
  const inTitle = hull(yearsWhere(title, isPlan));
  if (inTitle !== null) return inTitle;
  const frame = { ...frameAt(speaks, reportsOn?.to ?? null), covered: speaks, plannedFrom, ahead: true };
  const named = resolvedWhere(headings, isPlan, frame);
  // 今后五年, in a paper of September that looks back on nothing: its own year is nearly over
  const isLate = speaks !== null && named?.from === speaks && named.to > speaks && (month ?? 0) > EARLY_MONTH;
  if (isLate && !evidence.hasReview) return resolvedWhere(headings, isPlan, { ...frame, plannedFrom: speaks + 1 });
  if (named !== null) return named;
  if (evidence.plan !== null) return evidence.plan;
  if (!evidence.hasPlan || speaks === null) return null;
  const isOver = reportsOn !== null && isSummary && !endsInYear(title, reportsOn.to);
  const next = isOver ? reportsOn.to + 1 : speaks;
  return reportsOn !== null && next <= reportsOn.to ? null : { from: next, to: next };
}

function filedUnder({ isSummary, title }: ClockEvidence, speaks: number | null, summed: Years | null): number | null {
  const [named] = title.flatMap(({ expression }) => namedYears(expression) ?? []).filter(isOneYear);
  return isSummary ? (named?.from ?? summed?.to ?? speaks) : (speaks ?? named?.to ?? null);
}
