import { isoDate } from "../time/iso-date.js";
import { lastMonthIn, partOfYear, yearOfDate } from "../time/part-of-year.js";
import type { ClaimStatus, Mention, Period } from "../types.js";
import type { Caption } from "./caption.js";
import type { FigureCell } from "./figure-cell.js";
import type { ColumnHead } from "./heads.js";
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
  if (figure.isSum && caption.plan !== null) return { period: ofPlan(caption.plan), rule: "sum-over-plan" };
  if (column.plan !== null) return { period: ofPlan(column.plan), rule: "column-head" };
  const year = head.year ?? (head.isEarlier ? null : caption.year);
  if (year === null) return { period: null, rule: null };
  const ofHead = monthsOfHead(year, column);
  if (ofHead !== null) return { period: ofHead, rule: "column-head" };
  const isOfTable = head.year === null || (caption.year !== null && namedYear(head.year) === namedYear(caption.year));
  const ofCaption = isOfTable && status === "achieved" ? monthsOfCaption(caption, column) : null;
  if (ofCaption !== null) return { period: ofCaption, rule: "table-caption" };
  const rule = column.year !== null ? "column-head" : head.year === null ? "table-caption" : "row-head";
  return { period: periodOf(year, { from: namedYear(year), to: namedYear(year) }), rule };
}

/** 2024年一季度, 1—9月: the months that a head names, in its own year or that of the table. */
function monthsOfHead(year: Mention, { months }: ColumnHead): Period | null {
  if (months === null) return null;
  const { text, start, end } = months;
  return periodOf({ text, span: { start, end } }, partOfYear(text, yearOfDate(year.text)));
}

/** Of a month that the caption names 累计 is what was counted up since January. */
function monthsOfCaption({ time, year }: Caption, { text }: ColumnHead): Period | null {
  if (time === null || year === null || lastMonthIn(time.text) === null) return null;
  const { from, to } = partOfYear(time.text, yearOfDate(year.text));
  return periodOf(time, { from: COUNTED_UP.test(text) ? isoDate(namedYear(year), 1) : from, to });
}

const COUNTED_UP = /累计|至本月/;

const namedYear = ({ text }: Mention): string => text.slice(0, 4);

const periodOf = ({ text, span }: Mention, { from, to }: Pick<Period, "from" | "to">): Period => ({
  text,
  span,
  from,
  to,
  inherited: true,
});

const ofPlan = ({ mention, from, to }: PlanYears): Period => periodOf(mention, { from: String(from), to: String(to) });
