import { UnitSet } from "../../text/unit-set.js";
import { numeralValue } from "../numeral.js";
import type { FoundUnit } from "../units.js";
import { ARABIC_DIGITS, HANZI_DIGITS, matchEnd } from "./rule.js";

/** What follows a unit and belongs to its figure. */
export interface UnitTail {
  /** To be added to the value, in the unit's own measure. */
  adds: number;
  end: number;
}

const DIGIT = "[1-9一二两三四五六七八九]";
/** 16元5角, 八百二十三元四角六分 */
const TENTHS = new RegExp(`${DIGIT}[角毛](?![度落色逐膜斗利坯纺收])`, "y");
const HUNDREDTHS = new RegExp(`零?${DIGIT}分(?:钱|(?![\\u4E00-\\u9FFF]))`, "y");
/** Not in 三公里半径, 一米半高; where it is no part of the figure something goes on. */
const HALF =
  /半(?:(?=[，。；、：！？）”’的\n]|$|以[上内下]|左右|多)|(?<=亩半)(?![径高圆坡程山岛成导年天数个价封自干农球身夜途路截边空透人月日小里机敞开挂固军文永官公脱耕湿失智时工载壁死生熟推信罐壳荒旱殖野舍圈散集])(?=[\u4E00-\u9FFF]))/y;
/** The 7 of `1块2毛7`, the 5 of `3块5` and `15元5`; not of `3万元5`, where it is the mark of a note. */
const LAST = new RegExp(`(?<=[块毛]|[0-9一二三四五六七八九十]元)${DIGIT}(?=[，。；、：！？）”’\\n]|$)`, "y");

/** What small change begins with. */
const OPENS_CHANGE = new UnitSet(ARABIC_DIGITS + HANZI_DIGITS);

/** The value of a figure with its tail, without the noise of binary fractions. */
export function withTail(value: number, { adds }: UnitTail): number {
  return Math.round((value + adds) * 100) / 100;
}

/** The 5角 of `16元5角`, the 半 of `三公里半` or `3个半小时`; `null` where the figure ends with its unit. */
export function unitTail(text: string, unit: FoundUnit): UnitTail | null {
  if (unit.adds > 0) return unit;
  if (unit.time !== null) return null;
  if (unit.unit === "元") return smallChange(text, unit.end);
  const isShare = unit.kind === "percent" || unit.kind === "points";
  const end = isShare ? -1 : matchEnd(HALF, text, unit.end);
  return end < 0 ? null : { adds: 0.5, end };
}

function smallChange(text: string, from: number): UnitTail | null {
  if (!OPENS_CHANGE.at(text, from)) return null;
  let end = from;
  let cents = 0;
  const last = matchEnd(LAST, text, from);
  const tenths = last > 0 ? last : matchEnd(TENTHS, text, from);
  if (tenths > 0) {
    cents += 10 * digitAt(text, from);
    end = tenths;
  }
  const spoken = last > 0 ? -1 : matchEnd(LAST, text, end);
  const hundredths = spoken > 0 ? spoken : matchEnd(HUNDREDTHS, text, end);
  if (hundredths > 0) {
    cents += digitAt(text, hundredths > end + 1 && digitAt(text, end) === 0 ? end + 1 : end);
    end = hundredths;
  }
  return cents === 0 ? null : { adds: cents / 100, end };
}

function digitAt(text: string, at: number): number {
  return numeralValue(text.charAt(at));
}
