import { HANZI_NUMERALS } from "../../text/hanzi.js";
import { UnitSet } from "../../text/unit-set.js";
import type { Numeral } from "../numeral.js";
import { numeralValue } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { findUnit } from "../units.js";
import { HANZI_DIGITS, isOneOf, matchesAt, OPENS_LINE, PAUSE, type Rule } from "./rule.js";

/**
 * Two neighbouring digits that leave open which of them it is (`三四十`, `十五六万`, `两三百`; `三五` for three to five), or 几 in the place of
 * a digit (`二十几万`, `几十万`): a prefix, the digit or two, a place, a multiplier.
 */
const FORM =
  /([一二三四五六七八九]?十|[一二两三四五六七八九][百千])?(?:([一二两三四五六七八])、?([二两三四五六七八九])|几)([十百千])?([万亿])?(?![零一二三四五六七八九十百千万亿几])/y;
/** A number that begins with one goes on with another, with the pause or with 几. */
const HANZI_NUMERAL = new UnitSet(HANZI_NUMERALS);
const GOES_ON = new UnitSet(`${HANZI_NUMERALS}${PAUSE}几`);
/** 三、四个村: behind no place only these count so; 三、四级 and 二、三期 are one after the other. */
const COUNTS = new UnitSet("个户家名");
/** 二、三、四个: items of a list. */
const LISTED = new UnitSet("、和及");
const PAIRS = new Set(["一二", "一两", "二三", "两三", "三四", "四五", "五六", "六七", "七八", "八九", "三五"]);
/** 几十种 and 几家 say too little; 几十万元 gives at least its size. */
const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 };
/** The digits that 几 stands for, after a ten and alone. */
const AFTER_TEN = [1, 9] as const;
const ALONE = [2, 9] as const;

interface Approximation {
  end: number;
  value: number;
  max: number;
  scale: number;
}

/** `两三百家` is 200 to 300, `十五六万` 150,000 to 160,000, `二十几万` 210,000 to 290,000. */
export const approximations: Rule = {
  name: "approximation",
  starts: `${HANZI_DIGITS}几`,
  read(text, at) {
    if (isOneOf("第数", text, at - 1)) return null;
    const found = approximationAt(text, at);
    if (found === null) return null;
    const numeral = asNumeral(found, at);
    const unit = findUnit(text, numeral);
    if (unit === null || unit.time !== null) return null;
    const quantity = buildQuantity(text, {
      rule: "approximation",
      start: at,
      end: unit.end,
      number: { start: at, end: found.end },
      unitSpan: { start: unit.start, end: unit.end },
      value: found.value,
      max: found.max,
      unit: unit.unit,
      kind: unit.kind,
      currency: unit.currency,
      style: "hanzi",
    });
    return { end: unit.end, quantities: [quantity] };
  },
};

function approximationAt(text: string, at: number): Approximation | null {
  if (HANZI_NUMERAL.at(text, at) && !GOES_ON.at(text, at + 1)) return null;
  FORM.lastIndex = at;
  const match = FORM.exec(text);
  if (match === null) return null;
  const [whole, tens, first, second, place, multiplier] = match;
  if (whole.includes(PAUSE) && (isListed(text, at, at + whole.length, place) || matchesAt(OPENS_LINE, text, at)))
    return null;
  if (!isBelow(tens, place)) return null;
  const digits = first === undefined ? digitsOfSome(tens, place, multiplier) : digitsOfPair(first, second ?? "", tens);
  if (digits === null) return null;
  const base = tens === undefined ? 0 : numeralValue(tens);
  const scale = placeValue(multiplier);
  const factor = scale * placeValue(place);
  const [value, max] = digits.map((digit) => base * scale + digit * factor) as [number, number];
  return { end: at + whole.length, value, max, scale };
}

const isListed = (text: string, start: number, end: number, place: string | undefined): boolean =>
  place === undefined && (LISTED.at(text, start - 1) || !COUNTS.at(text, end));

/** 一百五六十, 两千三四百: the pair is of the place next below; 十五六 is of no place. */
function isBelow(prefix: string | undefined, place: string | undefined): boolean {
  if (prefix === undefined) return true;
  const above = placeValue(prefix.at(-1));
  return above === 10 ? place === undefined : placeValue(place) === above / 10 && above > 10;
}

/** 十四五 and 十三五 name a plan, so that 三五 stands for three to five only by itself. */
function digitsOfPair(first: string, second: string, tens: string | undefined): readonly [number, number] | null {
  const isPair = PAIRS.has(first + second) && !(tens === "十" && first + second === "四五");
  if (!isPair || (tens !== undefined && first + second === "三五")) return null;
  return [numeralValue(first), numeralValue(second)];
}

const placeValue = (place: string | undefined): number => (place === undefined ? 1 : (PLACES[place] ?? Number.NaN));

function digitsOfSome(
  tens: string | undefined,
  place: string | undefined,
  multiplier: string | undefined,
): readonly [number, number] | null {
  if (tens !== undefined) return place === undefined ? AFTER_TEN : null;
  return multiplier === undefined ? null : ALONE;
}

function asNumeral({ end, value, scale }: Approximation, start: number): Numeral {
  return { start, end, value, style: "hanzi", form: "exact", scale, decimals: 0, more: null, bare: false };
}
