import { numeralValue } from "../../quantity/numeral.js";
import type { Sentence } from "../../structure/document-structure.js";
import { groupOf } from "../../text/group-of.js";
import { yearOfDate } from "../../time/part-of-year.js";
import type { TimeFrame } from "../../time/time-frame.js";
import type { Carried } from "./carried.js";

/** 这五年，…; 五年间，…; 五年共完成… */
const SO_MANY_YEARS =
  /(?:这|上述)([一二三四五六七八九十]{1,2}|\d{1,2})年|([一二三四五六七八九十]{1,2}|\d{1,2})年(?:来|间|里|共(?!同)|累计)/y;

/**
 * “十四五”时期，…。这五年，…: how times are to be understood in a sentence that opens with as many years as the stretch which opened the
 * paragraph has: they are those years, whatever the part is about.
 */
export function frameOfStretch(
  timeFrame: TimeFrame,
  text: string,
  { start, block }: Sentence,
  carried: Carried,
): TimeFrame {
  if (carried.period === null || carried.block !== block) return timeFrame;
  SO_MANY_YEARS.lastIndex = start;
  const counted = SO_MANY_YEARS.exec(text);
  if (counted === null) return timeFrame;
  const { from, to } = timeFrame.rangeOf(carried.period);
  if (from === null || to === null) return timeFrame;
  const years = { from: yearOfDate(from), to: yearOfDate(to) };
  const count = numeralValue(groupOf(counted, counted[1] === undefined ? 2 : 1));
  return years.to - years.from + 1 === count ? timeFrame.about(years) : timeFrame;
}
