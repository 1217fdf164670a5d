import { isPlan } from "../../time/clock.js";
import { LENGTH_OF_YEAR, yearOfDate } from "../../time/part-of-year.js";
import { countsYears, type PeriodExpression } from "../../time/period-expression.js";
import { inClause, inRun, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";
import { isOver, opensSentence, startsChange } from "./mood-of-time.js";
import type { Place, Surroundings } from "./mood-place.js";
import { liesBehindReview } from "./this-year.js";
import { isOfOneYear } from "./year-compared.js";

/** 国民生产总值预计可达到840亿元: an estimate of what has been reached; 项目预计可实现产值2.4亿元 tells what a work will give. */
export function isEstimate(
  text: string,
  tokens: TokenRow,
  index: number,
  timeFrame: Surroundings["timeFrame"],
): boolean {
  if (!ESTIMATES.has(tokens.at(index).word?.text ?? "")) return false;
  const { verb } = tokens.at(index + 1);
  if (verb !== "light" && verb !== "link") return false;
  return !tokens.some(0, index, ({ end, period }) =>
    period === null ? WORKS.ends(text, end) : liesBehindReview(period, timeFrame),
  );
}

const ESTIMATES = wordClass("estimates");
const WORKS = wordClass("works");

/** 2024年预计增长5.6%，2025年预期增长6%: in a plan it is an estimate of the year that its own clause names. */
export function yearOfClause(tokens: TokenRow, index: number, timeFrame: Surroundings["timeFrame"]): Token | null {
  const at = tokens.skipBack(index - 1, (token) => inClause(token) && token.period === null);
  const { period } = tokens.at(at);
  const isOfYear = period !== null && timeFrame.tenseOf(period) === "past" && !startsChange(tokens, at);
  return isOfYear ? tokens.at(at) : null;
}

/**
 * 一年来，我们努力实现财政收入增长5%: what was striven for in a time past was done; 2019年，预计增长6% is an estimate of what is over.
 *
 * @param overDeeds 2021年巩固成果，全力推动改革，…: how something was done may stand behind other deeds.
 */
export function pastBefore(
  text: string,
  { tokens, timeFrame, role }: Surroundings,
  index: number,
  overDeeds: boolean,
): Token | null {
  if (isPlan(role)) return null;
  for (let at = index - 1; at >= 0; at--) {
    const { kind, cue, period } = tokens.at(at);
    if (period !== null) return isOver(timeFrame, period) && opensSentence(text, tokens, at) ? tokens.at(at) : null;
    if (kind === "stop" || kind === "figure" || (kind === "verb" && !overDeeds)) return null;
    // 2021年奋力攻坚，全力推进…: the manner of the deeds before says no more than that of this one
    if (cue?.status === "target" && !(overDeeds && cue.as === "adverb" && cue.commitment === "striving")) return null;
  }
  return null;
}

/** 2019年，全县上下奋力拼搏。预计增长6%: the word of an estimate of what is over, as sentences before it say, or the title; else `null`. */
export function reckonedOfPast(
  { text, tokens }: Place,
  sentence: Surroundings,
  index: number,
  opened: PeriodExpression | null,
): Token | null {
  const past = pastBefore(text, sentence, index, false);
  if (past !== null || sentence.role !== null) return past;
  const { timeFrame } = sentence;
  const isOfPast = opened === null ? isOfMonthsTold(text, tokens, index, timeFrame) : isOver(timeFrame, opened);
  return isOfPast ? tokens.at(index) : null;
}

/** 预计产量1.2万吨，同比增长3%, below 上半年农业生产情况: compared with the year before, it is of the months that the title says are over. */
function isOfMonthsTold(text: string, tokens: TokenRow, index: number, { years }: Surroundings["timeFrame"]): boolean {
  const { told = null, delivered, ahead } = years;
  if (told === null || ahead || (delivered !== undefined && delivered <= told.to)) return false;
  return isOfOneYear(text, tokens, tokens.skip(index + 1, inRun));
}

/**
 * 上半年完成投资36亿元，预计全年完成80亿元: by the months that the title names, or by the month in which it was given, the time beside the word
 * is not over yet; in the last two months of a year it all but is.
 */
export function isYetToEnd(tokens: TokenRow, index: number, timeFrame: Surroundings["timeFrame"]): boolean {
  const { told = null, delivered } = timeFrame.years;
  const period = tokens.at(index + 1).period ?? tokens.at(index - 1).period;
  if (period === null) return false;
  // 预计三年内建成厂房36座
  if (countsYears(period)) return true;
  const { to } = timeFrame.rangeOf(period);
  if (told === null)
    return (
      delivered !== undefined &&
      delivered < `${yearOfDate(delivered)}-${LAST_MONTHS}` &&
      to === delivered.slice(0, LENGTH_OF_YEAR)
    );
  return to !== null && yearOfDate(to) >= yearOfDate(told.to) && (to.length === LENGTH_OF_YEAR || to > told.to);
}

const LAST_MONTHS = "11";

/** 预计2010年，全县实现生产总值31.6亿元, said in 2011 or in December: an estimate of a year that is over or all but over; not 预计三年内建成厂房36座. */
export function yearReckoned(tokens: TokenRow, index: number, timeFrame: Surroundings["timeFrame"]): Token | null {
  const { speaking, delivered } = timeFrame.years;
  if (speaking === null) return null;
  const behind = tokens.at(index + 1);
  if (isWithin(behind, speaking - 1)) return behind;
  if (delivered === undefined || delivered < `${speaking}-${LAST_MONTHS}`) return null;
  const token = behind.period === null ? tokens.at(index - 1) : behind;
  return isWithin(token, speaking) ? token : null;

  function isWithin({ period }: Token, last: number): boolean {
    const year = period === null || countsYears(period) ? null : timeFrame.lastYearOf(period);
    return year !== null && year <= last;
  }
}
