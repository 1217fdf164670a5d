import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { isValueAlone } from "../tokens/side-times.js";
import { endsClause } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { isSaidOfSubject } from "./opening.js";

/**
 * Whether a time that opens a sentence inside of a paragraph is looked back to for one value, so that the next sentences are again of the
 * time told before: 上年为50万吨。, 上年度净利润为0.9亿元。
 */
export function looksBackOnce(
  text: string,
  tokens: TokenRow,
  period: PeriodExpression,
  told: PeriodExpression | null,
  timeFrame: TimeFrame,
): boolean {
  const year = timeFrame.lastYearOf(period);
  // 1979年国民收入增长7%: where no paragraph told of another year, one that is named is what the next sentences are about
  const covered = period.kind === "relative" ? timeFrame.years.covered : null;
  const reference = told === null ? covered : timeFrame.lastYearOf(told);
  if (year === null || reference === null || year >= reference) return false;
  const index = tokens.placeOf(period);
  return isValueAlone(text, tokens, index) || isSaidOfSubject(text, tokens);
}

/** 2013—2015年，…；2016—2020年，…: of a sentence with several times, none of which is part of another, the next one has none. */
export function opensSeveral(tokens: TokenRow, period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const first = timeFrame.rangeOf(period);
  if (first.from === null || first.to === null) return false;
  for (let index = 1; index < tokens.length; index++) {
    const other = tokens.at(index).period;
    if (other === null || other === period || tokens.at(index - 1).kind !== "stop" || !endsClause(tokens.at(index + 1)))
      continue;
    const { from, to } = timeFrame.rangeOf(other);
    if (from !== null && to !== null && from.length === first.from.length && (from > first.to || to < first.from))
      return true;
  }
  return false;
}
