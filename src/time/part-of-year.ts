import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";
import { isoDate } from "./iso-date.js";

/** ISO dates, `null` for an open end. */
export interface Range {
  from: string | null;
  to: string | null;
}

const HALF = /([上下])半年/;
const QUARTER = /([前首])?([一二三四1-4])季/;
const MONTHS = /(?<!\d)(1?\d)(?:[—－~～至到-](1?\d))?月/;
const HANZI_MONTH = /(十?[一二三四五六七八九]|十)月/;
const COUNTED = /(前|后|最后)([一两二三四五六七八九十\d])个(季度|月)/;
const IN_YEAR = 12;
const IN_QUARTER = 3;

/** The months of a year that words name (`上半年`, `前三季度`, `最后两个月`), else the year. */
export function partOfYear(words: string, year: number): Range {
  const months = monthsIn(words);
  if (months === null) return { from: String(year), to: String(year) };
  return { from: isoDate(year, months[0]), to: isoDate(year, months[1]) };
}

/** 上一季度: the quarter before the month of delivery. */
export function quarterBefore(year: number, month: number): Range {
  const quarter = Math.ceil(month / IN_QUARTER) - 1;
  return quarter === 0
    ? { from: isoDate(year - 1, IN_YEAR - IN_QUARTER + 1), to: isoDate(year - 1, IN_YEAR) }
    : { from: isoDate(year, IN_QUARTER * quarter - 2), to: isoDate(year, IN_QUARTER * quarter) };
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

function monthsIn(words: string): readonly [number, number] | null {
  const half = HALF.exec(words);
  if (half !== null) return half[1] === "上" ? [1, 6] : [7, 12];
  const counted = COUNTED.exec(words);
  if (counted !== null) {
    const count = numeralValue(groupOf(counted, 2)) * (counted[3] === "月" ? 1 : IN_QUARTER);
    return counted[1] === "前" ? [1, count] : [IN_YEAR - count + 1, IN_YEAR];
  }
  const quarter = QUARTER.exec(words);
  if (quarter !== null) {
    const number = numeralValue(groupOf(quarter, 2));
    return [quarter[1] ? 1 : IN_QUARTER * number - 2, IN_QUARTER * number];
  }
  const months = MONTHS.exec(words);
  if (months !== null) return inYear(Number(months[1]), Number(months[2] ?? months[1]));
  const named = HANZI_MONTH.exec(words);
  if (named === null) return null;
  const month = numeralValue(groupOf(named, 1));
  return inYear(month, month);
}

const inYear = (from: number, to: number): readonly [number, number] | null =>
  from >= 1 && to <= IN_YEAR && from <= to ? [from, to] : null;
