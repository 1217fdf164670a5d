import { tellingWords } from "../generated/telling-words.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";

/** A row of `data/structure/telling-words.yaml`. */
export interface TellingWords {
  words: readonly string[];
}

const WORDS = new PhraseTable(
  tellingWords.flatMap(({ words }: TellingWords) => words.map((word) => [word, word] as const)),
  "backward",
);
const COMMA = new UnitSet("，,：:");
/** What such a clause does not hold: another border, a figure. */
const BORDER = new UnitSet("。；;、！!？?\n0123456789");
const LONGEST = 24;

/** Where a sentence begins behind the clauses that only say who tells what follows: 市长说，初步统计，2019年…. */
export function afterTelling(text: string, start: number, end: number): number {
  let from = afterColon(text, start, end);
  for (let at = from; at < end && at - from <= LONGEST; at++) {
    if (BORDER.at(text, at)) return from;
    if (!COMMA.at(text, at)) continue;
    if (WORDS.longest(text, at, (_word, first) => first >= from) === null) return from;
    from = at + 1;
  }
  return from;
}

const COLON = new UnitSet("：:");
const STOP = new UnitSet("。；;！!？?\n");
const LONGEST_BEFORE_COLON = 40;

/** 在回顾2015年工作时，县长说：2015年，…: a colon closes all that says who tells and when. */
function afterColon(text: string, start: number, end: number): number {
  for (let at = start; at < end && at - start <= LONGEST_BEFORE_COLON && !STOP.at(text, at); at++)
    if (COLON.at(text, at)) return WORDS.longest(text, at, (_word, first) => first >= start) === null ? start : at + 1;
  return start;
}
