import { numeralValue } from "../../quantity/numeral.js";
import type { DocumentStructure, Sentence } from "../../structure/document-structure.js";
import { DIGIT } from "../../text/ascii.js";
import { groupOf } from "../../text/group-of.js";
import { endsSentence } from "../../text/sentence-marks.js";
import { isSameRange } from "../../time/iso-date.js";
import { isStretch, LENGTH_OF_YEAR, yearOfDate } from "../../time/part-of-year.js";
import { type PeriodExpression, periodAt } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import { timesIn } from "../../time/timed-parts.js";
import type { Span } from "../../types.js";
import type { DocumentYears } from "./document-years.js";

/** 每年新增…, 年均增长…: what is said of each of several years; not 年均浓度, a measure of one. */
const YEARLY = /每年|年均(?!可支配|浓度|气温|降[水雨])/;

/** What each paragraph says of the stretch above it. It is asked figure by figure, so the latest answer is kept. */
export class StretchesTold {
  readonly #structure: DocumentStructure;
  readonly #years: DocumentYears;
  #latest: { block: number; timeFrame: TimeFrame; told: PeriodExpression | null } | null = null;

  constructor(structure: DocumentStructure, years: DocumentYears) {
    this.#structure = structure;
    this.#years = years;
  }

  /** See {@link stretchTold}; `timeFrame` is that of the sentence. */
  of(sentence: Sentence, timeFrame: TimeFrame): PeriodExpression | null {
    const { block } = sentence;
    if (this.#latest?.block !== block || this.#latest.timeFrame !== timeFrame)
      this.#latest = { block, timeFrame, told: stretchTold(sentence, this.#structure, this.#years, timeFrame) };
    return this.#latest.told;
  }
}

/**
 * Of a heading that names a year and the stretch that it ends (2025年和“十四五”时期工作回顾) the stretch, where the paragraph says that it tells
 * of more than a year: it compares with the year before the first (从2020年的…), tells what was done each year, or closes with as many years
 * (五年来，….) and names no other time. Else `null`.
 */
function stretchTold(
  sentence: Sentence,
  structure: DocumentStructure,
  years: DocumentYears,
  timeFrame: TimeFrame,
): PeriodExpression | null {
  const stretch = years.stretchBesideYear(sentence);
  const block = structure.blocks[sentence.block];
  if (stretch === null || block === undefined) return null;
  const { from } = timeFrame.rangeOf(stretch);
  if (from === null) return null;
  const words = structure.text.slice(block.start, block.end);
  const isTold = YEARLY.test(words) || new RegExp(`[从由比较于]${yearOfDate(from) - 1}年`).test(words);
  return isTold || closesWith(stretch, structure.text, block, timeFrame) ? stretch : null;
}

/** Whether the last sentence of a paragraph opens with a stretch, and all times before it are none of one year. */
function closesWith(stretch: PeriodExpression, text: string, { start, end }: Span, timeFrame: TimeFrame): boolean {
  let last = end - 1;
  while (last > start && !endsSentence(text.charAt(last - 1))) last--;
  const closing = periodAt(text, last, end);
  if (closing === null || !isSameRange(timeFrame.rangeOf(closing), timeFrame.rangeOf(stretch))) return false;
  return timesIn(text, start, last).every((time) => isCount(time) || isStretch(timeFrame.rangeOf(time)));
}

/** 支持企业2000家: a number alone is a year in titles only. */
const isCount = ({ words }: PeriodExpression): boolean =>
  words.length === LENGTH_OF_YEAR && DIGIT.at(words, LENGTH_OF_YEAR - 1);

/** 这是经济实力持续提升的五年。 */
const SUMMED_UP = /(?:这是|这又是)[^，。；：\n]{1,40}的([二三四五六七八九十]{1,2}|\d{1,2})年(?=[，。；：])/y;

/** The stretch of years that a heading names, or the title, and a sentence says what it was: 这是跨越发展的五年。; else `null`. */
export function stretchSummedUp(
  sentence: Sentence,
  { structure: { text }, years }: { structure: DocumentStructure; years: DocumentYears },
  timeFrame: TimeFrame,
): PeriodExpression | null {
  if (!text.startsWith("这", sentence.start)) return null;
  SUMMED_UP.lastIndex = sentence.start;
  const counted = SUMMED_UP.exec(text);
  const stretch = counted === null ? null : years.stretchPeriod(sentence, timeFrame);
  if (counted === null || stretch === null) return null;
  const { from, to } = timeFrame.rangeOf(stretch);
  if (from === null || to === null) return null;
  return yearOfDate(to) - yearOfDate(from) + 1 === numeralValue(groupOf(counted, 1)) ? stretch : null;
}
