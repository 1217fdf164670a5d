import { tellingWords } from "../generated/telling-words.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";

/** A row of `data/structure/telling-words.yaml`. */
export interface TellingWords {
  words: readonly string[];
  /** They open a clause that says of what one speaks, before the one that says who does. */
  topic?: boolean;
  /** Who is spoken to: 各位代表. */
  addressed?: boolean;
}

const wordsWhere = (topic: boolean): (readonly [string, string])[] =>
  tellingWords.flatMap((row: TellingWords) =>
    (row.topic ?? false) === topic ? row.words.map((word) => [word, word] as const) : [],
  );
const WORDS = new PhraseTable(wordsWhere(false), "backward");
const TOPICS = new PhraseTable(wordsWhere(true));
const ADDRESSED = new Set(
  tellingWords.flatMap(({ words, addressed = false }: TellingWords) => (addressed ? words : [])),
);
const LONGEST_ADDRESS = 8;
const COMMA = new UnitSet("，,：:");
/** What such a clause does not hold: another border, a figure. */
const BORDERS = "。；;、！!？?\n0123456789";
const COMMA_OR_BORDER = new UnitSet(`，,：:${BORDERS}`);
const LONGEST = 24;

/** Where a sentence begins behind the clauses that only say who tells what follows: 市长说，初步统计，2019年…. */
export function afterTelling(text: string, start: number, end: number): number {
  let from = afterReporter(text, afterColon(text, start, end), end);
  for (;;) {
    const comma = commaAfter(text, from, end);
    if (comma < 0) return from;
    if (tells(text, from, comma)) {
      from = comma + 1;
      continue;
    }
    // 谈到今年的任务，市长表示，…; 节日刚过，记者从市委获悉，…
    const leads = TOPICS.longest(text, from) !== null || text.startsWith(REPORTER, comma + 1);
    const next = leads ? commaAfter(text, comma + 1, end) : -1;
    if (next < 0 || !tells(text, comma + 1, next)) return from;
    from = next + 1;
  }
}

/** 各位代表！: whether the sentence only says to whom one speaks. */
export const isAddress = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_ADDRESS && ADDRESSED.has(text.slice(start, end - 1));

const REPORTER = "记者";
/** 新华社某地10月24日电（记者 李明）记者从24日举行的发布会获悉，: figures may stand in it. */
const HEARD =
  /^(?:[^。；，,\n]{0,30}[电讯](?:[（(][^）)]{0,20}[）)]|[ \u3000])?)?[^。；，,\n]{0,12}记者从[^。；，,\n]{2,40}(?:获悉|了解到|获知|得知)[，,]/;
const LONGEST_HEARD = 120;

/** Where what a reporter was told begins. */
function afterReporter(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEARD);
  let at = REPORTS_OR_BORDER.next(text, start, limit);
  if (BRACKET.at(text, at)) at = REPORTS.next(text, at, limit);
  if (at >= limit || !REPORTS.at(text, at)) return start;
  return start + (HEARD.exec(text.slice(start, limit))?.[0].length ?? 0);
}
const REPORTS = new UnitSet(REPORTER.slice(-1));
/** The reporter stands in the first clause, or behind what brackets enclose in it. */
const REPORTS_OR_BORDER = new UnitSet(`${REPORTER.slice(-1)}（(。；，,\n`);
const BRACKET = new UnitSet("（(");

/** The comma that ends a clause short enough, or -1. */
function commaAfter(text: string, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST + 1);
  const at = COMMA_OR_BORDER.next(text, from, limit);
  return at < limit && COMMA.at(text, at) ? at : -1;
}

/** Whether the clause `[from, comma)` ends with a word that says that somebody tells what follows. */
const tells = (text: string, from: number, comma: number): boolean =>
  WORDS.mayHold(text, comma) && WORDS.longest(text, comma, (_word, first) => first >= from) !== null;

const COLON = new UnitSet("：:");
const COLON_OR_STOP = new UnitSet("：:。；;！!？?\n");
const LONGEST_BEFORE_COLON = 40;

/** 在回顾2015年工作时，县长说：2015年，…: a colon closes all that says who tells and when. */
function afterColon(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_BEFORE_COLON + 1);
  const at = COLON_OR_STOP.next(text, start, limit);
  if (at >= limit || !COLON.at(text, at)) return start;
  if (!tells(text, start, at)) return start;
  let from = at + 1;
  while (COLON.at(text, from)) from++;
  return from;
}
