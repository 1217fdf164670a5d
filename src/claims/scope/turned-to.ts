import { isPlan } from "../../time/clock.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import { endsClause } from "../tokens/token.js";
import type { SentenceContext } from "./sentence-context.js";

/**
 * What a sentence of a plan that opens with a year past hands on: 去年改造80个，今年再改造100个。 has come to the year of the plan, which is what the
 * sentences after it are about; behind 2022年有120家，到2025年达到150家。 they are about what the part is.
 */
export function turnedTo(
  opening: PeriodExpression | null,
  { role, tokens, timeFrame }: SentenceContext,
): PeriodExpression | null {
  const { covered } = timeFrame.years;
  if (opening === null || covered === null || !isPlan(role) || timeFrame.tenseOf(opening) !== "past") return opening;
  const turn = tokens.last(0, tokens.length, ({ period }, at) => {
    const year = period === null || !endsClause(tokens.at(at - 1)) ? null : timeFrame.rangeOf(period).from;
    return year !== null && yearOfDate(year) >= covered;
  });
  const { period } = tokens.at(turn);
  if (period === null) return opening;
  return timeFrame.lastYearOf(period) === covered ? period : null;
}
