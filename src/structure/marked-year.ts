import { fiveYearPlans } from "../generated/five-year-plans.js";
import { matchesOf } from "../text/matches-of.js";

/** “十四五”规划开局之年, “十三五”收官之年 */
const OF_PLAN =
  /[“"]?(十[一二三四五六七八九]?五|[一二三四五六七八九]五)[”"]?(?:规划|时期|计划)?(?:的)?(开局|起步|第一|收官|最后一)(?:之)?年/g;
/** 中国共产党成立100周年, 新中国成立75周年 */
const ANNIVERSARY = /(中国共产党成立|建党|中华人民共和国成立|新中国成立|改革开放)(\d{2,3})周年/g;
const FOUNDED: Readonly<Record<string, number>> = {
  中国共产党成立: 1921,
  建党: 1921,
  中华人民共和国成立: 1949,
  新中国成立: 1949,
  改革开放: 1978,
};
/** 去年是新中国成立70周年: another year than the one in which the text speaks. */
const OTHER_YEAR = /(?:去年|上年|明年|过去一年|来年|迎来|即将|将是|\d年是)[^。；\n]{0,20}$/;
const REACH = 24;
const FIRST: ReadonlySet<string> = new Set(["开局", "起步", "第一"]);

/**
 * The year in which a text that names none of its own speaks, by what it says is marked in it; `null` where that is nothing, or several
 * years. Plans after `data/time/five-year-plans.yaml`, anniversaries after the years of founding.
 */
export function markedYear(opening: string): number | null {
  const years = new Set<number>();
  const isMeant = (index: number): boolean => !OTHER_YEAR.test(opening.slice(Math.max(0, index - REACH), index));
  for (const { index, 1: name, 2: place } of matchesOf(OF_PLAN, opening)) {
    const plan = fiveYearPlans.find((one) => one.name === name);
    if (plan !== undefined && isMeant(index)) years.add(FIRST.has(place!) ? plan.from : plan.to);
  }
  for (const { index, 1: event, 2: count } of matchesOf(ANNIVERSARY, opening))
    if (isMeant(index)) years.add(FOUNDED[event!]! + Number(count));
  return years.size === 1 ? [...years][0]! : null;
}
