import { HANZI } from "../text/hanzi.js";
import { wordsOf } from "./numeral-patterns.js";
import type { TermMention } from "./term-mention.js";

const FORMULA_HEADS = wordsOf("formula-head");
const CAMPAIGNS = wordsOf("campaign");
const LEFT = wordsOf("joined-left");
const RIGHT = wordsOf("joined-right");
const FIGURES = /\d{1,2}(?:\+(?:\d{1,2}|[nNxX]))+/g;
const WORD_UNIT = /[\dA-Za-z.+×*%=-]/;
const PHRASE = 10;
const PLUS = "+";

/** Finds unquoted formulas (1+4+n, 1+N) and terms joined by a plus sign (互联网+政务服务) by the words around them. */
export function formulaTerms(text: string): TermMention[] {
  return text.includes(PLUS) ? [...figureFormulas(text), ...joinedWords(text)] : [];
}

function figureFormulas(text: string): TermMention[] {
  const found: TermMention[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const start = match.index;
    const end = start + match[0].length;
    if (WORD_UNIT.test(text[start - 1] ?? "") || WORD_UNIT.test(text[end] ?? "")) continue;
    if (!/[nNxX]$/.test(match[0]) && !FORMULA_HEADS.isWithin(text, end, hanziEnd(text, end))) continue;
    found.push({ start, end, term: match[0], kind: "numeral", entry: null, rule: "formula" });
  }
  return found;
}

function joinedWords(text: string): TermMention[] {
  const found: TermMention[] = [];
  for (let plus = text.indexOf(PLUS); plus >= 0; plus = text.indexOf(PLUS, plus + 1)) {
    const left = LEFT.lengthBefore(text, 0, plus);
    if (left === 0) continue;
    const right = RIGHT.lengthAt(text, plus + 1, text.length);
    if (right === 0 && CAMPAIGNS.lengthAt(text, plus + 1, text.length) === 0) continue;
    const start = plus - left;
    const end = plus + 1 + right;
    found.push({ start, end, term: text.slice(start, end), kind: "coinage", entry: null, rule: "joined-words" });
  }
  return found;
}

function hanziEnd(text: string, from: number): number {
  let at = from;
  while (at < Math.min(text.length, from + PHRASE) && HANZI.at(text, at)) at++;
  return at;
}
