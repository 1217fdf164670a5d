import { ITEM_MARKS, partsOf } from "../coordination/coordinated-list.js";
import type { Span } from "../types.js";
import { isFormula } from "./numeral-term.js";
import type { TermSite } from "./term-site.js";

const REACH = 240;
const REACH_BEHIND = 300;
/** How far behind the beginning of a member its number may stand. */
const LONGEST_OPENING = 6;
const OPERANDS = /^(?:\d{3,6}|[0-9A-Za-z一二三四五六七八九十]{1,4}(?:[+＋×*][0-9A-Za-z一二三四五六七八九十]{1,4})+)/;
const DIGITS = "零一二三四五六七八九";
const GLOSSING = ["是指", "就是", "即为", "代表", "即", "指", "是", "为", "：", ":"];
const LONGEST_GLOSS = 40;
const OPEN_NUMBERS = ["n", "N", "X", "x", "若干", "多"];

/**
 * The members of a formula in the sentence before it, each of which opens with its number: `构建1个中心、3个站点、n个网格的“1+3+n”体系`.
 */
export function formulaMembersBefore(site: TermSite): Span[] | null {
  const { text, coordination, term, line } = site;
  const operands = operandsOf(term);
  if (operands.length < 2) return null;
  const end = text[site.start - 1] === "的" ? site.start - 1 : site.start;
  const start = Math.max(line.start, end - REACH);
  const items = partsOf(coordination.list(behindSentence(site, start, end), end), ITEM_MARKS);
  const listed = items.slice(-operands.length);
  if (listed.length < operands.length) return null;
  const members = listed.map((item, index) => {
    const at = index === 0 ? lastOpening(text, item, operands[index]!) : item.start;
    return at !== null && opensWith(text, at, operands[index]!) ? { start: at, end: item.end } : null;
  });
  return members.every((member) => member !== null) ? (members as Span[]) : null;
}

/**
 * The members of a formula that explains its numbers one by one, each in quotation marks: `“1”即一个平台，“3”指三支队伍`.
 */
export function formulaMembersGlossed(site: TermSite): Span[] | null {
  if (!isFormula(site.term)) return null;
  const members: Span[] = [];
  let at = site.end;
  for (const operand of operandsOf(site.term)) {
    const glossed = glossOf(site, at, operand);
    if (glossed === null) return null;
    members.push(glossed);
    at = glossed.end;
  }
  return members.length < 2 ? null : members;
}

/** What stands behind a quoted number and 即, 指 or their like, up to the end of the clause. */
function glossOf({ text, coordination, end: termEnd, line }: TermSite, from: number, operand: string): Span | null {
  const to = Math.min(line.end, termEnd + REACH_BEHIND);
  const forms = formsOf(operand);
  for (let open = text.indexOf("“", from); open >= 0 && open < to; open = text.indexOf("“", open + 1)) {
    const form = forms.find((candidate) => text.startsWith(`${candidate}”`, open + 1));
    if (form === undefined) continue;
    const behind = open + form.length + 2;
    const word = GLOSSING.find((candidate) => text.startsWith(candidate, behind));
    if (word === undefined) continue;
    const start = behind + word.length;
    const end = coordination.clauseEnd(start, Math.min(to, start + LONGEST_GLOSS));
    const next = text.slice(start, end).search(/[、和及]“/);
    if (end > start) return { start, end: next > 0 ? start + next : end };
  }
  return null;
}

/** The members of a formula in the list behind it, each of which has its number near its beginning: `即守住1条底线、抓实3大工程`. */
export function formulaMembersAfter({ text, coordination, term }: TermSite, list: Span): Span[] | null {
  const operands = operandsOf(term);
  const items = partsOf(coordination.list(list.start, list.end), ITEM_MARKS).slice(0, operands.length);
  if (operands.length < 2 || items.length < operands.length) return null;
  const fits = items.every(({ start, end }, index) => {
    const item = { start, end: Math.min(end, start + LONGEST_OPENING) };
    return lastOpening(text, item, operands[index]!) !== null;
  });
  return fits ? items : null;
}

function operandsOf(term: string): string[] {
  const formula = OPERANDS.exec(term)?.[0] ?? "";
  return /^\d+$/.test(formula) ? [...formula] : formula.split(/[+＋×*]/).filter((operand) => operand !== "");
}

function behindSentence({ text, coordination }: TermSite, from: number, end: number): number {
  let at = end;
  while (at > from) {
    const start = coordination.clauseStart(from, at);
    if (start === from || !"，；,;".includes(text[start - 1]!)) return start;
    at = start - 1;
  }
  return from;
}

function lastOpening(text: string, { start, end }: Span, operand: string): number | null {
  for (let at = end - 1; at >= start; at--) if (opensWith(text, at, operand)) return at;
  return null;
}

function opensWith(text: string, at: number, operand: string): boolean {
  const isOpen = OPEN_NUMBERS.includes(operand);
  const form = formsOf(operand).find((candidate) => text.startsWith(candidate, at));
  return form !== undefined && (isOpen || !/\d/.test(text[at - 1] ?? "")) && !/\d/.test(text[at + form.length] ?? "");
}

/** The ways to write a number of a formula: figure or numeral, or any of those that leave it open. */
function formsOf(operand: string): readonly string[] {
  if (OPEN_NUMBERS.includes(operand)) return OPEN_NUMBERS;
  const numeral = DIGITS[Number(operand)];
  return numeral === undefined ? [operand] : [operand, numeral];
}
