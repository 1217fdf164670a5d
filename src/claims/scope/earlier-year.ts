import { yearOfDate } from "../../time/part-of-year.js";
import type { Carried } from "./carried.js";
import type { SentenceContext } from "./sentence-context.js";

const DUE = /到((?:19|20)\d\d)年/;

/**
 * 到2018年达到12万亩。2015年，面积8.6万亩: whether a sentence opens with a time before that of the one before it. What is to be reached by
 * then says nothing of what an earlier year came to.
 */
export function isEarlier(
  { text, tokens, timeFrame }: SentenceContext,
  { previous, period: carried }: Carried,
): boolean {
  const { period } = tokens.at(0);
  if (period === null || previous === null || timeFrame.tenseOf(period) === "future") return false;
  const { to } = timeFrame.rangeOf(period);
  if (to === null) return false;
  const due = DUE.exec(text.slice(previous.start, previous.end))?.[1];
  const opened = carried === null ? null : timeFrame.rangeOf(carried).from;
  const from = due ?? (opened === null ? null : yearOfDate(opened));
  return from !== null && yearOfDate(to) < Number(from);
}
