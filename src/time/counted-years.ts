import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";
import type { Years } from "../types.js";
import type { YearFrame } from "./year-frame.js";

const COUNTED = /([一两二三四五六七八九十]{1,3}|\d{1,2})年(?!代)/;
const AHEAD = /今后|未来|接下来|^后/;
const NEXT = /^下/;
const BEHIND = /过去|近|前|[年多]来|年以来|以来的|上述|头/;
/** 几十年来, 二十多年来, 近两三年 */
const NOT_COUNTED = /(?:[几数]十|[十0][几多余]|[一二两三四五六七八][二两三四五六七八九])年/;
/** 20年 and 30年 are rather lengths. */
const SHORT_YEAR = /^([1-9][1-9])年$/;
export const LONGEST_AGO = 6;

/** The years of words that say how many they are, or `null`. */
export function countedYears(words: string, frame: YearFrame): Years | null {
  const year = shortYear(words, frame);
  if (year !== null) return { from: year, to: year };
  const count = NOT_COUNTED.test(words) ? null : COUNTED.exec(words);
  return count === null ? null : stretch(words, numeralValue(groupOf(count, 1)), frame);
}

/** 23年新建学校, in a report of 2024: the last digits of a year near the one spoken of. */
function shortYear(words: string, { covered }: YearFrame): number | null {
  const digits = SHORT_YEAR.exec(words)?.[1];
  if (digits === undefined || covered === null) return null;
  const year = covered - (covered % 100) + Number(digits);
  return covered - LONGEST_AGO <= year && year <= covered + 1 ? year : null;
}

/** A number of years: the stretch of that length that a heading names, else the one up to the last year reported or from the first planned. */
function stretch(words: string, count: number, frame: YearFrame): Years | null {
  const ahead = AHEAD.test(words) || (frame.ahead && !BEHIND.test(words));
  const { reviewedTo, plannedFrom } = frame;
  // 下个三年: not the years that are told of
  if (NEXT.test(words)) return reviewedTo === null ? null : { from: reviewedTo + 1, to: reviewedTo + count };
  const named = frame.spans.find((span) => span.to - span.from + 1 === count && isMeant(span, ahead, frame));
  if (named !== undefined) return named;
  if (FIRST_OF.test(words)) return firstOf(count, frame.spans);
  const half = halfUnderWay(words, count, frame);
  if (half !== null) return half;
  if (ahead) return plannedFrom === null ? null : { from: plannedFrom, to: plannedFrom + count - 1 };
  return reviewedTo === null ? null : { from: reviewedTo - count + 1, to: reviewedTo };
}

/**
 * Whether a stretch of the right length that is named somewhere is the one that is spoken of: that of the sentence or of the part, or one that
 * ends with what is told or begins with what is planned; not “十四五” of 五年来，…编制“十四五”规划。, told in 2022.
 */
function isMeant({ from, to }: Years, ahead: boolean, frame: YearFrame): boolean {
  const { reviewedTo, plannedFrom, covered, coveredFrom, meant } = frame;
  if (from === meant?.from && to === meant.to) return true;
  if (from === coveredFrom && to === covered) return ahead || plannedFrom === null || from < plannedFrom;
  const edge = ahead ? plannedFrom : reviewedTo;
  return edge === null || (ahead ? from : to) === edge;
}

/** 前两年, 后三年 of the plan that a title or a heading names, for who speaks in the midst of it. */
function halfUnderWay(words: string, count: number, { spans, speaking }: YearFrame): Years | null {
  const [span, ...others] = spans;
  if (!HALF.test(words) || span === undefined || speaking === null || speaking > span.to) return null;
  if (others.some(({ from, to }) => from !== span.from || to !== span.to) || span.to - span.from + 1 <= count)
    return null;
  const first = { from: span.from, to: span.from + count - 1 };
  if (first.to > speaking) return null;
  return words.startsWith("前") ? first : { from: span.to - count + 1, to: span.to };
}

const HALF = /^[前后]/;

/** 头一年, 头三年 of the stretch that a heading names. */
const FIRST_OF = /^头/;

function firstOf(count: number, spans: readonly Years[]): Years | null {
  const span = spans.find(({ from, to }) => to - from + 1 > count);
  return span === undefined ? null : { from: span.from, to: span.from + count - 1 };
}
