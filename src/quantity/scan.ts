import type { SpanSet } from "../text/span-set.js";
import { amounts } from "./rules/amounts.js";
import { doublings } from "./rules/doublings.js";
import { halves, parts, slashedFractions, tenths } from "./rules/fractions.js";
import {
  formulas,
  latinNames,
  modelNumbers,
  numeralNamesRule,
  sessions,
  titles,
  wordsEndingInOne,
} from "./rules/names.js";
import { quotedNames } from "./rules/quoted-names.js";
import { firstPlaces, ordinals } from "./rules/ranks.js";
import type { Rule } from "./rules/rule.js";
import { sharedUnits } from "./rules/shared-units.js";
import type { ScannedQuantity } from "./scanned-quantity.js";

/** In this order; the first rule that reads something has it. */
const RULES: readonly Rule[] = [
  titles,
  modelNumbers,
  ordinals,
  firstPlaces,
  wordsEndingInOne,
  numeralNamesRule,
  sessions,
  quotedNames,
  doublings,
  formulas,
  parts,
  slashedFractions,
  tenths,
  halves,
  latinNames,
  sharedUnits,
  amounts,
];

const RULES_BY_START = new Map<string, Rule[]>();
for (const rule of RULES) {
  for (const start of rule.starts) {
    const rules = RULES_BY_START.get(start);
    if (rules === undefined) RULES_BY_START.set(start, [rule]);
    else rules.push(rule);
  }
}
/** 翻两番 says how much even where it is a slogan. */
const DOUBLING = "翻";
const START = new RegExp(`[${[...RULES_BY_START.keys()].join("")}]`, "g");

/**
 * Finds the figures with their units in `text` between `start` and `end`, in reading order. Dates, periods, ordinals, names, idioms and
 * vague amounts are none, and neither is what begins inside one of `masks` (slogan terms, titles).
 */
export function scanQuantities(text: string, start: number, end: number, masks: SpanSet): ScannedQuantity[] {
  const found: ScannedQuantity[] = [];
  const bounded = end < text.length ? text.slice(0, end) : text;
  START.lastIndex = start;
  for (let match = START.exec(bounded); match !== null; match = START.exec(bounded)) {
    const at = match.index;
    const mask = match[0] === DOUBLING && !isQuoted(text, at) ? null : masks.at(at);
    const next = mask === null ? readAt(bounded, at, match[0], found) : mask.end;
    START.lastIndex = Math.max(next, at + 1);
  }
  return found;
}

function isQuoted(text: string, at: number): boolean {
  return /[“‘「『"]/.test(text[at - 1] ?? "");
}

function readAt(text: string, at: number, start: string, found: ScannedQuantity[]): number {
  for (const rule of RULES_BY_START.get(start)!) {
    const reading = rule.read(text, at);
    if (reading === null) continue;
    found.push(...reading.quantities);
    return reading.end;
  }
  return at + 1;
}
