import { numeralValue } from "../quantity/numeral.js";
import { groupOf } from "../text/group-of.js";
import { isoDate } from "./iso-date.js";

/** ISO dates, `null` for an open end. */
export interface Range {
  from: string | null;
  to: string | null;
}

/** One to twelve. */
const COUNT = "(?:十[一二]?|[一两二三四五六七八九]|1[0-2]|0?[1-9])";
const TO = "[—–－~～至到-]";
/** 元月 is January. */
const HANZI_MONTH = "(?:十[一二]?|[一二三四五六七八九]|(?<![\\d亿万千百十美欧日港])元)";
const ANY_MONTH = `(?:1?\\d|${HANZI_MONTH})`;
const DAY = "(?:\\d{1,2}日|[一二三四五六七八九十]{1,3}日)";
const EDGE = "(?:份?当月|份|底|末|初|[上中下]旬)?";

/** 前10个月, 头三个季度, 前5月 */
export const COUNTED_PARTS: string = `(?:(?:[前头首后]|最后)${COUNT}个(?:季度|月)|[前头](?:1[0-2]|[2-9])月)`;
/** 1—9月, 元至九月, 1月至9月, 1月1日至9月30日 */
export const MONTH_SPANS: string = `(?:${ANY_MONTH}月${DAY}?${TO}${ANY_MONTH}月|(?:1?\\d|元)${TO}1?\\d月|${HANZI_MONTH}[至到]${HANZI_MONTH}月)${EDGE}${DAY}?`;
/** 9月, 9月30日, 1—9月 */
export const MONTHS: string = `(?:${MONTH_SPANS}|${ANY_MONTH}月${EDGE}${DAY}?)`;
/** 前三季, 首季度, 一至三季度, 三、四季度, 第四季度 */
export const QUARTERS: string =
  "(?:[前首头][三3]季度?|首季度?|[一二三1-3](?:[、至到—-]|(?=[二三四2-4]季度))[二三四2-4]季度|第?[一二三四1-4]季度|第[一二三四1-4]季(?!度))";

const HALVES = /([上下])半年/;
const COUNTED = new RegExp(`([前头首后]|最后)(${COUNT})个?(季度|月)`);
const QUARTER = /([前首头])?([一二三四1-4])(?:[、至到—-]?([二三四2-4]))?季/;
const FIRST_QUARTER = /首季/;
const MONTH_TO_MONTH = new RegExp(`(?<!\\d)(${ANY_MONTH})(?:月${DAY}?)?${TO}(${ANY_MONTH})月`);
const MONTH = new RegExp(`(?<!\\d)(${ANY_MONTH})月`);
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
  const half = HALVES.exec(words);
  if (half !== null) return half[1] === "上" ? [1, 6] : [7, 12];
  const counted = COUNTED.exec(words);
  if (counted !== null) {
    const count = numeralValue(groupOf(counted, 2)) * (counted[3] === "月" ? 1 : IN_QUARTER);
    return FROM_START.includes(groupOf(counted, 1)) ? inYear(1, count) : inYear(IN_YEAR - count + 1, IN_YEAR);
  }
  return quartersIn(words) ?? monthsNamed(words);
}

const FROM_START = "前头首";

function quartersIn(words: string): readonly [number, number] | null {
  const quarter = QUARTER.exec(words);
  if (quarter === null) return FIRST_QUARTER.test(words) ? [1, IN_QUARTER] : null;
  const [, leading, first = "", last = first] = quarter;
  const from = leading === undefined ? IN_QUARTER * (numeralValue(first) - 1) + 1 : 1;
  return inYear(from, IN_QUARTER * numeralValue(last));
}

function monthsNamed(words: string): readonly [number, number] | null {
  const [, from, to] = MONTH_TO_MONTH.exec(words) ?? [];
  if (from !== undefined && to !== undefined) return inYear(monthOf(from), monthOf(to));
  const named = MONTH.exec(words);
  if (named === null) return null;
  const month = monthOf(groupOf(named, 1));
  return inYear(month, month);
}

const monthOf = (words: string): number => (words === "元" ? 1 : numeralValue(words));

const inYear = (from: number, to: number): readonly [number, number] | null =>
  from >= 1 && to <= IN_YEAR && from <= to ? [from, to] : null;
