import { partOfYear } from "../../time/part-of-year.js";
import { namedYears, type TimedPart } from "../../time/timed-parts.js";
import type { Years } from "../../types.js";

/** The latest year in a text that is no date by which something is reached: 到2030年. */
export function latestNamed(text: string): number | null {
  let latest: number | null = null;
  for (const [, year] of text.matchAll(NAMED)) if (latest === null || Number(year) > latest) latest = Number(year);
  return latest;
}

const NAMED = /(?<![到至\d])((?:19|20)\d\d)年/g;

/** 项目建设月报（2023年5月）: the month of which the title says that the document is, or `null`. */
export function monthTold(title: readonly TimedPart[]): string | null {
  const [time, other] = title;
  const year = time === undefined ? null : namedYears(time.expression);
  if (time === undefined || other !== undefined || year === null || year.from !== year.to) return null;
  const { from, to } = partOfYear(time.expression.words, year.from);
  return from === to && from?.length === LENGTH_OF_MONTH ? from : null;
}

const LENGTH_OF_MONTH = "2023-05".length;

/** The stretches of several years that parts name. */
export function spansOf(parts: readonly TimedPart[]): Years[] {
  return parts.flatMap(({ expression }) => {
    const years = namedYears(expression);
    return years === null || years.from === years.to ? [] : [years];
  });
}
