import { DIGIT } from "../../text/ascii.js";
import { UnitSet } from "../../text/unit-set.js";
import { currencyMarkBefore } from "../currency-marks.js";
import { type Numeral, numeralRunEnd, readNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { readRange } from "../ranges.js";
import type { ScannedQuantity } from "../scanned-quantity.js";
import { type FoundUnit, findUnit } from "../units.js";
import { isReached, readBareNumber } from "./bare-numbers.js";
import { isMeasuredDuration } from "./durations.js";
import { isParted, readParted } from "./parted-figures.js";
import { ARABIC_DIGITS, HANZI_DIGITS, isOneOf, matchesAt, pass, type Reading, type Rule } from "./rule.js";
import { isLoneOne, isNominal } from "./small-hanzi-counts.js";
import { unitTail, withTail } from "./unit-tails.js";

const PERCENTILE = "分位";
/** 几十种, 数百家, 上亿, 成百: vague amounts. */
const VAGUE = new UnitSet("几数上成");
const VAGUE_PREFIX = /[几数](?=[十百千万亿])|(?<![迈站跨登跃踏冲])[上成](?=[百千万亿])/y;
const AMONG_THE_FIRST = /(?<=(?<![以目之此日年提会产节当])前)/y;
const FIRST_UNITS = /个?(?:月|季度|位|名|强|项|个|家|批|年|天|期|次|轮|场)/y;
/** A class named by its size: 万吨级码头, 千亿级产业, 亿元以上项目. */
const CLASS = /级(?!别)/y;
const MINUS = /(?<=[为是由从自的至到率幅速比额润差达于在（(：，、增长])[-－−–]/y;
/** 工业投资-12.6%, 气温-12℃: a rate straight behind the noun that it is of; not 3个-5个百分点, 5%左右-6%. */
const SIGN_OF_RATE =
  /(?<=[（(，、：]|\p{Script=Han}(?<![零一二三四五六七八九十百千万亿两几个成倍分年月日时上下内右第]|(?<!温)度))[-－−+＋]/uy;
/** 108 -27.0%: in a row of cells. */
const MINUS_OF_CELL = /(?<=\d[ \t])-/y;
/** Not in 担负, 肩负, 抱负: 负 begins the figure. */
const NEGATIVE = /(?<=[为是由从自的至到率幅速比额润差余值达于在（(：，、])负/y;
/** `提高.5个百分点`: the zero was left out. In running text only a share can be meant; elsewhere the point may be a misprinted stop. */
const LEADING_POINT = /(?<=[\u4E00-\u9FFF])\./y;
const SIGN = new UnitSet("-－−–+＋");
const PLUS = new UnitSet("+＋");
const BELOW_ZERO = "零下";
const DEGREES = "℃摄度";
const YEAR_LENGTH = 4;
const SHARED_UNIT = /[、和与及](?=[0-9０-９一二三四五六七八九十])/y;

/** A number and its unit: counts, money, measures, percentages, multiples; alone, or two that make a range. */
export const amounts: Rule = {
  name: "amount",
  starts: ARABIC_DIGITS + HANZI_DIGITS,
  read(text, at, numeral) {
    if (numeral === null) return pass(numeralRunEnd(text, at));
    if (numeral.form !== "exact" || (VAGUE.at(text, at - 1) && matchesAt(VAGUE_PREFIX, text, at - 1)))
      return pass(numeral.end);
    const parted = readParted(text, numeral);
    if (parted !== null) return parted;
    const unit = findUnit(text, numeral);
    if (isRestOfFigure(text, numeral) || isParted(text, numeral.start)) return pass(unit?.end ?? numeral.end);
    // 每百户, 每10万人: what a rate refers to.
    if (isOneOf("每", text, at - 1)) return pass(unit?.end ?? numeral.end);
    if (
      isOneOf("前", text, at - 1) &&
      matchesAt(AMONG_THE_FIRST, text, at) &&
      matchesAt(FIRST_UNITS, text, numeral.end)
    ) {
      return pass(unit?.end ?? numeral.end);
    }
    const range = readRange(text, numeral, unit);
    if (range !== null) {
      const { value, max, upper } = range;
      return finish(text, numeral, range.unit, { value, max, more: upper.more, numberEnd: upper.end, rule: "range" });
    }
    if (numeral.bare && !isReached(text, numeral, unit)) return pass(unit?.end ?? numeral.end);
    if (unit === null) return readBareNumber(text, numeral);
    if (isAfterEnumerator(text, numeral, unit)) return pass(at + 2);
    const { value, more, end } = numeral;
    return finish(text, numeral, unit, { value, max: null, more, numberEnd: end, rule: "amount" });
  },
};

/** The 026 of `3,594 026万元`, the 62 of `542,62万元`: what a misprint cut off a figure says nothing by itself. */
function isRestOfFigure(text: string, { start, end, decimals, style }: Numeral): boolean {
  if (style !== "arabic") return false;
  if (text[start] === "0" && end - start > 1 && decimals === 0 && DIGIT.at(text, start + 1)) return true;
  return text[start - 1] === "," && DIGIT.at(text, start - 2);
}

interface Reached {
  value: number;
  max: number | null;
  more: Numeral["more"];
  numberEnd: number;
  rule: string;
}

function finish(text: string, numeral: Numeral, found: FoundUnit, reached: Reached): Reading {
  const { end } = found;
  if (found.time !== null && !isMeasuredDuration(text, numeral, found, end)) return pass(end);
  if (numeral.style === "hanzi" && found.time === null) {
    const isOne = isLoneOne(text, numeral, found) && unitTail(text, found) === null;
    if (isOne || isNominal(text, numeral, found)) return pass(end);
  }
  // 80%分位 is a place in an order
  if (isNamed(text, numeral, found) || (found.kind === "percent" && text.startsWith(PERCENTILE, end))) return pass(end);
  if ((numeral.bare || found.kind === "money") && text[end] === "级" && matchesAt(CLASS, text, end)) return pass(end);
  const unit = sharedUnit(text, found);
  const sign = signLength(text, numeral, found);
  const isBelowOne = isPointed(text, numeral, unit);
  const start = numeral.start - (isBelowOne ? 1 : sign);
  const tail = reached.max === null && reached.more === null ? unitTail(text, found) : null;
  const whole = isBelowOne ? numeral.value / 10 ** (numeral.end - numeral.start) : reached.value;
  const value = tail === null ? whole : withTail(whole, tail);
  const quantityEnd = tail?.end ?? end;
  const quantity: ScannedQuantity = buildQuantity(text, {
    rule: reached.rule,
    start,
    end: quantityEnd,
    number: { start, end: reached.numberEnd },
    unitSpan: { start: found.start, end },
    value: sign > 0 && !PLUS.at(text, start) ? -value : value,
    max: reached.max === null ? null : reached.max + found.adds,
    unit: unit.unit,
    kind: unit.kind,
    currency: currencyOf(text, numeral, unit),
    style: numeral.style,
    more: reached.more,
    isDuration: found.time !== null,
  });
  return { end: quantityEnd, quantities: [quantity] };
}

/** The length of the sign before a figure: `下降-3.2%`, `为负2.1%`, `零下15℃`, `（+6.1%）`. */
function signLength(text: string, { start, style }: Numeral, { unit, kind }: FoundUnit): number {
  if (DEGREES.includes(unit.charAt(0)) && text.startsWith(BELOW_ZERO, start - BELOW_ZERO.length))
    return BELOW_ZERO.length;
  if (text[start - 1] === "负") return matchesAt(NEGATIVE, text, start - 1) ? 1 : 0;
  if (style !== "arabic" || !SIGN.at(text, start - 1)) return 0;
  if (matchesAt(MINUS, text, start - 1) || (unit === "%" && matchesAt(MINUS_OF_CELL, text, start - 1))) return 1;
  const maySink = kind === "percent" || kind === "points" || DEGREES.includes(unit.charAt(0));
  return maySink && matchesAt(SIGN_OF_RATE, text, start - 1) ? 1 : 0;
}

function isPointed(text: string, { start, end, decimals, scale, style }: Numeral, { kind }: FoundUnit): boolean {
  if (text[start - 1] !== "." || style !== "arabic" || decimals > 0 || scale !== 1 || end - start > 2) return false;
  return (kind === "percent" || kind === "points") && matchesAt(LEADING_POINT, text, start - 1);
}

/** 元 is the renminbi where no mark before the figure says otherwise. */
function currencyOf(text: string, numeral: Numeral, { unit, currency }: FoundUnit): string | null {
  return unit === "元" ? (currencyMarkBefore(text, numeral.start)?.row.currency ?? currency) : currency;
}

/** The `3.` of a line that begins with `3.12家企业…` or `3．110千伏变电站…`. */
function isAfterEnumerator(text: string, { start, decimals, scale }: Numeral, { kind, unit }: FoundUnit): boolean {
  const isLabelled = text[start - 1] === "\n" && POINTS.at(text, start + 1);
  return (
    isLabelled &&
    decimals > 0 &&
    scale === 1 &&
    (kind === "count" ? unit !== "版" : VOLTAGES.has(unit) && OF_LINES.test(text.slice(start, start + 5)))
  );
}
const POINTS = new UnitSet(".．");
/** The 0.4 and 6.6 of other lines are figures themselves. */
const OF_LINES = /^[1-9][.．](?:110|220|330|500|750)/;
const VOLTAGES: ReadonlySet<string> = new Set(["千伏", "kV"]);

/** `“科创30条”`, `2.0版`, `2026版`, `8时30分`, `1美元兑…` */
function isNamed(text: string, numeral: Numeral, { unit, currency, end }: FoundUnit): boolean {
  if (unit === "条") return isOneOf('”’」』"', text, end);
  if (unit === "分") return isOneOf("时点", text, numeral.start - 1);
  if (currency !== null) return isOneOf("兑", text, end);
  return unit === "版" && (numeral.decimals > 0 || isYear(numeral));
}

/** `（2026版）` */
function isYear({ value, style, start, end }: Numeral): boolean {
  return style === "arabic" && end - start === YEAR_LENGTH && value >= 1900 && value < 2100;
}

/** `2.2个、3.7个和1.1个百分点`: the first 个 are short for the last unit. */
function sharedUnit(text: string, unit: FoundUnit): FoundUnit {
  let last = unit;
  for (let count = 0; count < MOST_SHARING && last.unit === "个" && matchesAt(SHARED_UNIT, text, last.end); count++) {
    const next = readNumeral(text, last.end + 1);
    const nextUnit = next === null ? null : findUnit(text, next);
    if (nextUnit === null || !nextUnit.unit.startsWith("个")) break;
    last = nextUnit;
  }
  return last.unit.length > 1 ? last : unit;
}

/** So many figures share a unit at most, so that a list as long as its text is not walked again from each. */
const MOST_SHARING = 24;
