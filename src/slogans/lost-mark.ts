import { HANZI } from "../text/hanzi.js";
import type { Quote } from "../text/quotes.js";
import { wordsOf } from "./numeral-patterns.js";
import { isNumeralTerm } from "./numeral-term.js";
import type { TermMention } from "./term-mention.js";

const CAMPAIGNS = wordsOf("campaign");
const CLOSING = "”";
const NUMERAL = /[一二两双三四五六七八九十]/;
const LONGEST = 8;

/**
 * Finds numeral terms of whose quotation marks one was lost in copying: 提高四个服务”水平, “三四五工作思路，. The numeral tells where
 * such a term begins, a noun of campaigns where it ends. Other terms with half their marks are left alone.
 */
export function termsWithLostMark(text: string, quotes: readonly Quote[]): TermMention[] {
  const closings = new Set(quotes.map(({ close }) => close));
  const found: TermMention[] = [];
  for (let close = text.indexOf(CLOSING); close >= 0; close = text.indexOf(CLOSING, close + 1)) {
    if (!closings.has(close)) add(found, text, numeralStart(text, close), close);
  }
  for (const { kind, open, close } of quotes) {
    if (kind === "quote" && close === null) add(found, text, open + 1, campaignStart(text, open + 1));
  }
  return found;
}

function add(found: TermMention[], text: string, start: number, end: number): void {
  const term = text.slice(start, end);
  if (term.length < 3 || !NUMERAL.test(term[0]!) || !isNumeralTerm(term)) return;
  found.push({ start, end, term, kind: "numeral", entry: null, rule: "quoted-numeral" });
}

/** Where the first numeral stands in the hanzi before a closing mark. */
function numeralStart(text: string, close: number): number {
  let start = close;
  for (let at = close - 1; at >= close - LONGEST && HANZI.at(text, at); at--) {
    if (NUMERAL.test(text[at]!)) start = at;
  }
  return start;
}

function campaignStart(text: string, from: number): number {
  for (let at = from + 2; at <= from + LONGEST && HANZI.at(text, at); at++) {
    if (CAMPAIGNS.lengthAt(text, at, text.length) > 0) return at;
  }
  return from;
}
