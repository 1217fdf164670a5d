import { isEnumeratedFrom } from "../coordination/enumerated-item.js";
import { memberIntroducers } from "../generated/member-introducers.js";
import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import type { TermSite } from "./term-site.js";
import { WordMap } from "./word-set.js";

/** Words and marks that announce the members behind a term. */
export interface MemberIntroducerRow {
  /** `firm`: what follows is the list even if its length disagrees with the numeral. `none`: a longer word that announces nothing. */
  /** `alike`: only items of the term's own kind are the list. */
  strength: "firm" | "weak" | "alike" | "none";
  words: readonly string[];
}

const PHRASE = 14;
const REACH = 300;
const INTRODUCERS = new WordMap(memberIntroducers.flatMap((row) => row.words.map((word) => [word, row] as const)));
const OPENING: readonly MemberIntroducerRow["strength"][] = ["firm", "weak"];
const CLAUSE_END = new UnitSet("，。");
const BRACKETS: ReadonlyMap<string, string> = new Map([
  ["（", "）"],
  ["(", ")"],
]);

/** A stretch behind a term that is said to spell it out. */
export interface Announcement extends Span {
  firm: boolean;
  /** Brackets stand around the list, so that nothing follows its last member. */
  isEnclosed: boolean;
  /** It is a sentence of its own, which may speak of other things too. */
  isApart?: boolean;
  /** Where the list begins if the last word of the introducer is the first of it: 即 and 为民服务 behind 即为. */
  earliest: number;
}

/** What is announced behind a term: in brackets, after a colon or a dash, or after 即, 包括, 分别是 and their like. */
export function announcement(site: TermSite): Announcement | null {
  const { text, coordination, end: termEnd, line } = site;
  const limit = Math.min(line.end, termEnd + REACH);
  let at = termEnd;
  for (;;) {
    const closing = BRACKETS.get(text.charAt(at));
    if (closing !== undefined) {
      const end = at + text.slice(at, limit).indexOf(closing);
      if (end < at) return null;
      const { end: start, earliest } = behindIntroducers(text, at + 1, end);
      return { start, end, firm: true, isEnclosed: true, earliest };
    }
    const introduced = behindIntroducers(text, at, limit);
    // 即 and 指 inside a phrase may be parts of words (立即, 指导).
    const isWord = introduced.end > at + 1 || at === termEnd || !HANZI.at(text, at) || text[at - 1] === "，";
    if (introduced.end > at && (isWord || !endsInWord(text, termEnd, at + 1))) {
      const { end: start, earliest } = introduced;
      const firm = isWord && introduced.firm;
      return { start, end: listEnd(site, start, limit), firm, isEnclosed: false, earliest };
    }
    if (CLAUSE_END.at(text, at) && isEnumeratedFrom(text, at + 1)) {
      const start = at + 1;
      const end = coordination.sentenceEnd(start, limit);
      return { start, end, firm: false, isEnclosed: false, isApart: text[at] !== "，", earliest: start };
    }
    if (text[at] === "，" && behindIntroducers(text, at + 1, limit).end > at + 1) at++;
    else if (at < Math.min(limit, termEnd + PHRASE) && HANZI.at(text, at)) at++;
    else return null;
  }
}

/** Reads over introducers that follow each other (`：指`). */
function behindIntroducers(
  text: string,
  from: number,
  limit: number,
): { end: number; firm: boolean; earliest: number } {
  let [end, earliest, firm] = [from, from, false];
  for (;;) {
    const strength = INTRODUCERS.valuesAt(text, end, limit)[0]?.strength ?? "none";
    if (!OPENING.includes(strength)) return { end, firm, earliest };
    firm ||= strength === "firm";
    const length = INTRODUCERS.lengthAt(text, end, limit);
    const isShorter = OPENING.includes(INTRODUCERS.valuesAt(text, end, end + length - 1)[0]?.strength ?? "none");
    const shorter = isShorter ? INTRODUCERS.lengthAt(text, end, end + length - 1) : length;
    earliest = end + (HANZI.at(text, end + shorter) ? shorter : length);
    end += length;
  }
}

/** Whether a longer word that announces nothing ends there: 立即. */
const endsInWord = (text: string, from: number, to: number): boolean =>
  INTRODUCERS.valuesBefore(text, from, to)[0]?.strength === "none";

/** The end of an open list: that of its sentence, or where the term stands again or another quoted thing is explained (“两带”即…，“三区”即…). */
function listEnd({ text, coordination, term }: TermSite, start: number, limit: number): number {
  const sentence = coordination.sentenceEnd(start, limit);
  const again = text.slice(start, sentence).indexOf(`“${term}”`);
  const end = again < 0 ? sentence : start + again;
  for (const { start: at, end: open } of coordination.list(start, end).joints) {
    const close = text[open] === "“" ? text.indexOf("”", open) : -1;
    if (close >= 0 && close < end && behindIntroducers(text, close + 1, end).end > close + 1) return at;
  }
  return end;
}

/** Where a list may begin right behind a term and 是 or 为, or `null`. */
export function alikeStart(text: string, termEnd: number): number | null {
  const [row] = INTRODUCERS.valuesAt(text, termEnd, text.length);
  return row?.strength === "alike" ? termEnd + INTRODUCERS.lengthAt(text, termEnd, text.length) : null;
}
