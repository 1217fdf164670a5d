import { isoDate } from "../time/iso-date.js";
import { lastMonthIn, partOfYear } from "../time/part-of-year.js";
import { timesIn } from "../time/timed-parts.js";
import type { ClaimStatus, Mention, Period } from "../types.js";
import type { Caption } from "./caption.js";
import type { FigureCell } from "./figure-cell.js";
import type { ColumnHead } from "./heads.js";
import { namedYear } from "./named-year.js";
import type { PlanYears } from "./plan-years.js";

/** What a period is in a table, and the rule that says so. */
interface TimeOfFigure {
  period: Period | null;
  rule: string | null;
}

/** What a figure is of which the time is asked for; `head` is its column with what the row says. */
interface DatedFigure {
  figure: FigureCell;
  head: ColumnHead;
  column: ColumnHead;
  status: ClaimStatus;
}

/**
 * The time of a figure: the year of its column or its row, that of the table, with the months that the head or the caption names; or the years of the
 * plan whose aims the table shows, over which a figure in brackets is summed up.
 */
export function periodIn({ figure, head, column, status }: DatedFigure, caption: Caption): TimeOfFigure {
  const plan = planOf(figure, column, caption);
  if (plan !== null) return plan;
  if (head.year === null && head.isEarlier) return { period: yearBefore(column, caption), rule: "column-head" };
  const year = head.year ?? caption.year;
  if (year === null) return { period: null, rule: null };
  const ofHead = monthsOfHead(year, head);
  if (ofHead !== null) return { period: ofHead, rule: column.months === null ? "row-head" : "column-head" };
  const isOfTable = head.year === null || (caption.year !== null && namedYear(head.year) === namedYear(caption.year));
  const ofCaption = isOfTable && status === "achieved" ? monthsOfCaption(caption, column) : null;
  if (ofCaption !== null) return { period: ofCaption, rule: "table-caption" };
  const rule = column.year !== null ? "column-head" : head.year === null ? "table-caption" : "row-head";
  return { period: ofYears(year, namedYear(year), namedYear(year)), rule };
}

/** 上年, 上年同期: the year before that of the table, with the months of the caption. */
function yearBefore({ cell, text }: ColumnHead, { year, time }: Caption): Period | null {
  if (cell === null || year === null || !YEAR_BEFORE.test(text)) return null;
  const before = namedYear(year) - 1;
  return periodOf(
    { text: cell.text, span: { start: cell.start, end: cell.end } },
    partOfYear(SAME_MONTHS.test(text) ? (time?.text ?? "") : "", before),
  );
}

const YEAR_BEFORE = /上年|去年|同期/;
const SAME_MONTHS = /同期/;

/** The years of the plan that a head names or whose aims the table shows: of “十四五”年均增长, 年均/累计 and what stands in brackets. */
function planOf({ isSum }: FigureCell, { plan, year, text }: ColumnHead, caption: Caption): TimeOfFigure | null {
  if (isSum && caption.plan !== null) return { period: sumOver(caption.plan, year), rule: "sum-over-plan" };
  if (plan !== null && year === null) return { period: ofPlan(plan), rule: "column-head" };
  if (caption.plan === null || year !== null || !OVER_YEARS.test(text)) return null;
  return { period: ofPlan(caption.plan), rule: "table-caption" };
}

const OVER_YEARS = /年均|累计/;

/** Below 2020年 of a plan from 2021 on a sum is that of as many years before. */
function sumOver(plan: PlanYears, year: Mention | null): Period {
  const last = year === null ? plan.to : namedYear(year);
  if (year === null || last >= plan.from) return ofPlan(plan);
  return ofYears(year, last - (plan.to - plan.from), last);
}

/** 2024年一季度, 1—9月: the months that a head names, in its own year or that of the table. */
function monthsOfHead(year: Mention, { months }: ColumnHead): Period | null {
  if (months === null) return null;
  const { text, start } = months;
  const time = timesIn(text, 0, text.length).find(({ words }) => lastMonthIn(words) !== null);
  const [from, to] = [time?.start ?? 0, time?.end ?? text.length];
  const words = text.slice(from, to);
  return periodOf({ text: words, span: { start: start + from, end: start + to } }, partOfYear(words, namedYear(year)));
}

/** Of a month that the caption names 累计 is what was counted up since January. */
function monthsOfCaption({ time, year }: Caption, { text }: ColumnHead): Period | null {
  if (time === null || year === null || lastMonthIn(time.text) === null) return null;
  const { from, to } = partOfYear(time.text, namedYear(year));
  return periodOf(time, { from: COUNTED_UP.test(text) ? isoDate(namedYear(year), 1) : from, to });
}

const COUNTED_UP = /累计|至本月/;

const periodOf = ({ text, span }: Mention, { from, to }: Pick<Period, "from" | "to">): Period => ({
  text,
  span,
  from,
  to,
  inherited: true,
});

const ofYears = (mention: Mention, from: number, to: number): Period =>
  periodOf(mention, { from: isoDate(from), to: isoDate(to) });

const ofPlan = ({ mention, from, to }: PlanYears): Period => ofYears(mention, from, to);
