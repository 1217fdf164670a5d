import { isPlan, isReview } from "../../time/clock.js";
import { lastMonthIn } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimedPart } from "../../time/timed-parts.js";
import type { SectionRole } from "../../types.js";

/** The one time of which the figures in a part with this role are; `null` where none or several are. */
export function partFor(
  parts: readonly TimedPart[],
  role: SectionRole | null,
  ofSection: SectionRole | null = null,
): PeriodExpression | null {
  const [only] = parts;
  // 做好2024年工作，意义重大。 below a review of the year before: what follows is planned, and not for that year
  if (parts.length <= 1)
    return only === undefined || (isPlan(role) && isReview(only.role ?? ofSection)) ? null : only.expression;
  const isMeant = isPlan(role) ? isPlan : isReview;
  const fitting = isMeant(role) ? parts.filter((part) => isMeant(part.role)) : [];
  const [meant, other] = fitting;
  return meant === undefined || other !== undefined ? null : meant.expression;
}

/** The parts of a heading that sentences of this role are about. */
export function partsOf(parts: readonly TimedPart[], role: SectionRole | null): readonly TimedPart[] {
  const fitting = parts.filter((part) =>
    isPlan(role) ? isPlan(part.role) : isReview(role) ? isReview(part.role) : true,
  );
  return fitting.length > 0 ? fitting : parts.filter((part) => part.role === null);
}

/** 一、9月份财政收支情况: months, not 年末. */
export const tellsYears = ({ expression: { kind, words } }: TimedPart): boolean =>
  kind !== "part" || lastMonthIn(words) !== null;
