import { groupOf } from "../text/group-of.js";
import { digitsOf } from "../time/calendar.js";
import { isoDate } from "../time/iso-date.js";

const DATE =
  /((?:19|20)\d\d)(?: ?年 ?|[-/.])(\d{1,2})(?: ?月 ?|[-/.])(?:(\d{1,2}) ?日?)?|([一二][九〇○零Oo][一二三四五六七八九〇○零Oo]{2})年([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?/;

/** `Mon, 18 Oct 2021 04:50:16 GMT`, as feeds have it. */
const DATE_OF_FEED = /(?<!\d)(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* ((?:19|20)\d\d)(?!\d)/;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The first date in a line as ISO 8601 (`2024-03-05`, or `2024-03` without a day), or `null`. */
export function readDate(line: string): string | null {
  const match = DATE.exec(line);
  if (match === null) return dateOfFeed(line);
  const year = match[1] ?? digitsOf(match[4]!);
  const month = match[2] === undefined ? countOf(match[5]!) : Number(match[2]);
  const day = match[3] === undefined ? (match[6] === undefined ? null : countOf(match[6])) : Number(match[3]);
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  return day === null ? isoDate(year, month) : isoDate(year, month, day);
}

function dateOfFeed(line: string): string | null {
  const match = DATE_OF_FEED.exec(line);
  return match === null ? null : isoDate(groupOf(match, 3), MONTHS.indexOf(groupOf(match, 2)) + 1, groupOf(match, 1));
}

/** 一 to 三十一. */
function countOf(words: string): number {
  const [tens, ones] = words.includes("十") ? words.split("十") : ["", words];
  const digit = (word: string | undefined): number => (word === undefined || word === "" ? 0 : Number(digitsOf(word)));
  const ten = words.includes("十") ? 10 * (tens === "" ? 1 : digit(tens)) : 0;
  return ten + digit(ones);
}
