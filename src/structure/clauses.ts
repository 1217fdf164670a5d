import { UnitSet, unitAt } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { enclosureEnd, OPENING_MARKS } from "./enclosures.js";

/** A stretch of a sentence between commas, semicolons and colons. The span leaves the separator out. */
export interface Clause extends Span {
  /** The mark after the clause: `，`, `；`, `：` (half-width marks are given as these), a sentence end, or empty. */
  separator: "，" | "；" | "：" | "。" | "！" | "？" | "";
  /** The parts of the clause between enumeration commas (`、`); one that is the clause itself where there is none. */
  items: Span[];
}

const SEPARATOR_OF: Readonly<Record<string, Clause["separator"]>> = {
  "，": "，",
  ",": "，",
  "；": "；",
  ";": "；",
  "：": "：",
  ":": "：",
  "。": "。",
  "！": "！",
  "!": "！",
  "？": "？",
  "?": "？",
};
const SEPARATORS = new Map(Object.entries(SEPARATOR_OF).map(([mark, separator]) => [mark.charCodeAt(0), separator]));
const PAUSE = "、".charCodeAt(0);
const MARKS = new UnitSet(`，,；;：:。！!？?、${OPENING_MARKS}`);
const DIGIT = new UnitSet("", ["0", "9"], ["０", "９"]);
const CLOSING_MARK = new UnitSet("”’」』）)》");

/**
 * Cuts the sentence `[start, end)` of `text` into clauses and their listed parts. Marks inside quotations and brackets, and those
 * between digits (`1,234`, `3:2`), cut nothing.
 */
export function splitClauses(text: string, start: number, end: number): Clause[] {
  const clauses: Clause[] = [];
  let items: Span[] = [];
  let clauseStart = start;
  let itemStart = start;
  const close = (to: number, separator: Clause["separator"]): void => {
    if (itemStart < to) items.push({ start: itemStart, end: to });
    if (clauseStart < to) clauses.push({ start: clauseStart, end: to, separator, items });
    items = [];
    clauseStart = to + 1;
    itemStart = to + 1;
  };
  let last = end;
  while (last > start && CLOSING_MARK.at(text, last - 1) && SEPARATORS.has(unitAt(text, last - 2))) last--;
  let next = start;
  for (let index = MARKS.next(text, start, last); index < last; index = MARKS.next(text, next, last)) {
    next = index + 1;
    const unit = text.charCodeAt(index);
    const separator = SEPARATORS.get(unit);
    if (separator !== undefined) {
      if (!isBetweenDigits(text, index, start, end)) close(index, separator);
    } else if (unit === PAUSE) {
      if (itemStart < index) items.push({ start: itemStart, end: index });
      itemStart = index + 1;
    } else {
      const after = enclosureEnd(text, index, last);
      if (after > 0) next = after;
    }
  }
  close(last, "");
  return clauses;
}

function isBetweenDigits(text: string, index: number, start: number, end: number): boolean {
  return index > start && index + 1 < end && DIGIT.at(text, index - 1) && DIGIT.at(text, index + 1);
}
