import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";
import { daysIn } from "./days-of-year.js";
import { isoDate, type Range } from "./iso-date.js";
import { ANY_MONTH, COUNT, DAY_NUMBER, monthOf, TO } from "./month-words.js";
import type { Months } from "./year-frame.js";

/** 上半年, 下半年; 2022年半年工作总结 is of the first. */
const HALVES = /([上下]?)半年/;
const COUNTED = new RegExp(`([前头首后尾]|最[后末])(${COUNT})个?(季度|月)`);
const QUARTER = /([前首头])?([一二三四1-4])(?:[、至到—-]?([二三四2-4]))?季/;
const FIRST_QUARTER = /首季/;
const MONTH_TO_MONTH = new RegExp(`(?<!\\d)(${ANY_MONTH})(?:月(?:${DAY_NUMBER}日)?)?${TO}(${ANY_MONTH})月`);
const MONTH = new RegExp(`(?<!\\d)(${ANY_MONTH})月`);
const IN_YEAR = 12;
const IN_QUARTER = 3;

/** The days or months of a year that words name (`6月10日`, `上半年`, `前三季度`, `最后两个月`), else the year. */
export function partOfYear(words: string, year: number): Range {
  const days = daysIn(words, year);
  if (days !== null) return days;
  const months = monthsIn(words);
  if (months === null) return { from: String(year), to: String(year) };
  return { from: isoDate(year, months[0]), to: isoDate(year, months[1]) };
}

/** 上一季度, 下一季度: the quarter that lies so many after that of a month. */
export function quarterBeside(year: number, month: number, shift: number): Range {
  const last = isoDate(year, IN_QUARTER * Math.ceil(month / IN_QUARTER));
  return { from: shifted(last, IN_QUARTER * (shift - 1) + 1), to: shifted(last, IN_QUARTER * shift) };
}

/** The month that lies so many after the one told (`2023-05`), none where no one month is told. */
export function monthBeside(told: Months | null, shift: number): Range {
  if (told === null || told.from !== told.to) return { from: null, to: null };
  const month = shifted(told.from, shift);
  return { from: month, to: month };
}

/** 2022-12 of 2023-01. */
export const monthBefore = (month: string): string => shifted(month, -1);

function shifted(month: string, shift: number): string {
  const months = yearOfDate(month) * IN_YEAR + Number(month.slice(LENGTH_OF_YEAR + 1)) - 1 + shift;
  return isoDate(Math.floor(months / IN_YEAR), (months % IN_YEAR) + 1);
}

/** A year is so many characters of a date. */
export const LENGTH_OF_YEAR = 4;

/** The year of a date as ISO 8601 writes it: 2024 of `2024`, of `2024-03` and of `2024-03-05`. */
export const yearOfDate = (date: string): number => Number(date.slice(0, LENGTH_OF_YEAR));

/** Whether it begins in one year and ends in a later one. */
export const isStretch = ({ from, to }: Range): boolean =>
  from !== null && to !== null && yearOfDate(from) < yearOfDate(to);

/** The last of the months that words name, or `null` where they name none. */
export const lastMonthIn = (words: string): number | null => monthsIn(words)?.[1] ?? null;

/** 11月份, 12月, 四季度, for who speaks in the first months of the next year; not 12月底, by which something is due. */
export function isJustOver(words: string): boolean {
  const months = DUE.test(words) ? null : monthsIn(words);
  return months !== null && months[1] === IN_YEAR && months[0] > IN_YEAR - IN_QUARTER;
}

const DUE = /[底末]$/;

function monthsIn(words: string): readonly [number, number] | null {
  const half = HALVES.exec(words);
  if (half !== null) return half[1] === "下" ? [7, 12] : [1, 6];
  const counted = COUNTED.exec(words);
  if (counted !== null) {
    const count = numeralValue(groupOf(counted, 2)) * (counted[3] === "月" ? 1 : IN_QUARTER);
    return FROM_START.includes(groupOf(counted, 1)) ? inYear(1, count) : inYear(IN_YEAR - count + 1, IN_YEAR);
  }
  return quartersIn(words) ?? monthsNamed(words);
}

const FROM_START = "前头首";
const END_OF_QUARTER = /季度?[末底]$/;

function quartersIn(words: string): readonly [number, number] | null {
  const quarter = QUARTER.exec(words);
  if (quarter === null) return FIRST_QUARTER.test(words) ? [1, IN_QUARTER] : null;
  const [, leading, first = "", last = first] = quarter;
  const from = leading === undefined ? IN_QUARTER * (numeralValue(first) - 1) + 1 : 1;
  const to = IN_QUARTER * numeralValue(last);
  // 2季度末: the month with which it ends
  return inYear(END_OF_QUARTER.test(words) ? to : from, to);
}

function monthsNamed(words: string): readonly [number, number] | null {
  const [, from, to] = MONTH_TO_MONTH.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return inYear(monthOf(from), monthOf(to));
  const named = MONTH.exec(words);
  if (named === null) return null;
  const month = monthOf(groupOf(named, 1));
  return inYear(month, month);
}

const inYear = (from: number, to: number): readonly [number, number] | null =>
  from >= 1 && to <= IN_YEAR && from <= to ? [from, to] : null;

const JANUARY = "-01";

/** 2024年1—9月, 一季度, 上半年: the months from January up to some month of the year. */
export const isYearSoFar = ({ from, to }: Range): boolean =>
  from !== null &&
  to !== null &&
  from.length === LENGTH_OF_YEAR + JANUARY.length &&
  to.length === from.length &&
  from.endsWith(JANUARY) &&
  yearOfDate(from) === yearOfDate(to);
