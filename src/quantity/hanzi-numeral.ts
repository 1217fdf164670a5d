import { groupOf } from "../text/group-of.js";
import { UnitSet } from "../text/unit-set.js";
import { HanziPlaces } from "./hanzi-places.js";
import type { Numeral } from "./numeral-reading.js";

const code = (character: string): number => character.charCodeAt(0);
/** By character code. */
const DIGITS: ReadonlyMap<number, number> = new Map([
  ...Array.from("零一二三四五六七八九", (digit, value) => [code(digit), value] as const),
  [code("〇"), 0],
  [code("○"), 0],
  [code("两"), 2],
]);
const UNITS: ReadonlyMap<number, number> = new Map([
  [code("十"), 10],
  [code("百"), 100],
  [code("千"), 1000],
  [code("万"), 1e4],
  [code("亿"), 1e8],
]);
/** 廿六 is 二十六. */
const TENS: ReadonlyMap<number, number> = new Map([
  [code("廿"), 2],
  [code("卅"), 3],
]);
/** The same in Arabic digits. */
function digitsOf(hanzi: string): string {
  let digits = "";
  for (let index = 0; index < hanzi.length; index++) digits += DIGITS.get(hanzi.charCodeAt(index));
  return digits;
}
const STRING_DIGIT = new UnitSet("零〇○一二三四五六七八九");
const UNIT = new UnitSet("十百千万亿");
/** What an approximator or a fraction begins with. */
const FOLLOWS = new UnitSet("余多几来点·•");
const DIGIT_STRING = /[零〇○一二三四五六七八九]{2,}(?![零〇○一二三四五六七八九十百千万亿])/y;
/** 百分之五一点三, 二〇三万: read digit by digit, with what follows them. */
const DIGITS_AND_REST =
  /([零〇○一二三四五六七八九]{2,})(?:[点·•]([零〇○一二三四五六七八九]+))?(万亿|万|亿)?(?![零〇○一二三四五六七八九十百千万亿])/y;
const ZERO = /[零〇○]/;
/** 千瓦, 千克, 百分点: the character belongs to the unit. */
const BEGINS_UNIT = /千(?:瓦|伏|克|米|卡|焦|帕|赫|升|字节)|百分[点比]/y;
const UNIT_START = new UnitSet("千百");
const MORE_UNIT = new UnitSet("余多");
const LARGE = new UnitSet("万亿");
const MORE = /[余多](?!元化|媒体|功能|式联|云|层次|样|方面|姚|杭|额|粮|热)/y;
const SEVERAL = /[几来]/y;
/** Not in 三点二十分. */
const FRACTION =
  /[点·•]([零〇○一二三四五六七八九]+)(?![零〇○一二三四五六七八九十]|百(?!分[点比])|千(?!瓦|伏|克|米|卡|焦|帕|赫|字节)|万一)(万亿|万|亿)?/y;
const LONGEST_FRACTION = 15;

/** Reads `一百二十亿`, `十三点七`, `二十多万`, `一九八六` at `at`. `null` where no well-formed numeral stands there. */
export function readHanziNumeral(text: string, at: number): Numeral | null {
  DIGIT_STRING.lastIndex = at;
  const digits = STRING_DIGIT.at(text, at + 1) ? DIGIT_STRING.exec(text) : null;
  const rest = STRING_DIGIT.at(text, at + 1) ? digitsAndRest(text, at) : null;
  if (rest !== null) return rest;
  if (digits !== null && digits[0].length <= LONGEST_FRACTION) return digitByDigit(digits[0], at);
  const places = readPlaces(text, at);
  if (places === null || !FOLLOWS.at(text, places.end)) return places;
  if (places.more === null) readFraction(text, places);
  if (places.more === null && places.decimals === 0 && UNIT.at(text, places.end - 1)) readMore(text, places);
  return places;
}

