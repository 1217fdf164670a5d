import { isPlan } from "../../time/clock.js";
import type { Range } from "../../time/iso-date.js";
import { isStretch, LENGTH_OF_YEAR } from "../../time/part-of-year.js";
import { isDeadline, type PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { timesIn } from "../../time/timed-parts.js";
import { readTokens } from "../tokens/read-tokens.js";
import { isValueAlone } from "../tokens/side-times.js";
import { endsClause, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { endsWithColon } from "./list-lead.js";
import { isSaidOfSubject } from "./opening.js";
import type { SentenceContext } from "./sentence-context.js";

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

/**
 * Whether a sentence that opens with a time comes to others that are no part of it, so that the next one has none of them: 2013—2015年，…；2016—2020年，…,
 * 一季度增长4.2%，上半年增长5.1%，全年增长6.3%。; not 五年来，…，2023年突破300亿元。
 */
export function opensSeveral(
  { text, sentence, tokens: read, timeFrame }: SentenceContext,
  period: PeriodExpression,
): boolean {
  const first = timeFrame.rangeOf(period);
  if (first.from === null || timesIn(text, period.end, sentence.end).length === 0) return false;
  const isTold = isYear(first, timeFrame.years.covered);
  const tokens = read.length > 0 ? read : readTokens(text, sentence.start, sentence.end, []);
  for (let index = tokens.skip(0, ({ start }) => start <= period.start); index < tokens.length; index++) {
    const other = tokens.at(index).period;
    if (other === null || !endsClause(tokens.at(index - 1))) continue;
    // 今后五年，年均增长7%，到2035年达到800亿元
    if (isDeadline(other) && timeFrame.tenseOf(other) === "future") continue;
    const range = timeFrame.rangeOf(other);
    if (tokens.at(index - 1).kind === "stop" && endsClause(tokens.at(index + 1)) && liesApart(first, range))
      return true;
    // 2023年建成12所，2024年再建6所: the year that the part is about is what it goes on with
    if (!isTold && goesBeyond(first, range)) return true;
  }
  return false;
}

/**
 * 2023年，…。近三年引进博士6名。开展新技术36项。: whether a stretch or a part of the year is said of its sentence alone, since what is told is one year, by
 * what opened the paragraph or stands above it.
 */
export function isBesideYear(
  { text, sentence, tokens, timeFrame, role }: SentenceContext,
  period: PeriodExpression,
  told: PeriodExpression | null,
): boolean {
  // 过去五年，发展极不平凡。: what a sentence without figures sets out, and one that leads to a list, holds for what follows
  if (told === null || tokens.length === 0 || endsWithColon(text, sentence)) return false;
  const [year, { from, to }] = [timeFrame.rangeOf(told), timeFrame.rangeOf(period)];
  if (year.from === null || year.from !== year.to || year.from.length !== LENGTH_OF_YEAR) return false;
  if (from === null || to === null) return true;
  // 力争“十四五”末突破500公里。新建公路86公里。, in a plan for a year before that
  const isEndAhead = isPlan(role) && period.kind === "plan" && from > year.from;
  return isEndAhead || isStretch({ from, to }) || (from !== to && from.startsWith(year.from));
}

/** Of several times that a sentence tells of the year that its part is about, where it comes to that: 2021年36所，2022年41所，去年46所。 */
export function yearComeTo(tokens: TokenRow, timeFrame: TimeFrame): PeriodExpression | null {
  const { covered } = timeFrame.years;
  const isMeant = ({ period }: Token): boolean => period !== null && isYear(timeFrame.rangeOf(period), covered);
  return tokens.at(tokens.last(0, tokens.length, isMeant)).period;
}

const isYear = ({ from, to }: Range, year: number | null): boolean => from === to && from === `${year}`;

/** Of two stretches as long, whether they have no time in common. */
const liesApart = (first: Range, { from, to }: Range): boolean =>
  from !== null &&
  to !== null &&
  first.from?.length === from.length &&
  first.to !== null &&
  (from > first.to || to < first.from);

/** Whether a time ends after the first one does: 上半年 after 一季度; not 2023年 after 五年来, nor what is looked back to. */
const goesBeyond = (first: Range, { from, to }: Range): boolean =>
  first.to !== null && (to === null ? (from ?? "") > first.to : lastDay(to) > lastDay(first.to));

const lastDay = (date: string): string => date + "-12-31".slice(date.length - LENGTH_OF_YEAR);
