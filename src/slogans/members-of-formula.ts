import { ITEM_MARKS, partsOf } from "../coordination/coordinated-list.js";
import { isEnumeratedFrom } from "../coordination/enumerated-item.js";
import type { Span } from "../types.js";
import { announcement } from "./member-announcement.js";
import { withoutTrail } from "./member-end.js";
import { sentenceBefore, sentenceBehind } from "./neighbouring-clauses.js";
import type { TermSite } from "./term-site.js";

const REACH_BEHIND = 300;
/** How far behind the beginning of a member its number may stand. */
const LONGEST_OPENING = 6;
const OPERANDS = /^(?:\d{3,6}|[0-9A-Za-z一二三四五六七八九十]{1,4}(?:[+＋×*][0-9A-Za-z一二三四五六七八九十]{1,4})+)/;
const DIGITS = "零一二三四五六七八九";
/** Numerals that go up one by one or tenfold: 一二三, 十百千. */
const SERIES = /^(?:一二三四?五?六?七?八?九?|十百千?万?|百千万?)(?![一二三四五六七八九十百千万])/;
const MORE_FORMS: Readonly<Record<string, string>> = {
  "2": "两",
  二: "两",
  十: "10",
  百: "100",
  千: "1000",
  万: "10000",
};
const GLOSSING = ["是指", "就是", "即为", "代表", "即", "指", "是", "为", "：", ":"];
const LONGEST_GLOSS = 40;
const OPEN_NUMBERS = ["n", "N", "X", "x", "若干", "多"];

/**
 * The members of a formula in the sentence before it, each of which opens with its number: `构建1个中心、3个站点、n个网格的“1+3+n”体系`.
 */
export function formulaMembersBefore(site: TermSite): Span[] | null {
  const { text, coordination, operands } = site;
  if (operands.length < 2) return null;
  const end = text[site.start - 1] === "的" ? site.start - 1 : site.start;
  const items = partsOf(coordination.list(sentenceBefore(site, end).start, end), ITEM_MARKS);
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
  const members: Span[] = [];
  let at = site.end;
  const { operands } = site;
  if (operands.length < 2) return null;
  for (const operand of operands) {
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
export function formulaMembersAfter({ text, coordination, operands }: TermSite, list: Span): Span[] | null {
  const items = partsOf(coordination.list(list.start, list.end), ITEM_MARKS).slice(0, operands.length);
  if (operands.length < 2 || items.length < operands.length) return null;
  const openings = items.map(({ start, end }, index) => {
    const item = { start, end: Math.min(end, start + LONGEST_OPENING) };
    return lastOpening(text, item, operands[index]!);
  });
  if (openings.includes(null)) return null;
  return withoutTrail(text, fromNumbers(text, items, openings as number[]));
}

/** The same in the clauses that follow a term without a word that announces them: `“百千万”工程，选树百名…、千名…、万名…`. */
export function formulaMembersBehind(site: TermSite): Span[] | null {
  if (site.operands.length < 2) return null;
  const list = announcement(site) ?? sentenceBehind(site);
  return list === null || isEnumeratedFrom(site.text, list.start) ? null : formulaMembersAfter(site, list);
}

/** 围绕“一个目标”、建设“两个中心” name quoted things; 选树百名…、千名… has one verb for all. */
function fromNumbers(text: string, items: readonly Span[], openings: readonly number[]): Span[] {
  const quoted = items.map(({ end }, index) => {
    const [start, close] = [openings[index] ?? 0, text.indexOf("”", openings[index])];
    return text[start - 1] === "“" && close > 0 && close < end ? { start, end: close } : null;
  });
  if (quoted.every((item) => item !== null)) return quoted;
  const isShared = items.every(({ start }, index) => index === 0 || openings[index] === start);
  return items.map(({ start, end }, index) => ({ start: isShared ? (openings[index] ?? start) : start, end }));
}

/** The numbers of a formula, as they are written. */
export function operandsOf(term: string): string[] {
  const series = SERIES.exec(term)?.[0];
  if (series !== undefined) return [...series];
  const formula = OPERANDS.exec(term)?.[0] ?? "";
  return /^\d+$/.test(formula) ? [...formula] : formula.split(/[+＋×*]/).filter((operand) => operand !== "");
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
  return [operand, DIGITS[Number(operand)], MORE_FORMS[operand]].filter((form) => form !== undefined);
}
