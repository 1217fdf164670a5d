import type { Sentence } from "../../structure/document-structure.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { DocumentContext } from "./sentence-context.js";

/** 每年新增…, 年均增长…: what is said of each of several years. */
const YEARLY = /每年|年均(?!可支配)/;

/**
 * Of a heading that names a year and the stretch that it ends (2025年和“十四五”时期工作回顾) the stretch, where the paragraph says that it tells
 * of more than a year: it compares with the year before the first (从2020年的…), or tells what was done each year. Else `null`.
 */
export function stretchTold(
  sentence: Sentence,
  { structure, years }: DocumentContext,
  timeFrame: TimeFrame,
): PeriodExpression | null {
  const stretch = years.stretchBesideYear(sentence);
  const block = structure.blocks[sentence.block];
  if (stretch === null || block === undefined) return null;
  const { from } = timeFrame.rangeOf(stretch);
  if (from === null) return null;
  const words = structure.text.slice(block.start, block.end);
  return YEARLY.test(words) || new RegExp(`[从由比较于]${yearOfDate(from) - 1}年`).test(words) ? stretch : null;
}
