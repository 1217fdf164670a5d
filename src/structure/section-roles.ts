import { sectionTitles } from "../generated/section-titles.js";
import { DIGIT } from "../text/ascii.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import type { SectionRole } from "../types.js";
import { opensWithTask } from "./titular.js";

/** A row of `data/structure/section-titles.yaml`. */
export interface TitleCue {
  role: SectionRole | "preface" | "none";
  where: "start" | "end" | "inside";
  forms: readonly string[];
  /** What outweighs the form: the role of the part `above`, the `time` that the heading names, an `outcome` named beside it, that it is the `first`, the document's `kind`. */
  yields?: readonly Outweighing[];
  /** Names all of the review. */
  whole?: boolean;
  /** Words that contain a form without meaning it. */
  except?: readonly string[];
}

export type Outweighing = "above" | "time" | "outcome" | "first" | "kind";

/** What one conjunct of a heading says of its part. */
export interface NamedRole {
  role: SectionRole;
  yields: readonly Outweighing[];
  whole: boolean;
  /** The conjunct. */
  words: string;
}

/** Behind a task, 的 stands so near before the noun of the heading: `推进民生工程的总体目标`, not `夯实发展基础`. */
const NEAR = 3;
const BARE_VERB = 2;
const DRAFT = /[（(](草案)[）)](?:编制)?(?:情况)?$/;
const BRACKETS_AT_END = /[（(][^（）()]{0,20}[）)]$/;
/** 目标2026: the year as a motto. */
const YEAR_AT_END = /^([\u4e00-\u9fff]{2,8})(?:19|20)\d\d$/;
const CLOSING_BRACKET = new UnitSet("）)");
/** What stands between the matters that a heading names. */
export const CONJUNCTION: UnitSet = new UnitSet("和与及暨、，：");

/** Whether a heading stands beside the numbered parts rather than above them: 前言, 结束语. */
export function isPreface(title: string): boolean {
  return sectionTitles.some(({ role, forms }) => role === "preface" && forms.includes(title));
}

/** The roles that the words of a heading name, in order. */
export function rolesOfTitle(title: string): NamedRole[] {
  const roles: NamedRole[] = [];
  for (const words of conjunctsOf(withoutFrame(title))) {
    const form = formOfConjunct(withoutBrackets(words));
    if (form !== null) roles.push({ role: form.role, yields: form.yields, whole: form.whole, words });
  }
  // 主要举措和成效: what came of it has been done
  const outcome = roles.findLastIndex(({ role }) => role === "review");
  return roles.filter(({ yields }, place) => place > outcome || !yields.includes("outcome"));
}

const SPACES = /\s+/g;
/** `【今年主要目标】`, as digests set their headings. */
const FRAMED = /^[【〖]([^【】〖〗]+)[】〗]$/;
const FRAME = new UnitSet("【〖");

function withoutFrame(title: string): string {
  const words = title.replaceAll(SPACES, "");
  return FRAME.begins(words) ? words.replace(FRAMED, "$1") : words;
}

/** The parts of a title between `和`, `以及`, commas and colons; what is quoted is one: `实现“一年受灾、一年恢复”目标`. */
export function conjunctsOf(title: string): string[] {
  const conjuncts: string[] = [];
  let from = 0;
  for (let at = CONJUNCTION.next(title, 0, title.length); at < title.length; ) {
    const quoted = title.lastIndexOf("“", at);
    const closed = quoted < from ? -1 : title.indexOf("”", quoted);
    if (closed > at) {
      at = CONJUNCTION.next(title, closed, title.length);
      continue;
    }
    conjuncts.push(title.slice(from, title.startsWith("以及", at - 1) ? at - 1 : at));
    from = at + 1;
    at = CONJUNCTION.next(title, from, title.length);
  }
  conjuncts.push(title.slice(from));
  return conjuncts;
}

