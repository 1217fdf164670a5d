import { opensEnclosure } from "../../structure/enclosures.js";
import { BULLETS } from "../../structure/numbering.js";
import { UnitFlags } from "../../text/unit-flags.js";
import { beginsPeriod } from "../../time/period-expression.js";
import { beginsWord } from "../words/dictionary.js";
import type { TokenKind } from "./token.js";

/** What may begin with a character; most hanzi begin nothing and are passed over by one look at this. */
export const MARK = 1;
export const PERIOD = 2;
export const ENCLOSURE = 4;
export const WORD = 8;
export const OTHER = 16;

const MARKS: Readonly<Record<string, TokenKind>> = {
  " ": "comma",
  "、": "pause",
  "，": "comma",
  ",": "comma",
  "—": "comma",
  "|": "comma",
  "；": "stop",
  ";": "stop",
  "：": "colon",
  ":": "colon",
  "。": "stop",
  "！": "stop",
  "!": "stop",
  "？": "stop",
  "?": "stop",
  "\n": "stop",
  // a mark before an item is no part of the name that follows
  ...Object.fromEntries([...BULLETS].map((bullet) => [bullet, "comma" as const])),
};
const OTHERS = "）)了第的等其中外新改扩迁续每";

const TRAITS = new UnitFlags();
for (let unit = 0; unit < 0x10000; unit++) {
  const traits =
    (beginsPeriod(unit) ? PERIOD : 0) | (opensEnclosure(unit) ? ENCLOSURE : 0) | (beginsWord(unit) ? WORD : 0);
  if (traits !== 0) TRAITS.add([String.fromCharCode(unit)], traits);
}
TRAITS.add(Object.keys(MARKS), MARK);
TRAITS.add(OTHERS, OTHER);

/** The traits of a UTF-16 unit, added up. */
export const traitsOf = (unit: number): number => TRAITS.of(unit);

/** Where the characters end, from `from` on and before `to`, that nothing begins with. */
export function plainEnd(text: string, from: number, to: number): number {
  let index = from;
  while (index < to && TRAITS.of(text.charCodeAt(index)) === 0) index++;
  return index;
}

const KINDS = new Map(Object.entries(MARKS).map(([mark, kind]) => [mark.charCodeAt(0), kind]));

export const markKind = (unit: number): TokenKind | null => KINDS.get(unit) ?? null;
