import type { PeriodExpression } from "../../time/period-expression.js";
import { planNamed } from "../../time/plan-named.js";
import { timesIn } from "../../time/timed-parts.js";
import { leadsToDifference } from "../tokens/baselines.js";
import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** The comparison right before a figure that is its level, from which a difference is told: 比2023年34亿元增加2亿元; else `null`. */
export function comparisonOfLevel(text: string, tokens: TokenRow, at: number): Token | null {
  const before = tokens.at(at - 1);
  if (before.kind !== "baseline") return null;
  const change = tokens.skip(at + 1, ({ kind }) => kind === "adverb");
  return leadsToDifference(text, tokens, change) ? before : null;
}

/** The time that a comparison names, a plan by its name alone too (比“十三五”541亿元); `null` for the year before, which is that of the figure. */
export function timeOfComparison(text: string, { start, end }: Token): PeriodExpression | null {
  const time = timesIn(text, start, end)[0] ?? planNamed(text, start, end);
  return time === null || YEAR_BEFORE.test(time.words) ? null : time;
}

const YEAR_BEFORE = /^(?:上年|去年|上一年|同期)/;

/** 比上年执行数34亿元 */
export const isOfYearBefore = (text: string, { start, end }: Token): boolean =>
  YEAR_BEFORE.test(timesIn(text, start, end)[0]?.words ?? "");
