import { DIGIT } from "../text/ascii.js";
import { groupOf } from "../text/group-of.js";
import { UnitSet } from "../text/unit-set.js";
import { readHanziNumeral } from "./hanzi-numeral.js";
import type { Numeral } from "./numeral-reading.js";

const FIGURE =
  /(?:[0-9０-９]{1,3}(?:,[0-9０-９]{3})+(?![0-9０-９])|[0-9０-９]+)(?:[.．·・•][0-9０-９]+)?(?![.．·・•][0-9０-９])/y;
const PLAIN_DIGIT = new UnitSet(".", ["0", "9"]);
/** What may follow a run of ASCII digits that is not the whole figure. */
const GOES_ON = new UnitSet(",.．·・•", ["０", "９"]);
/** A multiplier, with `多` or `余` before it (`200多万`). 千 and 百 may begin a unit (千瓦, 百分点). */
const SCALE =
  /([余多])?(?:个(?=亿(?![元级])))?(万亿|亿|万|千(?!分|瓦|伏|克|米|卡|焦|帕|赫|字节|兆|升)|百(?![分强姓日年货佳]))/y;
/** What it begins with. */
const SCALE_START = new UnitSet("余多个万亿千百");
const EXPONENTS: ReadonlyMap<string, number> = new Map(Object.entries({ 万亿: 12, 亿: 8, 万: 4, 千: 3, 百: 2 }));
const MORE =
  /[余多](?!元化|媒体|功能|式联|规合|云|层次|样化|样性|姚|杭|额|粮|热|地区|渠道|领域|方面|维)|\+(?![0-9A-Za-z])/y;
const MORE_START = new UnitSet("余多+");
/** 2万来根: a unit stands behind it; not 5万来宾. */
const SOME = /来(?=[个根人户家亩斤吨条只头间座块件枚棵株盏辆台套名])/y;
const SEVERAL = new UnitSet("几来");
/** What a multiplier or an approximator begins with. */
const FOLLOWS = new UnitSet("余多万亿个千百+几来");
const PLACE = new UnitSet("千百十");
const LONGEST = 24;

/** `6千5百`, `2千3百万`, `1千零5`: hanzi places with Arabic digits. */
const PLACES = /[1-9][千百十](?:(?:零?[1-9][千百十]){1,2}(?:零?[1-9])?|零[1-9])(?:万|亿|(?![0-9十百千万亿]))/y;
/** The 8 of `5万8亩`, the 6 of `3万6至4万2吨`: thousands. In `5万8个` and before units of time it may as well be a figure of its own. */
const LAST_PLACE =
  /[1-9](?:(?=[至到][0-9]{1,4}[百千万])|(?![,，]?[0-9０-９]|[.．·%％‰\-－–—~～至到十百千万亿个项年月日季次A-Za-z])(?=[\u4E00-\u9FFF，。；、）”]|$))/y;
const HANZI_DIGITS = "零一二三四五六七八九";

/** Reads `24.75万`, `1,234.5`, `3亿5000万`, `3800余` at `at`. `null` where there is no figure or none that can be read. */
export function readArabicNumeral(text: string, at: number): Numeral | null {
  PLACES.lastIndex = at;
  const places = PLACE.at(text, at + 1) ? PLACES.exec(text) : null;
  const mixed = places === null ? null : readMixedPlaces(places[0], at);
  if (mixed !== null) {
    if (mixed.scale > 1) readRest(text, mixed);
    return mixed;
  }
  const figure = figureAt(text, at);
  if (figure === null || figure.length > LONGEST) return null;
  const digits = plainDigits(figure);
  const point = digits.indexOf(".");
  const numeral: Numeral = {
    start: at,
    end: at + figure.length,
    value: Number(digits),
    style: "arabic",
    form: "exact",
    scale: 1,
    decimals: point < 0 ? 0 : digits.length - point - 1,
    more: null,
    bare: false,
  };
  if (!FOLLOWS.at(text, numeral.end)) return numeral;
  readScale(text, numeral, digits);
  if (numeral.scale > 1 && numeral.more === null && numeral.decimals === 0) readRest(text, numeral);
  if (numeral.more === null && numeral.value >= 10) readMore(text, numeral);
  return numeral;
}

