import { DIGIT } from "../../text/ascii.js";
import { PARTED } from "../../text/note-marks.js";
import { UnitSet } from "../../text/unit-set.js";
import { type Numeral, readNumeral } from "../numeral.js";
import { buildQuantity } from "../quantity-builder.js";
import { findUnit } from "../units.js";
import { pass, type Reading } from "./rule.js";

const POINT = new UnitSet(".,");
/** What counts no things: 2023[1]5项. */
const YEAR = /^(?:19|20)\d\d$/;
const YEAR_LENGTH = 4;

/**
 * A count in whose digits the mark of a note stands is what stands before the mark: 3[1]7条 is 3, and never 37. A share or a sum would be
 * another by ten or a hundred times, so nothing is said of it. `null` where the numeral goes on behind no mark.
 */
export function readParted(text: string, numeral: Numeral): Reading | null {
  const { start, end, value, style } = numeral;
  if (isPartedAtPoint(text, end)) return pass(end + 2);
  if (text[end] !== PARTED || !DIGIT.at(text, end + 1) || countsNothing(text, end)) return null;
  const rest = readNumeral(text, end + 1);
  const unit = rest === null ? null : findUnit(text, rest);
  if (rest === null || unit === null) return pass(rest?.end ?? end);
  const isCount = unit.kind === "count" && unit.time === null && numeral.decimals + rest.decimals === 0;
  if (!isCount || numeral.scale !== 1 || rest.scale !== 1) return pass(unit.end);
  const number = { start, end };
  const figure = { rule: "parted", start, end, number, unitSpan: null, value, unit: unit.unit, style };
  const quantity = { ...buildQuantity(text, { ...figure, kind: unit.kind }), restEnd: unit.end };
  return { end: unit.end, quantities: [quantity] };
}

/** 38[1].2%, 12,[3]000 */
const isPartedAtPoint = (text: string, end: number): boolean =>
  DIGIT.at(text, end + 2) &&
  ((text[end] === PARTED && POINT.at(text, end + 1)) || (POINT.at(text, end) && text[end + 1] === PARTED));

/** Whether the digits at `start` are what the mark of a note cut off a figure: they say nothing by themselves. */
export function isParted(text: string, start: number): boolean {
  const mark = POINT.at(text, start - 1) ? start - 2 : start - 1;
  return text[mark] === PARTED && !countsNothing(text, mark);
}

const countsNothing = (text: string, end: number): boolean =>
  YEAR.test(text.slice(Math.max(0, end - YEAR_LENGTH), end)) && !DIGIT.at(text, end - YEAR_LENGTH - 1);
