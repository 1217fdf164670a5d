import { fiveYearPlans } from "../../generated/five-year-plans.js";
import { parseNumeral } from "../../quantity/numeral.js";

/** A row of `data/claims/five-year-plans.yaml`. */
export interface FiveYearPlan {
  name: string;
  from: number;
  to: number;
}

const YEAR = /(?:19|20)\d{2}(?=年|—|–|-|－|~|～|至|到|$)|[一二][〇○零九八七六五四三二一]{3}/g;
const byName = new Map(fiveYearPlans.map((plan) => [plan.name, plan]));

/** The calendar years that `words` names, in order: `一九八○年` is 1980. */
export function yearsIn(words: string): number[] {
  return (words.match(YEAR) ?? []).map((year) => parseNumeral(year)!);
}

/** The five-year plan that `words` names, or `null`. */
export function planIn(words: string): FiveYearPlan | null {
  const match = /[一二三四五六七八九十]{1,2}五/.exec(words);
  return match === null ? null : (byName.get(match[0]) ?? null);
}
