import { timesOfYear } from "../generated/times-of-year.js";
import { isoDate, LENGTH_OF_MONTH, type Range } from "./iso-date.js";
import { LENGTH_OF_YEAR } from "./part-of-year.js";
import type { Months, YearFrame } from "./year-frame.js";

/** A row of `data/time/times-of-year.yaml`. */
export interface TimeOfYear {
  from: number;
  to: number;
  words: readonly string[];
}

const ROWS = timesOfYear.flatMap(({ from, to, words }: TimeOfYear) => words.map((word) => ({ from, to, word })));

/** The months that a time of one year has, `null` where it is all of it, no time of it or open. */
function monthsOf(words: string, { from, to }: Range): Months | null {
  if (from === null || to === null) return null;
  if (from.length > LENGTH_OF_YEAR) return { from: from.slice(0, LENGTH_OF_MONTH), to: to.slice(0, LENGTH_OF_MONTH) };
  const named = from === to ? ROWS.find(({ word }) => words.includes(word)) : undefined;
  return named === undefined ? null : { from: isoDate(from, named.from), to: isoDate(from, named.to) };
}

const UP_TO = /^截/;

/**
 * How a time lies to the month in which the text was given, or that with which its title says it ends: 四季度 and 年底 in September are to
 * come, and so is 下半年 in July; what a plan beside a review tells of the months before it is over. `null` where that does not tell.
 */
export function besideDelivery(words: string, range: Range, frame: YearFrame): "past" | "future" | null {
  const { delivered, told, ahead, reviews = false } = frame;
  const now = delivered ?? told?.to;
  if (now === undefined) return null;
  const months = monthsOf(words, range);
  if (months === null || UP_TO.test(words)) return null;
  if (!ahead) return months.from > now || (months.from === now && months.to > now) ? "future" : null;
  return reviews && delivered !== undefined && months.to < now ? "past" : null;
}
