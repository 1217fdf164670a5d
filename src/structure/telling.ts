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
const BORDERS = "。；;、！!？?\n0123456789";
const COMMA_OR_BORDER = new UnitSet(`，,：:${BORDERS}`);
const LONGEST = 24;

/** Where a sentence begins behind the clauses that only say who tells what follows: 市长说，初步统计，2019年…. */
export function afterTelling(text: string, start: number, end: number): number {
  let from = afterColon(text, start, end);
  for (;;) {
    const limit = Math.min(end, from + LONGEST + 1);
    const at = COMMA_OR_BORDER.next(text, from, limit);
    if (at >= limit || !COMMA.at(text, at)) return from;
    if (WORDS.longest(text, at, (_word, first) => first >= from) === null) return from;
    from = at + 1;
  }
}

const COLON = new UnitSet("：:");
const COLON_OR_STOP = new UnitSet("：:。；;！!？?\n");
const LONGEST_BEFORE_COLON = 40;

/** 在回顾2015年工作时，县长说：2015年，…: a colon closes all that says who tells and when. */
function afterColon(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_BEFORE_COLON + 1);
  const at = COLON_OR_STOP.next(text, start, limit);
  if (at >= limit || !COLON.at(text, at)) return start;
  return WORDS.longest(text, at, (_word, first) => first >= start) === null ? start : at + 1;
}
