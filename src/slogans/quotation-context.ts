import { LETTER } from "../text/ascii.js";
import { HANZI } from "../text/hanzi.js";
import type { Quote } from "../text/quotes.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";

const CLAUSE_REACH = 40;
const PHRASE_REACH = 12;
const CLAUSE_END = new UnitSet("。；，！？\n;,");
const OPENING = new UnitSet("“‘「『《");
const BETWEEN = new Set(["", "、", "和", "与", "及", "以及"]);
const LONGEST_BETWEEN = 2;

/** A quotation with the run of adjoining quotations that it stands in (`“A”“B”`, `“A”、“B”和“C”`). */
export interface QuotationContext {
  text: string;
  /** What stands between the marks. */
  inner: Span;
  /** From the first opening mark of the run to behind its last closing mark. */
  run: Span;
  clauseStart: number;
  /** End of the hanzi that follow the run without a break. */
  phraseEnd: number;
  clauseEnd: number;
}

export function contextOf(text: string, inner: Span, run: Span): QuotationContext {
  return {
    text,
    inner,
    run,
    clauseStart: clauseStart(text, run.start),
    phraseEnd: phraseEnd(text, run.end),
    clauseEnd: clauseEnd(text, run.end),
  };
}

/** For each quotation the index of the one around it. */
export function parentsOf(quotes: readonly Quote[]): (number | undefined)[] {
  const around: number[] = [];
  return quotes.map(({ open }, index) => {
    while (around.length > 0 && quotes[around.at(-1)!]!.close! < open) around.pop();
    const parent = around.at(-1);
    around.push(index);
    return parent;
  });
}

/** For each quotation the run of adjoining ones that it stands in. */
export function runsOf(text: string, quotes: readonly Quote[]): Span[] {
  const runs: Span[] = [];
  const last: (number | undefined)[] = [];
  for (const [index, { open, close, depth }] of quotes.entries()) {
    const previous = last[depth];
    last.length = depth + 1;
    const behind = previous === undefined ? -1 : quotes[previous]!.close! + 1;
    const joins = previous !== undefined && open - behind <= LONGEST_BETWEEN && BETWEEN.has(text.slice(behind, open));
    const run = joins ? runs[previous]! : { start: open, end: 0 };
    run.end = close! + 1;
    runs.push(run);
    last[depth] = index;
  }
  return runs;
}

function clauseStart(text: string, from: number): number {
  let at = from;
  const limit = Math.max(0, from - CLAUSE_REACH);
  // A comma right before the marks (指出，“…”) does not cut off what introduces the quotation.
  if (at - 1 > limit && CLAUSE_END.at(text, at - 1) && text[at - 1] === "，") at--;
  while (at > limit && !CLAUSE_END.at(text, at - 1)) at--;
  return at;
}

function phraseEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + PHRASE_REACH);
  while (at < limit && (HANZI.at(text, at) || LETTER.at(text, at))) at++;
  return at;
}

function clauseEnd(text: string, from: number): number {
  let at = from;
  const limit = Math.min(text.length, from + CLAUSE_REACH);
  while (at < limit && !CLAUSE_END.at(text, at) && !OPENING.at(text, at)) at++;
  return at;
}
