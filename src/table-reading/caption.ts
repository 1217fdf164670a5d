import type { DocumentStructure } from "../structure/document-structure.js";
import type { Table } from "../structure/table.js";
import { isPlan } from "../time/clock.js";
import type { ClaimStatus, Mention, SectionRole } from "../types.js";
import { statusOfCaption, yearOfCaption } from "./heads.js";
import { measureInTitle } from "./measure.js";
import { type PlanYears, planYears } from "./plan-years.js";

/** What the lines above a table say of the figures whose column does not. */
export interface Caption {
  status: ClaimStatus | null;
  year: Mention | null;
  /** The five-year plan whose aims it shows. */
  plan: PlanYears | null;
  /** What the table shows. */
  shown: Mention | null;
}

/** Reads the lines above a table, the nearest first. A line that names another year than the nearest that names one is not of this table. */
export function readCaption({ above }: Table, { text }: DocumentStructure): Caption {
  let status: ClaimStatus | null = null;
  let year: Mention | null = null;
  for (const line of above) {
    const named = yearOfCaption(text, line);
    if (named !== null && year !== null && yearOf(named) !== yearOf(year)) continue;
    year ??= named;
    status ??= statusOfCaption(text.slice(line.start, line.end));
  }
  const plan = above.map(({ start, end }) => planYears(text.slice(start, end), start)).find((named) => named !== null);
  return { status, year, plan: plan ?? null, shown: measureInTitle(text, above) };
}

const yearOf = ({ text }: Mention): number => Number(text.slice(0, 4));

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
  if (isOfPlan && year !== null && clock.reportsOn !== null && yearOf(year) <= clock.reportsOn.to) return "achieved";
  if (isOfPlan) return "target";
  return role === "review" ? "achieved" : null;
}
