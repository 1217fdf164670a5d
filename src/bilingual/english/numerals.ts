import type { Span } from "../../types.js";
import type { Compromise } from "./compromise.js";
import { fractionAt } from "./fractions.js";
import { LABELS, MONTHS, MULTIPLES, NUMERALS, SCALES } from "./number-words.js";

/** A number of an English text. */
export interface Numeral extends Span {
  value: number;
  /** Half of what one more in the last printed digit would add. */
  tolerance: number;
  /** `words`: written in words; `multiple`: doubled; `fraction`: one third, `value` in percent. */
  style: "digits" | "words" | "multiple" | "fraction";
  /** A year, a date, a label, an ordinal, an approximate fraction: paired where it can be, never missed. */
  loose: boolean;
  /** The words of scale behind the digits, so that a figure before it may share them: from 3.2 to 4.5 million. */
  scale: number;
}

const SCALE = `(?:\\s|-|\\s-\\s)(?:${SCALES.join("|")})(?:\\s(?:${SCALES.join("|")}))?`;
const DIGITS = `\\d{1,15}(?:,\\d{3}){0,5}(?:\\.\\d{1,8})?`;
const WORDS = `(?:${NUMERALS.join("|")})(?:(?:\\s|-|\\sand\\s)(?:${[...NUMERALS, ...SCALES].join("|")}))*`;
const NUMBER = new RegExp(`(${DIGITS})(${SCALE})?|\\b(${WORDS})\\b|\\b(${[...MULTIPLES.keys()].join("|")})\\b`, "giy");
const START = /[\da-z]/i;
const LETTER = /[a-z]/i;
/** Before digits these make a name of them: COVID-19, G20, 1+4. */
const GLUED = /[a-z\d.+×*/]-?$|[+×*]\s?$/i;
const YEAR = /^(?:1[89]|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;
const WORD_BEFORE = /([A-Za-z.-]{1,16})\s*$/;
const WORD_AFTER = /^,?\s*([A-Za-z.]{1,12})/;
/** A noun behind a number of four digits says that it counts. */
const COUNTED = /^\s(?!and\b|to\b|was\b|is\b|has\b|as\b|plus\b|this\b)[a-z]{2,20}s\b/;
/** 7.6 beds per 1,000 people: what the figure is reckoned by. */
const RATIO = /^(?:per|every)$/;
/** 1) finish building; 2) deepen reform */
const ENUMERATOR = /^[\s(]\d{1,2}\)$/;
/** the following tasks: 1. Keeping prices stable */
const BEHIND_STOP = /[.:;!?]\s$/;
const HEADING = /^\.\s[A-Z]/;
const MARKER = /(?:^|\n)[ \t]{0,5}[([]?$/;

/** The numbers of a text; those that only name (years, dates, labels, ordinals) are `loose`. */
export function numeralsIn(text: string, reader: Compromise): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length; ) {
    if (!START.test(text[at]!)) {
      at++;
      continue;
    }
    const fraction = fractionAt(text, at);
    if (fraction !== null) {
      found.push({ start: at, tolerance: 0.01, style: "fraction", scale: 1, ...fraction });
      at = fraction.end;
      continue;
    }
    NUMBER.lastIndex = at;
    const match = NUMBER.exec(text);
    if (match === null) {
      at = wordEnd(text, at);
      continue;
    }
    const numeral = numeralOf(text, match, reader);
    if (numeral !== null) found.push(numeral);
    at += match[0].length;
    if (match[1] !== undefined) at = wordEnd(text, at);
  }
  return found;
}

/** Past the letters that stand together. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && LETTER.test(text[at]!)) at++;
  return at;
}

function numeralOf(text: string, match: RegExpExecArray, reader: Compromise): Numeral | null {
  const { 0: whole, 1: digits, 2: scaleWords, 3: words, index: start } = match;
  const end = start + whole.length;
  if (digits !== undefined) {
    const scale =
      scaleWords === undefined ? 1 : (reader.numeral(`one ${scaleWords.replace(/[\s-]+/g, " ").trim()}`) ?? 1);
    const loose = isName(text, start, end, digits, scaleWords === undefined);
    const decimals = digits.split(".")[1]?.length ?? 0;
    const value = Number(digits.replaceAll(",", "")) * scale;
    return { start, end, value: round(value), tolerance: 0.5 * 10 ** -decimals * scale, style: "digits", scale, loose };
  }
  if (words !== undefined) {
    if (/^(?:one|hundred|thousand)$/i.test(words)) return null;
    const value = reader.numeral(words);
    if (value === null) return null;
    // the Thirteenth Five-Year Plan is a name
    const loose = /^-[A-Z]/.test(text.slice(end, end + 2));
    return { start, end, value, tolerance: 0, style: "words", scale: 1, loose };
  }
  const value = MULTIPLES.get(whole.toLowerCase())!;
  return { start, end, value, tolerance: 0, style: "multiple", scale: 1, loose: true };
}

/** 1.26 times 1e8 is 126000000, not 126000000.00000001. */
const round = (value: number): number => Number(value.toPrecision(14));

function isName(text: string, start: number, end: number, digits: string, bare: boolean): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  const after = text.slice(end, end + 24);
  if (
    GLUED.test(before.replace(/(?:RMB|CNY|USD|US)$/i, "")) ||
    /^(?:st|nd|rd|th|[a-z]{1,3}\b(?<!km|kg|m|kw|mw|gw|ha|kwh))/i.test(after)
  )
    return true;
  if (!bare) return false;
  const previous = WORD_BEFORE.exec(before)?.[1]?.toLowerCase() ?? "";
  if (RATIO.test(previous)) return true;
  const next = WORD_AFTER.exec(after)?.[1]?.toLowerCase() ?? "";
  if (LABELS.has(previous) || MONTHS.has(previous)) return true;
  if (DAY.test(digits) && MONTHS.has(next)) return true;
  if (YEAR.test(digits))
    return (
      !COUNTED.test(after) && !/^\s(?:yuan|mu|km|kg|tons|percent)/.test(after) && !/[$¥€£]\s?$|RMB\s?$/.test(before)
    );
  if (ENUMERATOR.test(`${before.at(-1) ?? " "}${digits}${after[0] ?? ""}`)) return true;
  if (BEHIND_STOP.test(before) && HEADING.test(after)) return true;
  return MARKER.test(text.slice(Math.max(0, start - 6), start)) && /^(?:[.)、]|\s*$)/.test(after);
}
