import type { Years } from "../types.js";

/** Reports that are given before this month's end look back on the year before. */
export const EARLY_MONTH = 6;
/** In so many months of a year what names no year, and 12月份, is as a rule of the year before. */
export const FIRST_MONTHS = 2;
/** From this month on a year is all but over. */
export const LAST_MONTHS = 10;

/**
 * A report of the last months counts its year among those past, so that 今后五年 begins with the next; so does one that looks back on several
 * years up to its own in the second half of it.
 */
export function firstPlanned(speaks: number | null, month: number | null, reportsOn: Years | null): number | null {
  if (month === null || reportsOn?.to !== speaks) return speaks;
  const isOver = month >= LAST_MONTHS || (month > EARLY_MONTH && reportsOn.from < reportsOn.to);
  return speaks !== null && isOver ? speaks + 1 : speaks;
}

/** The last year that who speaks then looks back on, where nothing else says it: in the first half of a year the one before. */
export function lastReviewed(speaks: number | null, month: number | null): number | null {
  return speaks === null || (month !== null && month > EARLY_MONTH) ? speaks : speaks - 1;
}
