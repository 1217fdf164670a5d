import { DIGIT } from "../text/ascii.js";
import { UnitSet } from "../text/unit-set.js";
import type { Span } from "../types.js";
import { enclosureEnd, OPENING_MARKS } from "./enclosures.js";

/** The first stretch of a line, up to the mark that could close a run-in heading. */
export interface Lead extends Span {
  /** `""` where the line ends without a mark. */
  mark: "" | "。" | "：" | "；" | "！" | "？";
  /** Where the text after the mark begins; the end of the line where there is none. */
  after: number;
  /** Commas outside quotations and brackets. */
  commas: number;
}

/** A lead longer than this is running text. */
const REACH = 100;

const MARKS: Readonly<Record<string, Lead["mark"]>> = {
  "。": "。",
  "：": "：",
  ":": "：",
  "；": "；",
  ";": "；",
  "！": "！",
  "!": "！",
  "？": "？",
  "?": "？",
};
const MARK_OF = new Map(Object.entries(MARKS).map(([mark, kind]) => [mark.charCodeAt(0), kind]));
const COMMA = new UnitSet("，,");
const COLON = ":".charCodeAt(0);
const NEXT_MARKS = new UnitSet(`，,。：:；;！!？?${OPENING_MARKS}`);

/** Reads the lead of the line part `[start, end)`, or `null` where no mark and no end of line comes soon. */
export function readLead(text: string, start: number, end: number): Lead | null {
  const limit = Math.min(end, start + REACH);
  let commas = 0;
  let next = start;
  for (let index = NEXT_MARKS.next(text, start, limit); index < limit; index = NEXT_MARKS.next(text, next, limit)) {
    next = index + 1;
    const unit = text.charCodeAt(index);
    if (COMMA.has(unit)) {
      commas++;
      continue;
    }
    const mark = MARK_OF.get(unit);
    const isRatio = unit === COLON && DIGIT.at(text, index + 1);
    if (mark !== undefined && !isRatio) return { start, end: index, mark, after: index + 1, commas };
    const closed = enclosureEnd(text, index, end);
    if (closed > 0) next = closed;
  }
  return end > limit ? null : { start, end, mark: "", after: end, commas };
}
