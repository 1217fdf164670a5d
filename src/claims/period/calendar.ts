import { fiveYearPlans } from "../../generated/five-year-plans.js";

/** A row of `data/claims/five-year-plans.yaml`. */
export interface FiveYearPlan {
  name: string;
  from: number;
  to: number;
}

const DIGITS: Readonly<Record<string, string>> = {
  零: "0",
  〇: "0",
  "○": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};
const YEAR = /((?:19|20)\d{2}(?=年|—|–|-|－|~|～|至|到|$)|[一二][〇○零九八七六五四三二一]{3})/g;
const SMALL: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const byName = new Map(fiveYearPlans.map((plan) => [plan.name, plan]));

/** The calendar years that `words` names, in order: `一九八○年` is 1980. */
export function yearsIn(words: string): number[] {
  return [...words.matchAll(YEAR)].map((match) => Number(match[1]!.replace(/\D/g, (digit) => DIGITS[digit] ?? "")));
}

/** The five-year plan that `words` names, or `null`. */
export function planIn(words: string): FiveYearPlan | null {
  const match = /[一二三四五六七八九十]{1,2}五/.exec(words);
  return match === null ? null : (byName.get(match[0]) ?? null);
}

/** A small number written in digits or hanzi (`5`, `五`, `十二`), or `null`. */
export function smallNumber(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const match = /^(十?)([一两二三四五六七八九十]?)$/.exec(words);
  if (match === null || words === "") return null;
  return (match[1] ? 10 : 0) + (match[2] ? (SMALL[match[2]] ?? 0) : 0);
}