/** The digits of the figure at `at`, with its commas and its point, or `null`. Most are nothing but ASCII digits, with a point or without. */
function figureAt(text: string, at: number): string | null {
  let end = at;
  while (DIGIT.at(text, end)) end++;
  if (end > at && !GOES_ON.at(text, end)) return text.slice(at, end);
  if (end > at && text[end] === "." && DIGIT.at(text, end + 1)) {
    end += 2;
    while (DIGIT.at(text, end)) end++;
    if (!GOES_ON.at(text, end)) return text.slice(at, end);
  }
  FIGURE.lastIndex = at;
  return FIGURE.exec(text)?.[0] ?? null;
}

function readMixedPlaces(places: string, at: number): Numeral | null {
  const numeral = readHanziNumeral(
    places.replace(/[0-9]/g, (digit) => HANZI_DIGITS.charAt(Number(digit))),
    0,
  );
  return numeral === null ? null : { ...numeral, start: at, end: at + numeral.end, style: "arabic" };
}

function plainDigits(figure: string): string {
  if (PLAIN_DIGIT.isAll(figure)) return figure;
  return figure
    .replace(/[·・•]/g, ".")
    .replaceAll(",", "")
    .normalize("NFKC");
}

/** Multipliers one after another: `5千万`, `200多亿`. Shifting the point of the digits keeps the value exact. */
function readScale(text: string, numeral: Numeral, digits: string): void {
  let exponent = 0;
  let last = 4;
  while (SCALE_START.at(text, numeral.end)) {
    SCALE.lastIndex = numeral.end;
    const match = SCALE.exec(text);
    if (match === null) break;
    const step = EXPONENTS.get(groupOf(match, 2)) ?? 0;
    if (exponent > 0 && (step < 4 || step <= last)) break;
    if (match[1] !== undefined) numeral.more = { start: numeral.end, end: numeral.end + 1 };
    exponent += step;
    last = step;
    numeral.end += match[0].length;
  }
  numeral.scale = exponent === 0 ? 1 : 10 ** exponent;
  if (exponent === 0) return;
  numeral.value = digits.includes(".") ? Number(`${digits}e${exponent}`) : Number(digits) * numeral.scale;
}

/** The lower part of `3亿5000万`, `6万5000`, `1亿3千5百万`, `1亿零3百万`, `2万零300`, `5万8亩`, `3千5亩` or `5百2公里`. */
function readRest(text: string, numeral: Numeral): void {
  LAST_PLACE.lastIndex = numeral.end;
  if (LAST_PLACE.test(text)) {
    addLower(numeral, (numeral.scale / 10) * Number(text[numeral.end]), numeral.end + 1);
    return;
  }
  const from = text[numeral.end] === HANZI_DIGITS[0] ? numeral.end + 1 : numeral.end;
  const isAfterZero = from > numeral.end;
  if (numeral.scale < 1e4 && !isAfterZero) return;
  PLACES.lastIndex = from;
  const places = PLACES.exec(text);
  if (places !== null) {
    const lower = readMixedPlaces(places[0], from);
    if (lower !== null && lower.value < numeral.scale) addLower(numeral, lower.value, lower.end);
    return;
  }
  const figure = figureAt(text, from);
  if (figure === null || figure.length > 4) return;
  const digits = plainDigits(figure);
  const rest: Numeral = { ...numeral, start: from, end: from + figure.length, value: Number(digits) };
  readScale(text, rest, digits);
  const isLower = isAfterZero
    ? digits[0] !== "0" && rest.value < numeral.scale / 10
    : rest.scale === 1
      ? figure.length === 4 && numeral.scale === 1e4
      : rest.scale < numeral.scale;
  if (!isLower) return;
  numeral.value += rest.value;
  numeral.end = rest.end;
  numeral.more = rest.more;
}

function addLower(numeral: Numeral, value: number, end: number): void {
  numeral.value += value;
  numeral.end = end;
}

function readMore(text: string, numeral: Numeral): void {
  MORE.lastIndex = numeral.end;
  SOME.lastIndex = numeral.end;
  const mayBeMore = MORE_START.at(text, numeral.end) && (numeral.decimals === 0 || numeral.scale > 1);
  if ((mayBeMore && MORE.test(text)) || SOME.test(text)) {
    numeral.more = { start: numeral.end, end: numeral.end + 1 };
    numeral.end += 1;
  } else if (SEVERAL.at(text, numeral.end)) {
    numeral.form = "vague";
    numeral.end += 1;
  }
}
