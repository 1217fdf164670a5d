import { planIn, yearsIn } from "../time/calendar.js";
import type { Section } from "../types.js";
import { rolesOfTitle } from "./section-roles.js";

/** Where the sentence that presents a report ends; behind it comes a heading or a sentence with the year that it looks back on. */
const PRESENTED =
  /(?:(?:审议|审查|意见|審議|審查|意見)。|(?:汇报|报告|总结)如下[：:。])\s{0,4}(?:一[、.．])?((?:19|20)\d\d)年(?![^。\n]{0,24}(?:要求|目标|思路|打算|计划|安排|将))/;

/** 关于制定第十五个五年规划的建议, “十四五”规划纲要: a paper on the plan itself. */
const OUTLINE =
  /(?:第[一二三四五六七八九十]{1,2}个五年(?:规划|计划)|“?十[一二三四五六]?五”?[\u4e00-\u9fff]{0,16}规划)(?=(?:和[\u4e00-\u9fff〇0-9]{4,24}目标)?的?(?:建议|纲要|说明|[（(]草案)|$)/;

/**
 * The year that the report looks back on: the one that its title or a heading of a review names, or the one before the first that is planned
 * or in whose first half the report is dated; else the one that its first words name. `opening` is how the text begins.
 */
export function reviewedYear(
  sections: readonly Section[],
  documentTitle: string | null,
  date: string | null,
  opening: string,
): number | null {
  const [spoken, month] = (date ?? "").split("-").map(Number);
  // “十三五”规划和2020年目标, in 2016: a goal further on is no plan of the year
  const next = spoken ? spoken + 1 : Number.POSITIVE_INFINITY;
  let planned: number | null = null;
  const titles = [...(documentTitle === null ? [] : [documentTitle]), ...sections.map(({ title }) => title)];
  for (const title of titles) {
    for (const { role, yields, words } of rolesOfTitle(title)) {
      const year = yearsIn(words).at(-1);
      if (year === undefined || yields.includes("time")) continue;
      if (role === "review") return year;
      if (role === "plan" && year <= next) planned ??= year;
    }
  }
  planned ??= documentTitle === null ? null : (planIn(OUTLINE.exec(documentTitle)?.[0] ?? "")?.from ?? null);
  if (planned !== null) return planned - 1;
  if (date === null) {
    const named = PRESENTED.exec(opening)?.[1];
    return named === undefined ? null : Number(named);
  }
  return month! <= 6 ? spoken! - 1 : spoken!;
}
