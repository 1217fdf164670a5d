import { greatest } from "../collections/extremes.js";
import { fiveYearPlans } from "../generated/five-year-plans.js";
import { digitsOf, yearsIn } from "../time/calendar.js";
import type { SectionRole } from "../types.js";
import { isStatement, type NamedRole, rolesOfTitle } from "./section-roles.js";
import { opensWithTask } from "./titular.js";

/** What stands around a heading. */
export interface PlaceOfPart {
  /** The year that the report looks back on. */
  reviewed: number | null;
  above: PartAbove | null;
  /** Whether the document looks back by its kind, or has its plans in another part. */
  looksBack: boolean;
  /** Whether a part before it looks back. */
  behindReview: boolean;
}

/** The part above a heading: the role that its text has reached, and its title. */
export interface PartAbove {
  role: SectionRole | null;
  title: string;
}

export type Tense = "past" | "coming";

/** Whether a part of this role tells of what is reached, or of what is yet to be. */
const isDone = (role: SectionRole): boolean => role === "review" || role === "problems";

/**
 * The role that a heading sets by its words, or by a time it names: one after `reviewed`, the year that the report looks back on, is yet
 * to come. `null` where it says nothing, or nothing that outweighs the part above: 预算收支情况 is a review below 预算执行情况.
 */
export function ownRole(title: string, place: PlaceOfPart): SectionRole | null {
  const { reviewed } = place;
  const named = rolesOfTitle(title);
  for (const name of named) {
    const role = roleInPlace(name, place);
    if (role !== null) return role;
  }
  const tense = tenseOfHeading(title, reviewed, named.length === 0);
  return tense === null ? null : tense === "coming" ? "plan" : "review";
}

function roleInPlace({ role, yields, words }: NamedRole, { reviewed, above, looksBack, behindReview }: PlaceOfPart) {
  const tense = yields.length === 0 ? null : tenseOf(words, reviewed);
  if (tense === (isDone(role) ? "past" : "coming")) return role;
  if (tense !== null && yields.includes("time")) return tense === "past" ? "review" : "plan";
  if ((yields.includes("kind") && looksBack) || (yields.includes("first") && !behindReview)) return null;
  return yields.includes("above") && outweighs(above, role) ? null : role;
}

/** Whether the part above looks the other way, and names no part that looks this way (`工作回顾和主要任务`). */
function outweighs(above: PartAbove | null, role: SectionRole): boolean {
  if (above === null || above.role === null || isDone(above.role) === isDone(role)) return false;
  const named = rolesOfTitle(above.title);
  // 2022年预算收支情况: the one role that it names has yielded to the year
  return named.length === 1 || !named.some((name) => isDone(name.role) === isDone(role));
}

/** A heading without a cue speaks of the last year that it names, or of the five-year plan that it opens with. */
function tenseOfHeading(title: string, reviewed: number | null, isBare: boolean): Tense | null {
  if (reviewed === null) return null;
  const motto = MOTTO.exec(title)?.[1];
  const years = motto === undefined ? yearsIn(title) : [Number(motto)];
  if (years.length > 0) return isBare ? tenseOfYears(greatest(years), greatest(years), reviewed) : null;
  return isBare && PLAN_TERM.exec(title)?.index === 0 ? tenseOf(title, reviewed) : null;
}

/** 迈向2024，奋力开新局; 2024：乘势而上 */
const MOTTO = /^(?:[\u4e00-\u9fff]{2})?((?:19|20)\d\d)(?=[：:，,—\s]|$)/;

const PLAN_TERM = /“?(十[一二三四五六七八九]?五|[一二三四五六七八九]五)”?(?=时期|期间|发展|规划|工作)/;

/** Whether all years and five-year plans that the words name are over, or yet to come, for who looks back on `reviewed`. */
export function tenseOf(words: string, reviewed: number | null): Tense | null {
  if (reviewed === null) return null;
  const tenses = new Set(yearsIn(words).map((year) => tenseOfYears(year, year, reviewed)));
  const term = PLAN_TERM.exec(words)?.[1];
  if (term !== undefined) tenses.add(tenseOfTerm(term, reviewed));
  return tenses.size === 1 ? [...tenses][0]! : null;
}

/** Whether a year in digits or a five-year plan (`十四五`) is over or yet to come. */
export function tenseOfTerm(term: string, reviewed: number | null): Tense | null {
  if (reviewed === null) return null;
  const plan = fiveYearPlans.find(({ name }) => name === term) ?? null;
  if (plan !== null) return tenseOfYears(plan.from, plan.to, reviewed);
  const year = Number(digitsOf(term));
  return Number.isNaN(year) ? null : tenseOfYears(year, year, reviewed);
}

/** `null` for a span that is under way. */
function tenseOfYears(from: number, to: number, reviewed: number): Tense | null {
  return from > reviewed ? "coming" : to <= reviewed ? "past" : null;
}

/** Whether what follows a part with this heading, and says nothing itself, is on plans. */
export function leadsToPlans(title: string, role: SectionRole | null): boolean {
  const named = rolesOfTitle(title);
  return (named.length > 1 ? named.at(-1)!.role : (role ?? "review")) !== "review";
}

/** Whether a heading says that its part is all of the review: parts behind it that open with a task look ahead. */
export const reviewsAll = (title: string): boolean => rolesOfTitle(title).some(({ whole }) => whole);

/** Whether a heading names plans whatever stands around it: 下一步打算. */
export const namesPlans = (title: string): boolean =>
  rolesOfTitle(title).some(({ role, yields }) => role === "plan" && yields.length === 0);

/** 加快经济发展, not 经济发展取得新成效. */
export const isTask = (title: string): boolean => opensWithTask(title) && !isStatement(title);
