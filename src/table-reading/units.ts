import { rateWords } from "../generated/rate-words.js";
import { unitWords } from "../generated/unit-words.js";
import { scanQuantities } from "../quantity/scan.js";
import { SpanSet } from "../text/span-set.js";
import type { Span } from "../types.js";

/** A row of `data/table-reading/unit-words.yaml`. */
export interface UnitWord {
  word: string;
  says: "line" | "and" | "level" | "scale" | "time";
}

const wordsThat = (say: UnitWord["says"]): string[] =>
  unitWords.flatMap(({ word, says }) => (says === say ? [word] : []));
const LEVELS: ReadonlySet<string> = new Set(wordsThat("level"));
const TIMES: ReadonlySet<string> = new Set(wordsThat("time"));
const SCALES: ReadonlySet<string> = new Set(wordsThat("scale"));
const NO_MASKS = new SpanSet([]);
const BRACKETED = /[（(]([^（）()]{1,12})[）)]/g;
/** A unit that no table knows may have one of these. */
const OF_UNITS = /[/／=²³]/;
const HANZI = /[\u4E00-\u9FFF]/;
/** 床位（张）, 公路里程（公里）合计: what is counted stands before its bracket, and units that only measure may stand anywhere. */
const COUNTS: ReadonlySet<string> = new Set(["count", "rank", "multiple"]);

/** A unit in brackets, and where its bracket opens. */
export interface UnitInBrackets {
  unit: string;
  at: number;
}

/**
 * The unit that a name or a head has in brackets, the last of several: 地区生产总值（亿元）, 固定资产投资（不含农户）（亿元）. Other brackets are of
 * the name itself: 国有资源（资产）有偿使用收入, 因公出国（境）费, 债务余额（预算数）, 教育支出(款).
 */
export function unitInBrackets(text: string): UnitInBrackets | null {
  let found: UnitInBrackets | null = null;
  for (const match of text.matchAll(BRACKETED)) {
    const inner = match[0].slice(1, -1).trim();
    if (isUnit(inner, text.slice(match.index + match[0].length))) found = { unit: inner, at: match.index };
  }
  return found;
}

export const unitIn = (text: string): string | null => unitInBrackets(text)?.unit ?? null;

function isUnit(inner: string, after: string): boolean {
  if (LEVELS.has(inner)) return false;
  if (TIMES.has(inner)) return true;
  const written = `1${inner}`;
  const [read] = scanQuantities(written, 0, written.length, NO_MASKS);
  // figures in a unit that no table knows are left alone: the unit above the table is not theirs
  if (read === undefined || read.span.end !== written.length)
    return SCALES.has(inner.charAt(0)) || OF_UNITS.test(inner);
  return !COUNTS.has(read.kind) || !HANZI.test(after.charAt(0));
}

/** A row of `data/table-reading/rate-words.yaml`. */
export interface RateWord {
  word: string;
  /** Words before it with which it is no percentage, or one in thousand. */
  notBehind?: readonly string[];
}

const LAST_BRACKETS = /[（(][^（）()]{1,12}[）)]$/;

/** 平均利率, 预算执行率: figures of such a name are percentages, whatever the unit of the table is. */
export function endsInRate(text: string): boolean {
  const name = text.replace(LAST_BRACKETS, "");
  return rateWords.some(({ word, notBehind = [] }) => {
    const before = name.slice(0, -word.length);
    return name.endsWith(word) && !notBehind.some((other) => before.endsWith(other));
  });
}

/** Not 烧碱（折100%）. */
const LAST_PERCENT = /(?<!\d)([%％‰])[）)]?$/;

/** The unit that the name of a row says its figures have: 粮食产量（万吨）, 平均利率%, 平均利率. */
export function unitOfName(text: string): string | null {
  return LAST_PERCENT.exec(text)?.[1] ?? unitIn(text) ?? (endsInRate(text) ? "%" : null);
}

const UNIT_LINE = new RegExp(`(?:${wordsThat("line").join("|")})\\s?[:：]\\s?([^\\s，,（）()：:]{1,16})`);
const LISTED = new RegExp(`[/／${wordsThat("and").join("")}]`);
const PERCENT = /^[%％‰]$/;

/** 单位：万元 on one of the lines above a table, or in one of its first rows. */
export function unitAbove(text: string, lines: readonly Span[]): string | null {
  for (const { start, end } of lines) {
    const written = UNIT_LINE.exec(text.slice(start, end))?.[1];
    if (written !== undefined) return unitOfLine(written);
  }
  return null;
}

/** Of 万元、% the columns without a unit have the first; of 张、人 nobody knows which has which. Words of a head may stand behind: 万元市本级. */
function unitOfLine(written: string): string | null {
  const whole = leadingUnit(written);
  if (whole !== null && whole.length === written.length) return whole;
  const parts = written.split(LISTED).filter((part) => !PERCENT.test(part));
  const units = parts.map((part) => leadingUnit(part) ?? part);
  return units.length === 1 ? (units[0] ?? null) : null;
}

/** The longest beginning of some words that is a unit. */
function leadingUnit(words: string): string | null {
  const written = `1${words}`;
  const [read] = scanQuantities(written, 0, written.length, NO_MASKS);
  return read === undefined || read.span.start !== 0 || read.span.end < 2 ? null : written.slice(1, read.span.end);
}
