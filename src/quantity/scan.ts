import type { SpanSet } from "../text/span-set.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { readNumeral } from "./numeral.js";
import { amounts } from "./rules/amounts.js";
import { approximations } from "./rules/approximations.js";
import { doublings } from "./rules/doublings.js";
import { firstRanks, lastRanks } from "./rules/first-ranks.js";
import { formalAmounts } from "./rules/formal-amounts.js";
import { formulas, latinNames, modelNumbers } from "./rules/formulas.js";
import { halves, mixedFractions, parts, tenths } from "./rules/fractions.js";
import { namesFromTable, sessions, titles, wordsEndingInOne } from "./rules/names.js";
import { perPopulation } from "./rules/per-population.js";
import { quotedNames } from "./rules/quoted-names.js";
import { firstPlaces, ordinals } from "./rules/ranks.js";
import { ARABIC_DIGITS, HANZI_DIGITS, OPENING_QUOTE, type Rule } from "./rules/rule.js";
import { sharedUnits } from "./rules/shared-units.js";
import { slashedFractions } from "./rules/slashed-fractions.js";
import { smallChange } from "./rules/small-change.js";
import type { ScannedQuantity } from "./scanned-quantity.js";

/** In this order; the first rule that reads something has it. */
const RULES: readonly Rule[] = [
  titles,
  perPopulation,
  modelNumbers,
  ordinals,
  firstPlaces,
  firstRanks,
  lastRanks,
  wordsEndingInOne,
  namesFromTable,
  sessions,
  quotedNames,
  doublings,
  formulas,
  formalAmounts,
  smallChange,
  mixedFractions,
  parts,
  slashedFractions,
  tenths,
  halves,
  approximations,
  latinNames,
  sharedUnits,
  amounts,
];

/** The rules that may begin with a character, by its code. */
const RULES_OF = new Map<number, readonly Rule[]>();
/** The codes in `RULES_OF`, so that the scan passes over everything else without a look-up. */
const STARTS = new UnitSet(RULES.map((rule) => rule.starts).join(""));
for (const start of new Set(RULES.flatMap((rule) => [...rule.starts]))) {
  const rules = RULES.filter((rule) => rule.starts.includes(start));
  RULES_OF.set(start.charCodeAt(0), rules);
}
const NUMERAL = new UnitSet(ARABIC_DIGITS + HANZI_DIGITS);
/** 翻两番 says how much even where it is a slogan. */
const DOUBLING = "翻".charCodeAt(0);

/**
 * Finds the figures with their units in `text` between `start` and `end`, in reading order. Dates, periods, ordinals, names, idioms and
 * vague amounts are none, and neither is what begins inside one of `masks` (slogan terms, titles) or, by its sign, before `start`.
 */
export function scanQuantities(text: string, start: number, end: number, masks: SpanSet): ScannedQuantity[] {
  const found: ScannedQuantity[] = [];
  const add = (quantity: ScannedQuantity): void => {
    if (quantity.span.start >= start) found.push(quantity);
  };
  const bounded = end < text.length ? text.slice(0, end) : text;
  for (let at = start; at < bounded.length; ) {
    const code = bounded.charCodeAt(at);
    if (!STARTS.has(code)) at++;
    else at = Math.max(at + 1, maskAt(masks, bounded, at, code)?.end ?? readAt(bounded, at, code, add));
  }
  return found;
}

function maskAt(masks: SpanSet, text: string, at: number, code: number): Span | null {
  return code === DOUBLING && !OPENING_QUOTE.at(text, at - 1) ? null : masks.at(at);
}

function readAt(text: string, at: number, code: number, add: (quantity: ScannedQuantity) => void): number {
  const numeral = NUMERAL.has(code) ? readNumeral(text, at) : null;
  for (const rule of RULES_OF.get(code) ?? []) {
    const reading = rule.read(text, at, numeral);
    if (reading === null) continue;
    for (const quantity of reading.quantities) add(quantity);
    return reading.end;
  }
  return at + 1;
}
