import { groupOf } from "../../text/group-of.js";
import { UnitSet } from "../../text/unit-set.js";
import { type Numeral, numeralValue, readNumeral } from "../numeral.js";
import { buildQuantity, type Figure } from "../quantity-builder.js";
import type { ScannedQuantity } from "../scanned-quantity.js";
import { findUnit } from "../units.js";
import { ARABIC_DIGITS, HANZI_DIGITS, matchEnd, matchesAt, OPENS_LINE, PAUSE, pass, type Rule } from "./rule.js";

const PARTS = /分之/y;
/** 百分之八十分位 is a place in an order. */
const PERCENTILE = /分位/y;
const RANGE = /[-－–—―~～至到]{1,2}(?:百分之)?/y;
const WHOLES = new Map([
  ["百", 100],
  ["千", 1000],
  ["万", 10000],
]);
const SHARES: Readonly<Record<number, string>> = { 100: "%", 1000: "‰", 10000: "‱" };

/** `百分之七点六` is 7.6 %, `千分之三` 3 ‰, `三分之一` 33.3 %. */
export const parts: Rule = {
  name: "parts",
  starts: HANZI_DIGITS,
  read(text, at, numeral) {
    const whole = wholeAt(text, at, numeral);
    if (whole === null) return null;
    const share = readNumeral(text, whole.end + 2);
    if (share === null) return pass(whole.end + 2);
    if (share.form === "vague" || share.form === "digits" || matchesAt(PERCENTILE, text, share.end))
      return pass(share.end);
    const unit = SHARES[whole.value];
    const upper = unit === undefined ? null : upperShare(text, share);
    const end = upper?.end ?? share.end;
    const quantity = buildQuantity(text, {
      rule: "parts",
      start: at,
      end,
      number: { start: at, end },
      unitSpan: null,
      value: unit === undefined ? (100 * share.value) / whole.value : share.value,
      max: upper?.value ?? null,
      unit: unit ?? "%",
      kind: "percent",
      style: share.style,
      more: (upper ?? share).more,
    });
    return { end, quantities: [quantity] };
  },
};

/** `百` in `百分之`, `三` in `三分之`. 百分 begins the unit 百分点 too, so the numeral is read by hand. */
function wholeAt(text: string, at: number, numeral: Numeral | null): { value: number; end: number } | null {
  const fixed = text[at + 1] === "分" && matchesAt(PARTS, text, at + 1) ? WHOLES.get(text.charAt(at)) : undefined;
  if (fixed !== undefined) return { value: fixed, end: at + 1 };
  if (numeral === null || numeral.value === 0 || text[numeral.end] !== "分" || !matchesAt(PARTS, text, numeral.end))
    return null;
  return { value: numeral.value, end: numeral.end };
}

function upperShare(text: string, lower: Numeral): Numeral | null {
  const numberStart = matchEnd(RANGE, text, lower.end);
  const upper = numberStart < 0 ? null : readNumeral(text, numberStart);
  return upper !== null && upper.form === "exact" && upper.value > lower.value ? upper : null;
}

const AND = "又";

/** `一又三分之二倍` is 1.67 倍, `两又二分之一小时` 2.5 小时 where it is what is measured; without a unit it is no figure. */
export const mixedFractions: Rule = {
  name: "mixed-fraction",
  starts: ARABIC_DIGITS + HANZI_DIGITS,
  read(text, at, numeral) {
    if (numeral === null || numeral.form !== "exact" || text[numeral.end] !== AND) return null;
    const whole = readNumeral(text, numeral.end + 1);
    if (whole === null || whole.value === 0 || !matchesAt(PARTS, text, whole.end)) return null;
    const share = readNumeral(text, whole.end + 2);
    if (share === null || share.form !== "exact") return null;
    const unit = findUnit(text, share);
    if (unit === null || unit.time !== null) return pass(share.end);
    const quantity = buildQuantity(text, {
      rule: "mixed-fraction",
      start: at,
      end: unit.end,
      number: { start: at, end: share.end },
      unitSpan: { start: unit.start, end: unit.end },
      value: numeral.value + share.value / whole.value,
      unit: unit.unit,
      kind: unit.kind,
      currency: unit.currency,
      style: numeral.style,
    });
    return { end: unit.end, quantities: [quantity] };
  },
};

const TENTHS =
  /([一二两三四五六七八九]|[1-9])(?:[-－—~至到、]?([二两三四五六七八九]|[2-9]))?成(半|多|[一二三四五六七八九](?=[，。；、）！？的\n]|$|以[上下内]|左右))?/y;
/** What follows the first figure of tenths. */
const TENTHS_AFTER = new UnitSet("成-－—~至到、二两三四五六七八九");
const TENTHS_STOP = /(?<=第)|(?<=[0-9])/y;
const SUCCESS = /[为立果功员长就绩本交效熟品型套群组材式色像体因份不变]/y;
/** The 半 of 三成半, the 五 of 四成五, in percent. */
function hundredthsOf(tail: string | undefined): number {
  if (tail === undefined || tail === "多") return 0;
  return tail === "半" ? 5 : numeralValue(tail);
}

/** `三成` is 30 %, `四成五` 45 %, `六、七成` 60 to 70 %. */
export const tenths: Rule = {
  name: "tenths",
  starts: "一二两三四五六七八九123456789",
  read(text, at, numeral) {
    if (!TENTHS_AFTER.at(text, at + 1)) return null;
    TENTHS.lastIndex = at;
    const match = TENTHS.exec(text);
    if (match === null || matchesAt(TENTHS_STOP, text, at)) return null;
    const end = at + match[0].length;
    if (matchesAt(SUCCESS, text, end)) return null;
    const upper = match[2] === undefined ? null : numeralValue(match[2]);
    const lower = numeralValue(groupOf(match, 1));
    if (upper !== null && upper <= lower) return null;
    const isPaused = text[at + 1] === PAUSE;
    if ((isPaused || numeral?.form !== "exact") && upper !== lower + 1) return null;
    if (isPaused && matchesAt(OPENS_LINE, text, at)) return null;
    const value = 10 * lower + hundredthsOf(match[3]);
    const more = match[3] === "多" ? { start: end - 1, end } : null;
    const max = upper === null ? null : 10 * upper;
    return { end, quantities: [fraction(text, "tenths", at, end, value, numeral?.style ?? "hanzi", max, more)] };
  },
};

const HALVES = /一半(?![径导])|半数|(?<=(?<!双|时间|任务)[过超近])半(?![年月天日夜个小辈世生百程径路山空])/y;

/** `一半`, `半数`, `过半` are 50 %. */
export const halves: Rule = {
  name: "half",
  starts: "一半",
  read(text, at) {
    const end = matchEnd(HALVES, text, at);
    return end < 0 ? null : { end, quantities: [fraction(text, "half", at, end, 50, "hanzi")] };
  },
};

/** A share that no unit says: of one figure, or of two. */
export function fraction(
  text: string,
  rule: string,
  start: number,
  end: number,
  value: number,
  style: Figure["style"],
  max: number | null = null,
  more: Figure["more"] = null,
): ScannedQuantity {
  const number = { start, end };
  return buildQuantity(text, {
    rule,
    start,
    end,
    number,
    unitSpan: null,
    value,
    max,
    unit: "%",
    kind: "percent",
    style,
    more: more ?? null,
  });
}
