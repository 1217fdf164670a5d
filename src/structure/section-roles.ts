import { sectionTitles } from "../generated/section-titles.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import type { Section, SectionRole } from "../types.js";
import { opensWithTask } from "./titular.js";
import { yearsIn } from "./years.js";

/** A row of `data/structure/section-titles.yaml`. */
export interface TitleCue {
  role: SectionRole | "preface" | "none";
  where: "start" | "end" | "inside";
  forms: readonly string[];
  /** Words that contain a form without meaning it. */
  except?: readonly string[];
}

/** A cue of so many characters behind so many is the noun of the heading even after a task: `推进民生工程的总体目标`. */
const COMPOUND = 4;
const DRAFT = /[（(](草案)[）)](?:编制)?(?:情况)?$/;
const BRACKETS_AT_END = /[（(][^（）()]{0,20}[）)]$/;
const CLOSING_BRACKET = new UnitSet("）)");
const CONJUNCTION = new UnitSet("和与及、，：");

/** Whether a heading stands beside the numbered parts rather than above them: 前言, 结束语. */
export function isPreface(title: string): boolean {
  return sectionTitles.some(({ role, forms }) => role === "preface" && forms.includes(title));
}

/** The roles that the words of a heading name, in order. */
function rolesOfTitle(title: string): SectionRole[] {
  const roles: SectionRole[] = [];
  for (const conjunct of conjunctsOf(title)) {
    const role = roleOfConjunct(withoutBrackets(conjunct));
    if (role !== null) roles.push(role);
  }
  return roles;
}

/** The parts of a title between `和`, `以及`, commas and colons. */
function conjunctsOf(title: string): string[] {
  const conjuncts: string[] = [];
  let from = 0;
  for (let at = CONJUNCTION.next(title, 0, title.length); at < title.length; ) {
    conjuncts.push(title.slice(from, title.startsWith("以及", at - 1) ? at - 1 : at));
    from = at + 1;
    at = CONJUNCTION.next(title, from, title.length);
  }
  conjuncts.push(title.slice(from));
  return conjuncts;
}

function withoutBrackets(words: string): string {
  const bare = words.includes("草案") ? words.replace(DRAFT, "$1") : words;
  return CLOSING_BRACKET.ends(bare) ? bare.replace(BRACKETS_AT_END, "") : bare;
}

function roleOfConjunct(words: string): SectionRole | null {
  const opening = OPENINGS.longest(words, 0);
  const ending = ENDINGS.longest(words, words.length, (_, start) => endsInRole(words, start));
  if ((opening === null && ending === null) || isStatement(words)) return null;
  if (opening === null || ending === null) return (opening ?? ending)!.row.role;
  if (opening.length !== ending.length) return (opening.length > ending.length ? opening : ending).row.role;
  return (opening.row.place < ending.row.place ? opening : ending).row.role;
}

/** Whether what ends a heading, from `start` on, names the matter of its part rather than what a task is about. */
function endsInRole(words: string, start: number): boolean {
  const isCompound = words.length - start >= COMPOUND && start >= COMPOUND;
  return isCompound || !opensWithTask(words.slice(0, start));
}

/** What opens or ends a heading and names the role of its part. Of two forms of one length the one higher in the table counts. */
interface RoleForm {
  role: SectionRole;
  place: number;
}

const OPENINGS = new PhraseTable(roleForms((where) => where !== "end"));
const ENDINGS = new PhraseTable(
  roleForms((where) => where === "end"),
  "backward",
);

function roleForms(isMeant: (where: TitleCue["where"]) => boolean): (readonly [form: string, row: RoleForm])[] {
  return sectionTitles.flatMap(({ role, where, forms }, place) =>
    role === "preface" || role === "none" || !isMeant(where)
      ? []
      : forms.map((form) => [form, { role, place }] as const),
  );
}

const STATEMENTS = sectionTitles.filter(({ role }) => role === "none");

function isStatement(words: string): boolean {
  return STATEMENTS.some(
    ({ forms, except }) =>
      forms.some((form) => words.includes(form)) && except?.some((exception) => words.includes(exception)) !== true,
  );
}

/** The role that a heading gives to its part: that of its first cue, or `null`. */
export function roleOfTitle(title: string): SectionRole | null {
  return rolesOfTitle(title)[0] ?? null;
}

/**
 * The role that a heading sets by its words, or by a year it names: one after `reviewed`, the year that the report looks back on,
 * is yet to come.
 */
export function ownRole(title: string, reviewed: number | null): SectionRole | null {
  const named = roleOfTitle(title);
  if (named !== null || reviewed === null) return named;
  const years = yearsIn(title);
  if (years.length === 0) return null;
  return Math.max(...years) > reviewed ? "plan" : "review";
}

const TIME =
  /^(?:(?:19|20)(?:\d\d|XX|xx|××)年|[一二][九〇○零][一二三四五六七八九〇○零]{2}年|“?十[一二三四五六]?五|过去|今后|未来|今年|明年|去年|[一五]年来|下一步)/;

/** Whether a heading names the time that its part is about first (`2023年工作回顾`, `今后五年的任务`). */
export function opensWithTime(title: string): boolean {
  return TIME.test(title);
}

/** Whether what follows a part with this heading, and says nothing itself, is on plans. */
export function leadsToPlans(title: string, role: SectionRole | null): boolean {
  return (rolesOfTitle(title).at(-1) ?? role ?? "review") !== "review";
}

/** Where the sentence that presents a report ends; behind it comes a heading or a sentence with the year that it looks back on. */
const PRESENTED =
  /(?:(?:审议|审查|意见|審議|審查|意見)。|(?:汇报|报告|总结)如下[：:。])\s{0,4}(?:一[、.．])?((?:19|20)\d\d)年(?![^。\n]{0,24}(?:要求|目标|思路|打算|计划|安排|将))/;

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
  let planned: number | null = null;
  for (const title of [
    ...(documentTitle === null ? [] : conjunctsOf(documentTitle)),
    ...sections.map((section) => section.title),
  ]) {
    const role = roleOfTitle(title);
    const year = role === null ? undefined : yearsIn(title).at(-1);
    if (year === undefined) continue;
    if (role === "review") return year;
    if (role === "plan") planned ??= year;
  }
  if (planned !== null) return planned - 1;
  if (date === null) {
    const named = PRESENTED.exec(opening)?.[1];
    return named === undefined ? null : Number(named);
  }
  const [year, month] = date.split("-").map(Number);
  return month! <= 6 ? year! - 1 : year!;
}
