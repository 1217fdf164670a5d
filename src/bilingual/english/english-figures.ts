import type { ReadText } from "../chinese-figures.js";
import type { Figure } from "../figure.js";
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

/** Reads the English side. Spans are offsets in `text`. Throws {@link TifaError} `missing-peer` without compromise. */
export function readEnglish(text: string): ReadText {
  const reader = compromise();
  const sentences = sentencesOf(text, reader);
  const numerals = numeralsIn(text, reader);
  const figures: Figure[] = [];
  let sentence = 0;
  for (const numeral of numerals) {
    while (sentence + 1 < sentences.length && sentences[sentence]!.span.end <= numeral.start) sentence++;
    figures.push(figureOf(text, numeral, sentence));
  }
  shareUnits(text, figures, numerals);
  return { text, sentences, figures: withoutRestatements(text, figures) };
}

function figureOf(text: string, numeral: Numeral, sentence: number): Figure {
  const { start, end, value, tolerance, style } = numeral;
  const prefix = PREFIXES.find(([mark]) => mark.test(text.slice(Math.max(0, start - LONGEST_PREFIX), start)));
  const from =
    prefix === undefined
      ? start
      : start - prefix[0].exec(text.slice(Math.max(0, start - LONGEST_PREFIX), start))![0].length;
  const gap = /^[\s-]?/.exec(text.slice(end, end + 1))![0].length;
  const unit = style === "multiple" ? null : (englishUnitAt(text, end) ?? englishUnitAt(text, end + gap));
  const meaning = meaningOf(style, prefix?.[1], unit?.meaning);
  const to = unit?.end ?? end;
  const { bound, open } = englishBound(text, from, to);
  const small = style === "words" && value <= SMALL && meaning.dimension === "count";
  return {
    text: text.slice(from, to),
    span: { start: from, end: to },
    sentence,
    value,
    dimension: meaning.dimension,
    factor: meaning.factor,
    tolerance,
    bound,
    open,
    alternatives: [],
    soft: small || meaning.dimension === "time" || style === "multiple",
  };
}

function meaningOf(style: Numeral["style"], currency: string | undefined, unit: UnitMeaning | undefined): UnitMeaning {
  if (style === "multiple") return { dimension: "multiple", factor: 1 };
  if (currency !== undefined) return { dimension: currency, factor: 1 };
  return unit ?? COUNT;
}

function shareUnits(text: string, figures: Figure[], numerals: readonly Numeral[]): void {
  for (let at = figures.length - 2; at >= 0; at--) {
    const [figure, next] = [figures[at]!, figures[at + 1]!];
    if (figure.dimension !== "count" || next.dimension === "count" || figure.sentence !== next.sentence) continue;
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