function numeralOf(start: number, end: number, value: number): Numeral {
  return { start, end, value, style: "hanzi", form: "exact", scale: 1, decimals: 0, more: null, bare: false };
}

function digitByDigit(digits: string, start: number): Numeral {
  const value = Number(digitsOf(digits));
  const numeral = numeralOf(start, start + digits.length, value);
  numeral.form = "digits";
  return numeral;
}

/** Only what cannot be two neighbouring digits (五六万) counts. */
function digitsAndRest(text: string, start: number): Numeral | null {
  DIGITS_AND_REST.lastIndex = start;
  const match = DIGITS_AND_REST.exec(text);
  if (match === null || match[0].length > LONGEST_FRACTION) return null;
  const [whole, digits = "", decimals = "", multiplier] = match;
  if (decimals === "" && (multiplier === undefined || !ZERO.test(digits))) return null;
  const scale = scaleOf(multiplier);
  const value = Number(`${digitsOf(digits)}.${digitsOf(decimals)}e${Math.log10(scale)}`);
  const numeral = numeralOf(start, start + whole.length, value);
  numeral.scale = scale;
  numeral.decimals = decimals.length;
  return numeral;
}

const scaleOf = (multiplier: string | undefined): number =>
  multiplier === undefined ? 1 : multiplier === "万亿" ? 1e12 : (UNITS.get(code(multiplier)) ?? 1);

function readPlaces(text: string, start: number): Numeral | null {
  const places = new HanziPlaces();
  let more: Numeral["more"] = null;
  let at = start;
  for (; at < text.length; at++) {
    const digit = DIGITS.get(text.charCodeAt(at));
    const unit = UNITS.get(text.charCodeAt(at));
    const tens = digit === undefined && unit === undefined ? TENS.get(text.charCodeAt(at)) : undefined;
    if (tens !== undefined) {
      if (!places.digit(tens) || !places.unit(10)) return null;
    } else if (digit !== undefined) {
      if (!places.digit(digit)) return null;
    } else if (unit !== undefined) {
      if (unit < 1e4 && beginsUnit(text, at)) break;
      if (!places.unit(unit)) return null;
    } else if (places.endsInUnit && isMoreInside(text, at)) more = { start: at, end: at + 1 };
    else break;
  }
  if (at === start) return null;
  const first = UNITS.get(text.charCodeAt(start)) ?? 10;
  const bare = first !== 10;
  if (bare && !places.endsInUnit) return null;
  const numeral = numeralOf(start, at, places.value);
  numeral.scale = places.scale;
  numeral.bare = bare;
  numeral.more = more;
  return numeral;
}

function beginsUnit(text: string, at: number): boolean {
  BEGINS_UNIT.lastIndex = at;
  return UNIT_START.at(text, at) && BEGINS_UNIT.test(text);
}

/** 二十多万, 六亿三千余万 */
function isMoreInside(text: string, at: number): boolean {
  return MORE_UNIT.at(text, at) && LARGE.at(text, at + 1);
}

function readFraction(text: string, numeral: Numeral): void {
  FRACTION.lastIndex = numeral.end;
  const match = FRACTION.exec(text);
  if (match === null || groupOf(match, 1).length > LONGEST_FRACTION) return;
  const scale = scaleOf(match[2]);
  const decimals = digitsOf(groupOf(match, 1));
  numeral.value = Number(`${numeral.value}.${decimals}e${Math.log10(scale)}`);
  numeral.end += match[0].length;
  numeral.decimals = decimals.length;
  numeral.scale = scale;
}

function readMore(text: string, numeral: Numeral): void {
  MORE.lastIndex = numeral.end;
  SEVERAL.lastIndex = numeral.end;
  if (MORE.test(text)) {
    numeral.more = { start: numeral.end, end: numeral.end + 1 };
    numeral.end += 1;
  } else if (SEVERAL.test(text)) {
    numeral.form = "vague";
    numeral.end += 1;
    while (UNIT.at(text, numeral.end)) numeral.end += 1;
  }
}
