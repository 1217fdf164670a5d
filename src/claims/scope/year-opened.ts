import { LENGTH_OF_YEAR } from "../../time/part-of-year.js";
import { isDeadline, type PeriodExpression } from "../../time/period-expression.js";
import { countsFromCovered } from "../../time/resolve.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { SectionRole } from "../../types.js";
import { isOfThingNamed } from "../tokens/side-times.js";
import { endsClause, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { Evidence } from "./evidence.js";

/**
 * 2023年，…。全年…: the year that 全年 or 上半年 is of where its sentence or paragraph was opened by one year, other than the one that its part
 * is about; else `null`. `carried` is what opened the paragraph.
 */
export function yearOpened(
  text: string,
  tokens: TokenRow,
  expression: PeriodExpression,
  carried: PeriodExpression | null,
  timeFrame: TimeFrame,
): number | null {
  if (!countsFromCovered(expression)) return null;
  // 去年，事故36起。5月份，检查企业126家, in June: the month that has just ended
  const before = carried?.kind === "relative" && timeFrame.hasJustEnded(expression) ? null : carried;
  const opening = openingBefore(text, tokens, expression) ?? before;
  // 到2030年，…年末总人口控制在36万人: the end of the year by which it is due
  const isOther = opening !== null && isDeadline(opening) && !YEAR_END.test(expression.words);
  const year = opening === null || isOther ? null : oneYear(opening, timeFrame);
  return year === timeFrame.years.covered ? null : year;
}

const YEAR_END = /^年[末底]$/;

/** 全年增长10%左右, promised by who looks back on the year before: the year in which the text speaks. */
export function yearAhead(
  expression: PeriodExpression,
  { status }: Evidence,
  { years: { speaking, covered, ahead } }: TimeFrame,
  role: SectionRole | null,
): number | null {
  // 2022年全年增长5.8%，略低于年初确定的6%: what a review promises is of its year
  if (role !== null) return null;
  if (status !== "target" || ahead || speaking === null || covered === null || covered >= speaking) return null;
  return countsFromCovered(expression) ? speaking : null;
}

/** The year, or a time in the year, that a time is; not 全年 itself, whose year is in question. */
function oneYear(period: PeriodExpression, timeFrame: TimeFrame): number | null {
  if (countsFromCovered(period)) return null;
  const { from, to } = timeFrame.rangeOf(period);
  // 今年以来，已处置32宗，年底前再处置15宗
  const isThisYear = to === null && from === `${timeFrame.years.speaking}`;
  return (from === to || isThisYear) && from?.length === LENGTH_OF_YEAR ? Number(from) : null;
}

/** The last time before it that opens a clause of its sentence. */
function openingBefore(text: string, tokens: TokenRow, expression: PeriodExpression): PeriodExpression | null {
  const end = tokens.placeOf(expression);
  // 去年结转的12个项目年内完工: the year is that of the projects
  const opens = ({ period }: Token, at: number): boolean =>
    period !== null && !countsFromCovered(period) && endsClause(tokens.at(at - 1)) && !isOfThingNamed(text, tokens, at);
  return end === tokens.length ? null : tokens.at(tokens.last(0, end, opens)).period;
}

/** 计划三年内, 将在五年内: whether the word of a plan leads to the time. */
export function leadsToTime(tokens: TokenRow, cue: Token, expression: PeriodExpression): boolean {
  const time = tokens.placeOf(expression);
  return tokens.skipBack(time - 1, ({ kind }) => kind === "preposition") === tokens.skip(0, (token) => token !== cue);
}
