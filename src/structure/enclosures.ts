import { UnitSet, unitAt } from "../text/unit-set.js";

const PAIRS = ["“”", "‘’", "「」", "『』", "（）", "()", "《》", "〈〉", "【】", "〔〕", "［］", "[]"];
/** The closing mark of each opening one, 0 for all other units. */
const CLOSING = new Uint16Array(0x10000);
for (const pair of PAIRS) CLOSING[pair.charCodeAt(0)] = pair.charCodeAt(1);
const ROUND = new UnitSet("（(");

/** The marks that open a quotation or bracket. */
export const OPENING_MARKS: string = PAIRS.map((pair) => pair[0]).join("");

/** How far a quotation or bracket may reach before its opening mark counts as a stray one. */
const REACH = 160;

/** Whether a mark that opens a quotation or bracket has this code. */
export const opensEnclosure = (unit: number): boolean => CLOSING[unit] !== 0;

/**
 * Where the quotation or bracket that opens at `open` ends (after its closing mark), or -1 where no mark opens there or the
 * mark has no partner before `end`. A second opening mark of the same kind makes the first a stray one, except for round brackets.
 */
export function enclosureEnd(text: string, open: number, end: number): number {
  const opening = unitAt(text, open);
  const closing = CLOSING[opening]!;
  if (closing === 0) return -1;
  const limit = Math.min(end, open + REACH);
  let depth = 1;
  for (let index = open + 1; index < limit; index++) {
    const unit = text.charCodeAt(index);
    if (unit === closing) {
      if (--depth === 0) return index + 1;
    } else if (unit === opening) {
      if (!ROUND.has(opening)) return -1;
      depth++;
    }
  }
  return -1;
}

const SPEECH = new UnitSet("“‘「『");
const BEFORE_SPEECH = new UnitSet("：:，,。！？；\n");

/** 市长说：“这五年，…。投资增长6%。”: whether a mark without a partner in its sentence opens what is said in it and in those behind it. */
export const opensSpeech = (text: string, open: number): boolean =>
  SPEECH.at(text, open) && (open === 0 || BEFORE_SPEECH.at(text, open - 1));
