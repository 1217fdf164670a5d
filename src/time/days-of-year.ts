import { numeralValue } from "../quantity/numeral.js";
import { isIsoDate, isoDate, LENGTH_OF_MONTH, type Range } from "./iso-date.js";
import { ANY_MONTH, DAY_NUMBER, monthOf, TO } from "./month-words.js";

const A_DAY = new RegExp(`月${DAY_NUMBER}(?:日|${TO})|${TO}${DAY_NUMBER}日`);
/** What stands before and behind the dash of 10月1日至7日, 9月28日—10月3日, 10月1—7日. */
const FROM_TO = new RegExp(`^(.{0,20}[\\d月日元一二三四五六七八九十])${TO}(?=[\\d元一二三四五六七八九十])(.*)$`);
const MONTH_AND_DAY = new RegExp(`(?<!\\d)(${ANY_MONTH})月(?:份?(${DAY_NUMBER})(?:日|$))?`);
/** The 1 of 1—9月20日 is a month, the 7 of 10月1—7日 a day. */
const BARE_MONTH = new RegExp(`(?<!\\d)(${ANY_MONTH})$`);
const BARE_DAY = new RegExp(`^(${DAY_NUMBER})日`);

/** The days of a year that words name (`6月10日`, `10月1日至7日`); `null` where they name none. */
export function daysIn(words: string, year: number): Range | null {
  if (!A_DAY.test(words)) return null;
  const [, opening, closing] = FROM_TO.exec(words) ?? [];
  if (opening === undefined || closing === undefined) {
    const day = dateOf(words, year);
    return day === null ? null : { from: day, to: day };
  }
  const from = dateOf(opening, year) ?? monthAlone(opening, year);
  const to = dateOf(closing, year) ?? dayAlone(closing, from);
  return from === null || to === null || from > to ? null : inWholeMonths({ from, to });
}

/** 2024-01 to 2024-09 of 1月1日至9月30日. */
export function inWholeMonths(range: Range): Range {
  const { from, to } = range;
  if (from === null || to === null || !FIRST_DAY.test(from) || !isLastOfMonth(to)) return range;
  return { from: from.slice(0, LENGTH_OF_MONTH), to: to.slice(0, LENGTH_OF_MONTH) };
}

const FIRST_DAY = /^\d{4}-\d\d-01$/;

/** 2024-09 of 9月, 2024-09-28 of 9月28日. */
function dateOf(words: string, year: number): string | null {
  const [, month, day] = MONTH_AND_DAY.exec(words) ?? [];
  if (month === undefined) return null;
  return valid(day === undefined ? isoDate(year, monthOf(month)) : isoDate(year, monthOf(month), numeralValue(day)));
}

function monthAlone(words: string, year: number): string | null {
  const month = BARE_MONTH.exec(words)?.[1];
  return month === undefined ? null : valid(isoDate(year, monthOf(month)));
}

function dayAlone(words: string, from: string | null): string | null {
  const day = BARE_DAY.exec(words)?.[1];
  if (day === undefined || from === null) return null;
  return valid(isoDate(from.slice(0, LENGTH_OF_MONTH), numeralValue(day)));
}

const valid = (date: string): string | null => (isIsoDate(date) ? date : null);

function isLastOfMonth(date: string): boolean {
  const [year, month, day] = date.split("-").map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return !isIsoDate(isoDate(year, month, day + 1));
}
