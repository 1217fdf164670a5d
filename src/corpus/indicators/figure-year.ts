import { relativeYears } from "../../generated/relative-years.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { Analysis, Claim } from "../../types.js";
import type { DocumentLabel } from "../label.js";

/** A row of `data/corpus/relative-years.yaml`. */
export interface RelativeYear {
  words: readonly string[];
  offset: number;
}

/**
 * What the year of a figure was read off: its own period, a period that was carried over from an earlier sentence or a heading, or the
 * year of the document (`今年` in a report of 2024, a target without any period, or a result without one in a review of one year).
 */
export type YearSource = "period" | "inherited" | "document";

/** The years that a figure holds for. */
export interface FigureYear {
  /** The year, where the figure holds for one year as a whole; `null` for a part of one, for several, and where none is known. */
  year: number | null;
  /** The first year that it holds for, the same as `year` where it is one; `null` where that is not known. */
  from: number | null;
  /** The last year; `null` where that is not known, and where the time has no end (`2019年以来`). */
  to: number | null;
  /** Whether it holds for a part of a year only: a month, a quarter, half a year. */
  partial: boolean;
  /** What the years were read off; `null` where there are none. */
  source: YearSource | null;
}

const NONE: FigureYear = { year: null, from: null, to: null, partial: false, source: null };
const OFFSETS = new Map(relativeYears.flatMap(({ words, offset }) => words.map((word) => [word, offset] as const)));

/**
 * The year that a document plans for: the one of `meta.plansFor`, its own where that is one of several planned, else that of most of its
 * targets, else its own.
 */
export function plannedYear(analysis: Analysis, label: DocumentLabel): number | null {
  const { plansFor } = analysis.meta;
  if (plansFor !== null && plansFor.from === plansFor.to) return plansFor.from;
  if (plansFor !== null && label.year !== null && plansFor.from <= label.year && label.year <= plansFor.to)
    return label.year;
  const counts = new Map<number, number>();
  for (const target of analysis.targets) {
    const { year } = yearsOfPeriod(target);
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? label.year;
}

/**
 * The year of a claim: what its period says, else what its document tells; `NONE` where neither does. `planned` is the year that the document
 * plans for, `reviewed` the one that the claim's part reviews, where it reviews that year alone.
 */
export function figureYear(claim: Claim, planned: number | null, reviewed: number | null = null): FigureYear {
  const own = yearsOfPeriod(claim);
  if (own.from !== null) return own;
  const year = claim.period === null ? undatedYear(claim, planned, reviewed) : relativeYear(claim.period.text, planned);
  return year === null ? own : { year, from: year, to: year, partial: false, source: "document" };
}

function relativeYear(words: string, planned: number | null): number | null {
  const offset = OFFSETS.get(words);
  return offset === undefined || planned === null ? null : planned + offset;
}

/** Where a rule decided that a figure has no time of its part, it has none. */
function undatedYear({ status, rules }: Claim, planned: number | null, reviewed: number | null): number | null {
  if (status === "target") return planned;
  return rules.period === null ? reviewed : null;
}

function yearsOfPeriod({ period }: Claim): FigureYear {
  if (period === null || (period.from === null && period.to === null)) return NONE;
  const from = period.from === null ? null : yearOfDate(period.from);
  const to = period.to === null ? null : yearOfDate(period.to);
  const source = period.inherited ? "inherited" : "period";
  const isYear = from !== null && from === to && period.from!.length === 4 && period.to!.length === 4;
  const partial = from !== null && from === to && !isYear;
  return { year: isYear ? from : null, from, to, partial, source };
}
