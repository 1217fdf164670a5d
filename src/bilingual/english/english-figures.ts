import { type Figure, withSharedBounds } from "../figure.js";
import { pieceNumbers, piecesOf } from "../pieces.js";
import type { ReadText } from "../read-text.js";
import { COUNT, englishUnitAt, type UnitMeaning } from "../shared-units.js";
import { englishBound } from "./bounds.js";
import { compromise } from "./compromise.js";
import { type Numeral, numeralsIn } from "./numerals.js";
import { sentencesOf } from "./sentences.js";

/** Money before its number: RMB 2.4 million, US$5 billion. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/HK\$\s?$/, "HKD"],
  [/(?:US\$|U\.S\.\s?\$|USD\s?|\$)\s?$/, "USD"],
  [/(?:RMB|CNY|CN¥|¥|￥|Yuan)\s?¥?\s?$/i, "CNY"],
  [/(?:€|EUR\s?)$/, "EUR"],
];
const LONGEST_PREFIX = 8;
/** The next number's unit holds for this one too: from 3.2 to 4.5 million mu. */
const JOINS = /^(?:\s?[–—-]\s?|\s(?:to|and|or)\s(?:(?:over|about|around|nearly|more than)\s)?)$/;
const SMALL = 10;
const RESTATED = /^[^()\n]{0,30}[(（][^()）]{0,24}$/;

/** The words behind a unit that make it a price of another one. */
const PER = /^,?\s(?:per|a|an|each|every|for each|for every)\s/;
const LONGEST_PER = 12;
/** 0.06 yuan, 0.1 yuan and 0.2 yuan per kilogram */
const LISTED = /^(?:,\s(?:and\s)?|\sand\s|\sor\s|\sto\s)$/;
/** Shanghai and 10 other cities are eleven. */
const OTHERS = /^\s(?:other|others|more)\b/;
const LONGEST_OTHERS = 8;
/** 6 million more hectares */
const BEFORE_UNIT = /^(?:\s(?:more|additional|new|extra|further))?[\s-]/;
const LONGEST_BEFORE_UNIT = 13;
const AGE_BEFORE = /\b(?:aged?|ages|age of)\s(?:over |above |under |below |between )?$/i;
const LONGEST_AGE = 20;
const YEAR = /^(?:1[89]|20|21)\d\d$/;

/** Reads the English side. Spans are offsets in `text`. Throws {@link TifaError} `missing-peer` without compromise. */
export function readEnglish(text: string): ReadText {
  const reader = compromise();
  const { pieces, lines } = piecesOf(text, sentencesOf(text, reader));
  const numerals = numeralsIn(text, reader);
  const numbers = pieceNumbers(
    pieces,
    numerals.map(({ start }) => start),
  );
  const figures = numerals.map((numeral, at) => figureOf(text, numeral, numbers[at]!));
  shareUnits(text, figures, numerals);
  sharePrices(text, figures);
  return { text, pieces, lines, figures: withoutRestatements(text, withSharedBounds(text, figures, LISTED)) };
}

function figureOf(text: string, numeral: Numeral, piece: number): Figure {
  const { start, end, value, tolerance, style, loose } = numeral;
  const mark = loose ? null : prefixOf(text, start);
  const from = mark?.start ?? start;
  const gap = BEFORE_UNIT.exec(text.slice(end, end + LONGEST_BEFORE_UNIT))?.[0].length ?? 0;
  const takesUnit = style === "digits" || style === "words";
  const unit = takesUnit ? (englishUnitAt(text, end) ?? englishUnitAt(text, end + gap)) : null;
  const meaning = meaningOf(text, numeral, mark?.currency, unit?.meaning);
  const to = unit?.end ?? end;
  const { bound, open } = englishBound(text, from, to);
  const small = style === "words" && value <= SMALL && meaning?.dimension === "count";
  return {
    text: text.slice(from, to),
    span: { start: from, end: to },
    piece,
    value,
    dimension: meaning?.dimension ?? null,
    factor: meaning?.factor ?? 1,
    per: perUnitAt(text, to),
    tolerance,
    bound,
    shared: null,
    open,
    alternatives: OTHERS.test(text.slice(to, to + LONGEST_OTHERS)) && value < 100 ? [value + 1] : [],
    soft: small || loose || meaning?.dimension === "time" || meaning?.dimension === "age",
  };
}

function prefixOf(text: string, start: number): { start: number; currency: string } | null {
  const before = text.slice(Math.max(0, start - LONGEST_PREFIX), start);
  for (const [mark, currency] of PREFIXES) {
    const found = mark.exec(before);
    if (found !== null) return { start: start - found[0].length, currency };
  }
  return null;
}

function meaningOf(
  text: string,
  { start, style, value, loose }: Numeral,
  currency: string | undefined,
  unit: UnitMeaning | undefined,
): UnitMeaning | null {
  if (style === "multiple") return { dimension: "multiple", factor: 1 };
  if (style === "fraction") return { dimension: "percent", factor: 1 };
  if (currency !== undefined) return { dimension: currency, factor: 1 };
  if (loose && YEAR.test(String(value))) return { dimension: "year", factor: 1 };
  if (loose) return null;
  if (AGE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_AGE), start))) return { dimension: "age", factor: 1 };
  return unit ?? COUNT;
}

/** The unit behind `per`. */
function perUnitAt(text: string, end: number): Figure["per"] {
  const per = PER.exec(text.slice(end, end + LONGEST_PER));
  return per === null ? null : (englishUnitAt(text, end + per[0].length)?.meaning ?? null);
}

/** The price of the last of a list is that of all. */
function sharePrices(text: string, figures: Figure[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    if (next.per === null || figure.per !== null || figure.dimension !== next.dimension) continue;
    if (LISTED.test(text.slice(figure.span.end, next.span.start))) figures[at] = { ...figure, per: next.per };
  }
}

function shareUnits(text: string, figures: Figure[], numerals: readonly Numeral[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    if (figure.dimension !== "count" || next.dimension === "count" || figure.piece !== next.piece) continue;
    if (!JOINS.test(text.slice(figure.span.end, next.span.start))) continue;
    const { scale } = numerals[at + 1]!;
    const alternatives = numerals[at]!.scale === 1 && scale > 1 ? [figure.value * scale] : [];
    figures[at] = { ...figure, dimension: next.dimension, factor: next.factor, alternatives, soft: next.soft };
  }
}

/** 120,000 mu (8,000 hectares): the bracket says the same in another unit. */
function withoutRestatements(text: string, figures: readonly Figure[]): Figure[] {
  return figures.filter((figure, at) => {
    const before = figures[at - 1];
    if (before === undefined || before.dimension !== figure.dimension || before.factor === figure.factor) return true;
    if (!RESTATED.test(text.slice(before.span.end, figure.span.start))) return true;
    const difference = Math.abs(before.value * before.factor - figure.value * figure.factor);
    return difference > 0.02 * before.value * before.factor;
  });
}
