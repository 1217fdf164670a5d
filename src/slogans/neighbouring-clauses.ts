import { least } from "../collections/extremes.js";
import { HANZI } from "../text/hanzi.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import type { TermSite } from "./term-site.js";

/** So long may the noun be that a term belongs to: 格局, 机制一起抓. */
const PHRASE = 14;
const REACH_BEHIND = 200;
const REACH_BEFORE = 240;
const BREAK = new UnitSet("，。");
const WITHIN_SENTENCE = new UnitSet("，；,;");

/** The sentence or the rest of it that follows the clause of a term, where that clause ends soon; else `null`. */
export function sentenceBehind({ text, coordination, term, start: termStart, end, line }: TermSite): Span | null {
  const limit = Math.min(line.end, end + PHRASE);
  let at = end;
  while (at < limit && HANZI.at(text, at)) at++;
  if (!BREAK.at(text, at)) return null;
  const start = at + 1;
  // Where the term stands again, it is that one which the list is about.
  const sentence = coordination.sentenceEnd(start, Math.min(line.end, start + REACH_BEHIND));
  const words = text.slice(start, sentence);
  const again = [term, text.slice(termStart, end)].map((form) => words.indexOf(form)).filter((at) => at >= 0);
  return { start, end: start + Math.min(words.length, least(again)) };
}

/** What of the sentence stands before `end`, over commas and semicolons. */
export function sentenceBefore({ coordination, line, text }: TermSite, end: number): Span {
  const from = Math.max(line.start, end - REACH_BEFORE);
  let at = end;
  while (at > from) {
    const start = coordination.clauseStart(from, at);
    if (start === from || !WITHIN_SENTENCE.at(text, start - 1)) return { start, end };
    at = start - 1;
  }
  return { start: from, end };
}
