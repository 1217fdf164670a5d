import type { PeriodExpression } from "../../time/period-expression.js";
import type { TimeFrame } from "../../time/time-frame.js";

const MEETS = /^(?:[上下]午)?[，,]?[^。；！？\n]{0,40}?(?:召开|举行|开幕)/;
const LONGEST_OPENING = 60;
const DAY = "2024-03-05".length;
const OF_MEETING = /^(?:大会|会议|全会|会上|会议期间|大会期间)/;
const LONGEST_NAME = 4;

/** 1993年2月10日至13日，召开了…会议: whether a time that opens a sentence is that of a meeting, to the day. */
export function opensMeeting(text: string, period: PeriodExpression, timeFrame: TimeFrame): boolean {
  const { from } = timeFrame.rangeOf(period);
  return from?.length === DAY && MEETS.test(text.slice(period.end, period.end + LONGEST_OPENING));
}

/** 大会共收到提案136件, 会上表彰36人: whether a sentence tells of the meeting named before it. */
export const tellsOfMeeting = (text: string, start: number): boolean =>
  OF_MEETING.test(text.slice(start, start + LONGEST_NAME));