function withoutBrackets(conjunct: string): string {
  const words = DIGIT.ends(conjunct) ? conjunct.replace(YEAR_AT_END, "$1") : conjunct;
  const bare = words.includes("草案") ? words.replace(DRAFT, "$1") : words;
  return CLOSING_BRACKET.ends(bare) ? bare.replace(BRACKETS_AT_END, "") : bare;
}

function formOfConjunct(words: string): RoleForm | null {
  const opening = OPENINGS.longest(words, 0);
  const ending = ENDINGS.longest(words, words.length, ({ role }, start) => endsInRole(words, start, role));
  if (opening === null && ending === null) return null;
  // 过去五年各项工作取得显著成就: what names the time past first tells of it
  if (isStatement(words)) return opening?.row.role === "review" ? opening.row : null;
  if (opening === null || ending === null) return (opening ?? ending)!.row;
  if (opening.length !== ending.length) return (opening.length > ending.length ? opening : ending).row;
  return (opening.row.place < ending.row.place ? opening : ending).row;
}

/** Whether what ends a heading, from `start` on, names the matter of its part rather than what a task is about; `发展回顾` has no task. */
function endsInRole(words: string, start: number, role: SectionRole): boolean {
  const before = words.slice(0, start);
  return (role === "review" && start <= BARE_VERB) || !opensWithTask(before) || before.slice(-NEAR).includes("的");
}

/** What opens or ends a heading and names the role of its part. Of two forms of one length the one higher in the table counts. */
interface RoleForm {
  role: SectionRole;
  yields: readonly Outweighing[];
  whole: boolean;
  place: number;
}

const OPENINGS = new PhraseTable(roleForms((where) => where !== "end"));
const ENDINGS = new PhraseTable(
  roleForms((where) => where === "end"),
  "backward",
);

function roleForms(isMeant: (where: TitleCue["where"]) => boolean): (readonly [form: string, row: RoleForm])[] {
  return sectionTitles.flatMap(({ role, where, forms, yields = [], whole = false }, place) =>
    role === "preface" || role === "none" || !isMeant(where)
      ? []
      : forms.map((form) => [form, { role, yields, whole, place }] as const),
  );
}

const STATEMENTS = sectionTitles.filter(({ role }) => role === "none");

/** Whether the words say what came about (`改革取得新突破`). */
export function isStatement(words: string): boolean {
  return STATEMENTS.some(
    ({ forms, except }) =>
      forms.some((form) => words.includes(form)) && except?.some((exception) => words.includes(exception)) !== true,
  );
}

/** The role that the first cue of a heading names, whatever stands around it, or `null`. */
export function roleOfTitle(title: string): SectionRole | null {
  return rolesOfTitle(title).find(({ yields }) => !yields.includes("first"))?.role ?? null;
}

const OF_REPORT =
  /(?:的?(?:(?:审计工作)?报告|報告|公开|汇报|说明|說明|审[查议]意见|决议|通报|分析|简析|解读|摘要|摘登|图解|函)){1,2}(?:[（(][^（）()]{0,20}[）)])?$/;

/** The role of a part of a document's title, what kind of paper it is aside: `2026年预算草案的报告` is a plan. */
export function roleOfDocumentTitle(words: string): SectionRole | null {
  const matter = words.replace(OF_REPORT, "");
  return roleOfTitle(words) ?? roleOfTitle(matter) ?? (matter.endsWith(BUDGET) ? "plan" : null);
}

/** 2022年预算执行情况和2023年预算的报告 */
const BUDGET = "预算";

const TIME =
  /^[【〖]?对?(?:(?:19|20)(?:\d\d|XX|xx|××)年|[一二][九〇○零][一二三四五六七八九〇○零]{2}年|“?十[一二三四五六]?五|过去|今后|未来|今年|明年|来年|去年|[一五]年来|[上下]半年|[前第]?[一二三四]个?季度|下一?步|下一?阶段|下届|新的?一?年度?)/;

/** Whether a heading names the time that its part is about first (`2023年工作回顾`, `今后五年的任务`). */
export function opensWithTime(title: string): boolean {
  return TIME.test(title);
}
