import { UnitSet } from "../../text/unit-set.js";
import { type Numeral, readNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { type FoundUnit, findUnit } from "../units.js";
import { ARABIC_DIGITS, matchesAt, pass, type Rule } from "./rule.js";

const JOINS = new UnitSet("、和与及，");
const NEXT = /[、和与及，](?=[0-9０-９])/y;
const EACH_IN_TURN = /(?<=分别[^。；！？\n]{0,24})/y;

const PAUSE = "、";
/** `突破300亿、400亿元`, `用电量12亿、86亿、31亿千瓦时`: what has a multiplier of its own is no start of a longer figure. */
const areScaled = (text: string, numerals: readonly Numeral[], unit: FoundUnit | null): boolean =>
  unit !== null &&
  !matchesAt(CLASS, text, unit.end) &&
  numerals.every(({ scale, end }, at) => scale >= MYRIAD && (at === numerals.length - 1 || text[end] === PAUSE));
const MYRIAD = 1e4;
/** 1亿、10亿元以上企业36家 */
const CLASS = /及?以[上下]|级/y;

/** `分别增长8.2、9.5个百分点`, `达到2.5、3.1亿元`: the last unit (and multiplier) holds for all. */
export const sharedUnits: Rule = {
  name: "shared-unit",
  starts: ARABIC_DIGITS,
  read(text, at, first) {
    if (first === null || !JOINS.at(text, first.end) || !matchesAt(NEXT, text, first.end)) return null;
    const numerals: Numeral[] = [];
    let unit: FoundUnit | null = null;
    for (let next = at; unit === null; ) {
      const numeral = readNumeral(text, next);
      if (numeral === null || numeral.form !== "exact") break;
      unit = findUnit(text, numeral);
      numerals.push(numeral);
      if (!matchesAt(NEXT, text, numeral.end)) break;
      next = numeral.end + 1;
    }
    const last = numerals.at(-1);
    if (last === undefined || numerals.length < 2) return null;
    const distributed =
      matchesAt(EACH_IN_TURN, text, at) ||
      numerals.every((numeral) => numeral.decimals > 0) ||
      areScaled(text, numerals, unit);
    if (unit === null || unit.time !== null || !distributed) return pass(last.start);
    const quantities = numerals.map((numeral) => {
      const { start, style, more } = numeral;
      const isLast = numeral === last;
      const shared =
        numeral.scale === 1 ? Number(`${numeral.value}e${Math.round(Math.log10(last.scale))}`) : numeral.value;
      return buildQuantity(text, {
        rule: "shared-unit",
        start,
        end: isLast ? unit.end : numeral.end,
        number: { start, end: numeral.end },
        unitSpan: isLast ? { start: unit.start, end: unit.end } : null,
        value: isLast ? numeral.value : shared,
        unit: unit.unit,
        kind: unit.kind,
        currency: unit.currency,
        style,
        more,
      });
    });
    return { end: unit.end, quantities };
  },
};
