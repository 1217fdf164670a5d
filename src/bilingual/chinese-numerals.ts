import { numeralRunEnd, readNumeral } from "../quantity/numeral.js";
import type { SpanSet } from "../text/span-set.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { perUnitBefore } from "./chinese-per-unit.js";
import type { Figure } from "./figure.js";
import { chineseUnitAt, type UnitMeaning } from "./shared-units.js";

const NUMERAL = new UnitSet("0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百千万亿廿卅半");
const HALF = "半";
const YEAR = /^(?:1[89]|20|21)\d\d$/;

/**
 * The numerals that are no figures of their own (years, names, ages, hotlines, 千亿斤, 上亿, 减半), for a translation may make figures of
 * them. Nobody misses them.
 */
export function looseNumerals(text: string, { start, end }: Span, taken: SpanSet): Figure[] {
  const bounded = text.slice(0, end);
  const found: Figure[] = [];
  for (let at = start; at < end; ) {
    const held = taken.at(at);
    if (held !== null || !NUMERAL.has(text.charCodeAt(at))) {
      at = held?.end ?? at + 1;
      continue;
    }
    const figure = text[at] === HALF ? half(text, at) : looseAt(bounded, start, at);
    if (figure !== null) found.push(figure);
    at = figure?.span.end ?? Math.max(at + 1, numeralRunEnd(bounded, at));
  }
  return found;
}

const half = (text: string, at: number): Figure => loose(text, at, at + 1, 50, { dimension: "percent", factor: 1 });

function looseAt(text: string, from: number, at: number): Figure | null {
  const numeral = readNumeral(text, at);
  if (numeral === null) return null;
  const { start, end, value, style } = numeral;
  if (value === 1 && style === "hanzi") return null;
  const isYear = YEAR.test(String(value)) && text[end] === "年";
  if (isYear) return loose(text, start, end + 1, value, { dimension: "year", factor: 1 });
  const unit = chineseUnitAt(text, end);
  return { ...loose(text, start, unit?.end ?? end, value, unit?.meaning ?? null), per: perUnitBefore(text, from, at) };
}

function loose(text: string, start: number, end: number, value: number, meaning: UnitMeaning | null): Figure {
  return {
    text: text.slice(start, end),
    span: { start, end },
    piece: 0,
    value,
    dimension: meaning?.dimension ?? null,
    factor: meaning?.factor ?? 1,
    per: null,
    tolerance: 0,
    bound: null,
    shared: null,
    open: true,
    alternatives: [],
    soft: true,
  };
}
