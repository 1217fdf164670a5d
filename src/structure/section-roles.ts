import { sectionTitles } from "../generated/section-titles.js";
import type { Section, SectionRole } from "../types.js";
import { opensWithTask } from "./titular.js";

/** A row of `data/structure/section-titles.yaml`. */
export interface TitleCue {
  role: SectionRole | "preface";
  where: "start" | "end";
  forms: readonly string[];
}

const CONJUNCT = /[和与及、，：]|以及/;
const YEAR = /(?:19|20)\d\d(?=年)/g;

/** Whether a heading stands beside the numbered parts rather than above them: 前言, 结束语. */
export function isPreface(title: string): boolean {
  return sectionTitles.some(({ role, forms }) => role === "preface" && forms.includes(title));
}

/** The roles that the words of a heading name, in order. */
function rolesOfTitle(title: string): SectionRole[] {
  const roles: SectionRole[] = [];
  for (const conjunct of title.split(CONJUNCT)) {
    const role = roleOfConjunct(conjunct);
    if (role !== null) roles.push(role);
  }
  return roles;
}

function roleOfConjunct(words: string): SectionRole | null {
  let longest = 0;
  let found: SectionRole | null = null;
  for (const { role, where, forms } of sectionTitles) {
    if (role === "preface") continue;
    for (const form of forms) {
      if (form.length <= longest || !(where === "end" ? words.endsWith(form) : words.startsWith(form))) continue;
      if (where === "end" && opensWithTask(words.slice(0, -form.length))) continue;
      longest = form.length;
      found = role;
    }
  }
  return found;
}

/** The role that a heading gives to its part: that of its first cue, or `null`. */
export function roleOfTitle(title: string): SectionRole | null {
  return rolesOfTitle(title)[0] ?? null;
}

/**
 * Sets the role of every section: from its own words, else from the year it names against `year`, the one of the document's
 * date, else from the section above; after a part on guidance or plans the outermost parts that say nothing are plans too.
 */
export function assignRoles(sections: readonly Section[], year: number | null): void {
  let last: SectionRole | null = null;
  for (const section of sections) {
    const above = section.parent === null ? null : sections[section.parent]!.role;
    const roles = rolesOfTitle(section.title);
    section.role = roles[0] ?? roleOfYear(section.title, year) ?? above;
    if (section.parent !== null) continue;
    if (section.role === null && (last === "guidance" || last === "plan" || last === "problems")) section.role = "plan";
    last = roles.at(-1) ?? section.role;
  }
}

function roleOfYear(title: string, year: number | null): SectionRole | null {
  if (year === null) return null;
  const years = [...title.matchAll(YEAR)].map(([digits]) => Number(digits));
  if (years.length === 0) return null;
  return Math.max(...years) >= year ? "plan" : "review";
}
