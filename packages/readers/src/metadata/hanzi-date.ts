import { dateNumerals } from "../generated/date-numerals.js";

/** A row of `data/readers/date-numerals.yaml`. */
export interface DateNumeral {
  sign: string;
  value: number;
}

const VALUES: ReadonlyMap<string, number> = new Map(dateNumerals.map(({ sign, value }) => [sign, value]));
const SIGNS = [...VALUES.keys()].join("");
const TEN = 10;
const YEAR = new RegExp(`^[${SIGNS}]{4}(?![${SIGNS}])`);
const COUNT = new RegExp(`[${SIGNS}]{1,3}`, "g");

/** A date or a year with its numbers in digits where they are in hanzi: 二〇二四年三月十五日 → 2024年3月15日. Others stay as they are. */
export function inDigits(date: string): string {
  const signs = YEAR.exec(date)?.[0];
  if (signs === undefined) return date;
  const year = [...signs].map((sign) => VALUES.get(sign)).join("");
  return year + date.slice(signs.length).replace(COUNT, (count) => String(valueOfCount(count) ?? count));
}

/** 一 to 三十一; `null` where the signs count nothing, as two digits beside each other do. */
function valueOfCount(count: string): number | null {
  const values = [...count].map((sign) => VALUES.get(sign) ?? 0);
  const [first = 0, second = 0, third = 0] = values;
  if (values.length === 1) return first;
  if (first === TEN) return values.length === 2 && second !== TEN ? TEN + second : null;
  return second === TEN && third !== TEN ? first * TEN + third : null;
}
