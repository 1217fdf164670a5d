import type { DocumentStructure } from "../structure/document-structure.js";
import type { Table } from "../structure/table.js";
import { isPlan } from "../time/clock.js";
import { timesIn } from "../time/timed-parts.js";
import type { ClaimStatus, Mention, SectionRole, Span } from "../types.js";
import { endsInChange, statusOfCaption, yearOfCaption } from "./heads.js";
import { measureInTitle } from "./measure.js";
import { namedYear } from "./named-year.js";
import { type PlanYears, planYears } from "./plan-years.js";

/** What the lines above a table say of the figures whose column does not. */
export interface Caption {
  status: ClaimStatus | null;
  year: Mention | null;
  /** The time whose year that is, with its months: 2024年1—9月. */
  time: Mention | null;
  /** The five-year plan whose aims it shows. */
  plan: PlanYears | null;
  /** The figures are the sizes of changes where no head says what they are. */
  isOfChanges: boolean;
  /** What the table shows. */
  shown: Mention | null;
}

/** Reads the lines above a table, the nearest first. A line that names another year than the nearest that names one is not of this table. */
export function readCaption({ above }: Table, { text }: DocumentStructure): Caption {
  let status: ClaimStatus | null = null;
  let year: Mention | null = null;
  let isOfChanges = false;
  for (const line of above) {
    const named = yearOfCaption(text, line);
    if (named !== null && year !== null && namedYear(named) !== namedYear(year)) continue;
    year ??= named;
    const words = text.slice(line.start, line.end);
    status ??= statusOfCaption(words);
    isOfChanges ||= endsInChange(words);
  }
  const plan = above.map(({ start, end }) => planYears(text.slice(start, end), start)).find((named) => named !== null);
  const time = timeAround(year, text, above);
  return { status, year, time, plan: plan ?? null, isOfChanges, shown: measureInTitle(text, above) };
}

/** The expression of time that holds a year; where it is the day or the month of issue, the year alone. */
function timeAround(year: Mention | null, text: string, lines: readonly Span[]): Mention | null {
  const line = year && lines.find(({ start, end }) => start <= year.span.start && year.span.end <= end);
  if (year === null || !line) return null;
  const time = timesIn(text, line.start, line.end).find(
    ({ start, end }) => start <= year.span.start && year.span.end <= end,
  );
  const isOfIssue = time === undefined || DAY.test(time.words) || ISSUED.test(text.slice(line.start, line.end));
  return isOfIssue ? year : { text: time.words, span: { start: time.start, end: time.end } };
}

const DAY = /日/;
const ISSUED = /印发|通过|批准|发布|公布|制表|填报/;

/**
 * What a table's figures are by the section that it stands in. Its own year outweighs that: annexes follow the last section of a report, which
 * plans, and half of them show what was carried out in the year before.
 */
export function statusInSection(
  role: SectionRole | null,
  { year }: Caption,
  { clock }: DocumentStructure,
): ClaimStatus | null {
  const isOfPlan = isPlan(role);
  if (isOfPlan && year !== null && clock.reportsOn !== null && namedYear(year) <= clock.reportsOn.to) return "achieved";
  if (isOfPlan) return "target";
  return role === "review" ? "achieved" : null;
}
