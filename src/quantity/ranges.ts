import { changeVerbs } from "../generated/change-verbs.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import { type Numeral, readNumeral } from "./numeral.js";
import { type FoundUnit, findUnit } from "./units.js";

/** `20—30万人`, `5%—6%`: two numbers and the unit that holds for both. */
export interface FoundRange {
  value: number;
  max: number;
  upper: Numeral;
  unit: FoundUnit;
}

const JOINS = new UnitSet("-－–—―−~～〜∼至到和与");
const JOIN = /[-－–—―−~～〜∼至到]{1,2}|[和与](?=[0-9０-９一二两三四五六七八九十百千])/y;
/** 介于620毫米和740毫米之间 */
const BETWEEN = "之间";
const AND = new UnitSet("和与");
/** `延长1年至2014年`: until a year. */
const EARLIEST_YEAR = 1900;
/** 由3家到5家 tells of a change, from one value to another. */
const FROM = /(?<=[由从自][^，。；、！？\n]{0,16})/y;

/** A row of `data/quantity/change-verbs.yaml`. */
export interface ChangeVerbs {
  words: readonly string[];
}

const CHANGES = new PhraseTable(
  changeVerbs.flatMap(({ words }: ChangeVerbs) => words.map((word) => [word, word] as const)),
  "backward",
);
/** Behind such a verb the second figure is what something came to where it is so many times the first. */
const MANY = 4;

/** The range that `lower` (with a unit of its own or none) begins, or `null`. */
export function readRange(text: string, lower: Numeral, lowerUnit: FoundUnit | null): FoundRange | null {
  const from = lowerUnit?.end ?? lower.end;
  if (!JOINS.at(text, from)) return null;
  JOIN.lastIndex = from;
  const join = JOIN.exec(text);
  if (join === null || lower.bare || lower.form !== "exact") return null;
  FROM.lastIndex = lower.start;
  if (lowerUnit !== null && /[至到]/.test(join[0]) && FROM.test(text)) return null;
  const upper = readNumeral(text, from + join[0].length);
  if (upper === null || upper.form !== "exact" || upper.bare) return null;
  const unit = findUnit(text, upper);
  if (unit === null || (lowerUnit !== null && lowerUnit.unit !== unit.unit)) return null;
  if (AND.at(text, from) && !text.startsWith(BETWEEN, unit.end)) return null;
  if (unit.unit === "年" && lower.value < EARLIEST_YEAR && upper.value >= EARLIEST_YEAR) return null;
  if (lowerUnit !== null && upper.value > MANY * lower.value && CHANGES.longest(text, lower.start) !== null)
    return null;
  const value = lowerUnit === null ? sharedScale(lower, upper) : lower.value;
  return value < upper.value ? { value, max: upper.value, upper, unit } : null;
}

/** The 20 of `20—30万` is 200000, the 8000 of `8000—1万` is not. */
function sharedScale(lower: Numeral, upper: Numeral): number {
  if (lower.scale !== 1 || upper.scale === 1) return lower.value;
  const figure = upper.value / upper.scale;
  return lower.value < figure ? Number(`${lower.value}e${Math.round(Math.log10(upper.scale))}`) : lower.value;
}
