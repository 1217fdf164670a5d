import { bounds } from "../generated/bounds.js";
import { cellWords } from "../generated/cell-words.js";
import { scanQuantities } from "../quantity/scan.js";
import type { ScannedQuantity } from "../quantity/scanned-quantity.js";
import { SpanSet } from "../text/span-set.js";
import type { Bound } from "../types.js";

/** A row of `data/table-reading/cell-words.yaml`. */
export interface CellWord {
  word: string;
  says: "level" | "up" | "down" | "alone";
}

type SaysBefore = Exclude<CellWord["says"], "alone">;

/** What a cell holds that is a figure, with no more beside it than its unit, what bounds it or which way it changed. */
export interface FigureCell {
  /** What the word before the figure says; `null` where none stands. */
  says: SaysBefore | null;
  bound: Bound | null;
  isNegative: boolean;
  /** The figure without sign and unit. */
  numeral: string;
  /** The unit that the cell itself has. */
  unit: string | null;
  /** In brackets plans set the sum over their years: [36]. */
  isSum: boolean;
  /** Where the figure stands in the cell with its sign and unit, from and up to. */
  start: number;
  end: number;
}

/** 253,508, -5.1, 4.7%: what most cells are is known without more ado. */
const BARE = /^[-+－]?\d{1,3}(?:,\d{3})+(?:\.\d+)?[%％]?$|^[-+－]?\d+(?:\.\d+)?[%％]?$/;
const NUMBER = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const SHAPE = new RegExp(
  `^([^\\d]{0,8}?)([〔【［[]?)\\s?([-+－＋]?)(${NUMBER})(?:(—{1,2}|[-–~～至到])(${NUMBER}))?([%％]?)([〕】］\\]]?)([^\\d*＊①-⑳]{0,8})([*＊①-⑳]{0,2})$`,
);
const CLOSING = /[〕】］\]]$/;
const LONGEST = 24;
const DIGIT = /\d/;
const NEGATIVE = /[-－]/;
/** Units of lengths of time, which are measured where the name of the row says so: 78.5岁, 10.6年. */
const OF_TIME = new Set(["岁", "年"]);
const YEAR = /^(?:19|20)\d{2}$/;
const NO_MASKS = new SpanSet([]);

const BEFORE: ReadonlyMap<string, Bound> = boundsAt("before");
const AFTER: ReadonlyMap<string, Bound> = boundsAt("after");
const WORDS: ReadonlyMap<string, SaysBefore> = new Map(
  cellWords.flatMap(({ word, says }) => (says === "alone" ? [] : [[word, says] as const])),
);

/** What a cell says that holds nothing but the word or sign for a bound: >=, 不低于. */
export const boundNamed = (words: string): Bound | null => BEFORE.get(words) ?? null;

function boundsAt(where: "before" | "after"): ReadonlyMap<string, Bound> {
  return new Map(bounds.flatMap(({ word, place, bound }) => (place === where ? [[word, bound] as const] : [])));
}

/**
 * Reads a cell as a figure, `null` where it is none: 36.5, -3.1%, ≥85, 12家, 60—65%, 控制在5%以内, [36]; not 2025年, 2021—2025, 4号线, 3个中心.
 */
export function figureCell(text: string): FigureCell | null {
  if (text.length > LONGEST || !DIGIT.test(text)) return null;
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const [
    ,
    lead = "",
    opening = "",
    sign = "",
    first = "",
    mark = "",
    last = "",
    percent = "",
    closing = "",
    rest = "",
    note = "",
  ] = match;
  const isSum = opening !== "";
  // [36]亿元, [36亿元]
  const closes = isSum && closing === "" ? CLOSING.test(rest) : isSum === (closing !== "");
  const before = readLead(lead.trim());
  const behind = closes ? readRest(first + mark + last, percent + rest.replace(CLOSING, "").trim()) : null;
  if (before === null || behind === null || (YEAR.test(first) && behind.unit?.startsWith("年"))) return null;
  if (mark !== "" && !isRange({ sign, first, mark, last }, behind.unit)) return null;
  return {
    says: before.says,
    bound: before.bound ?? behind.bound,
    isNegative: NEGATIVE.test(sign),
    numeral: first + mark + last,
    unit: behind.unit,
    isSum,
    start: lead.length + opening.length,
    end: closing === "" ? text.length - note.length - (isSum ? 1 : 0) - behind.tail : text.lastIndexOf(closing),
  };
}

/** 15—18, 5.5-6; not 2021—2025, 2023-05, and not the 1-3 of a list. */
function isRange(
  { sign, first, mark, last }: { sign: string; first: string; mark: string; last: string },
  unit: string | null,
): boolean {
  if (sign !== "" || YEAR.test(first) || YEAR.test(last) || /^0\d/.test(last)) return false;
  if (Number(last.replaceAll(",", "")) <= Number(first.replaceAll(",", ""))) return false;
  return unit !== null || mark !== "-" || /\./.test(first + last);
}

/** Whether a cell is a figure even without the name of its row. */
export const isFigure = (text: string): boolean => {
  if (BARE.test(text)) return true;
  const cell = figureCell(text);
  return cell !== null && (cell.unit === null || !OF_TIME.has(cell.unit));
};

/** What a figure with its unit is, the whole of it; some are known by the words before it. */
export function scanned(written: string, name = ""): ScannedQuantity | null {
  const text = name + written;
  const read = scanQuantities(text, 0, text.length, NO_MASKS).find(({ span }) => span.start === name.length);
  return read !== undefined && read.span.end === text.length ? read : null;
}

/** 年均增长, 不低于, 达到不低于: a word of cells, one that bounds, or one and then the other. */
function readLead(lead: string): Pick<FigureCell, "says" | "bound"> | null {
  if (lead === "") return { says: null, bound: null };
  for (let length = lead.length; length >= 0; length--) {
    const says = length === 0 ? null : WORDS.get(lead.slice(0, length));
    const bound = length === lead.length ? null : BEFORE.get(lead.slice(length));
    if (says !== undefined && bound !== undefined) return { says, bound };
  }
  return null;
}

/** 家, 家以上, 以上, %左右: the unit behind a figure and the word that bounds it, whose length is `tail`. */
function readRest(numeral: string, rest: string): { unit: string | null; bound: Bound | null; tail: number } | null {
  for (let length = 0; length <= rest.length; length++) {
    const [unit, tail] = [rest.slice(0, length), rest.slice(length)];
    const bound = tail === "" ? null : AFTER.get(tail);
    if (bound === undefined) continue;
    if (unit === "") return { unit: null, bound, tail: tail.length };
    if (OF_TIME.has(unit) || scanned(numeral + unit) !== null) return { unit, bound, tail: tail.length };
  }
  return null;
}
