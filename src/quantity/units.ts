import { classifiers } from "../generated/classifiers.js";
import { levelVerbs } from "../generated/level-verbs.js";
import { measures } from "../generated/measures.js";
import { money } from "../generated/money.js";
import { timeUnits } from "../generated/time-units.js";
import { DIGIT, LETTER } from "../text/ascii.js";
import { PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import type { QuantityKind, Span } from "../types.js";
import type { Numeral } from "./numeral.js";
import type { UnitRow } from "./unit-row.js";

/** A unit found after a numeral. */
export interface FoundUnit extends Span {
  /** As in the table, compounds (`元/吨`) as a whole. */
  unit: string;
  kind: QuantityKind;
  currency: string | null;
  time: "duration" | "calendar" | null;
  /** What a half inside of the unit adds to the figure. */
  adds: number;
}

/** A row of the tables with all its fields, so that all are of one shape. */
interface CompiledUnit {
  unit: string;
  /** What is reported instead. */
  as: string;
  kind: QuantityKind;
  currency: string | null;
  time: FoundUnit["time"];
  adds: number;
  needs: UnitRow["needs"] | null;
  before: RegExp | null;
  notBefore: RegExp | null;
  after: RegExp | null;
}

function compile(row: UnitRow): CompiledUnit {
  const { unit, as = unit, kind, currency = null, time = null, adds = 0, needs = null } = row;
  return {
    unit,
    as,
    kind,
    currency,
    time,
    adds,
    needs,
    before: row.before === undefined ? null : new RegExp(row.before, "y"),
    notBefore: row.notBefore === undefined ? null : new RegExp(row.notBefore, "y"),
    after: row.after === undefined ? null : new RegExp(`(?<=(?:${row.after})[^，。；！？\\n]{0,6})`, "y"),
  };
}

const UNITS = new PhraseTable(
  [...classifiers, ...measures, ...money, ...timeUnits].map((row) => [row.unit, compile(row)] as const),
);
/** A row of `data/quantity/level-verbs.yaml`. */
export interface LevelVerbs {
  words: readonly string[];
}

const LEADS = new PhraseTable(
  levelVerbs.flatMap(({ words }: LevelVerbs) => words.map((word) => [word, word] as const)),
);
/** Between the verb and the figure that it leads to: 降至了12起, 增至近86只. */
const LEVEL = /[了约近仅]?[0-9０-９一二两三四五六七八九十百]/y;

/** 36起降至12起: whether what stands behind a unit leads to the figure that it has become. */
function leadsToLevel(text: string, end: number): boolean {
  const verb = LEADS.longest(text, end);
  return verb !== null && at(LEVEL, text, end + verb.length);
}

/** What a denominator may begin with. */
const DIVIDES = new UnitSet("/／·每");
/** `元/吨`, `元/人·月`, `吨标准煤/万元` */
const DENOMINATOR = /[/／·](?:10{0,4}(?![0-9])|[百千万亿]{1,2})?/y;
const PER = /每(?=秒|小时|日|立方米|立方厘米|升|平方公里|平方米|公顷|千瓦时)/y;
/** 元/床位: not so much a bed. */
const PLACE_DENOMINATOR = /[床学车]位|岗位/y;
const SHORT_DENOMINATOR = /(?:min|[shda])(?![A-Za-z])|天|年|月|日|人|户|家|村|次|年度/y;

const BRACKET = new UnitSet("（(");
/** Other classifiers in brackets, and the 次 that all of them share. */
const BRACKETED = /[（(][\u4E00-\u9FFF](?:[、/／][\u4E00-\u9FFF]){0,5}[）)]次(?![数日级序])/y;

function at(expression: RegExp | null, text: string, offset: number): boolean {
  if (expression === null) return false;
  expression.lastIndex = offset;
  return expression.test(text);
}

function suits(compiled: CompiledUnit, text: string, numeral: Numeral, end: number): boolean {
  const { needs, before, notBefore, after } = compiled;
  const length = numeral.end - numeral.start;
  if (numeral.style === "hanzi") {
    if (needs === "digits" && length < 2) return false;
    if (needs === "scale" && numeral.value < 100) return false;
  } else if (needs === "scale" && numeral.scale === 1) return false;
  if ((at(notBefore, text, end) && !leadsToLevel(text, end)) || (before !== null && !at(before, text, end)))
    return false;
  if (after !== null && !at(after, text, numeral.start)) return false;
  // 2006GB00183 is a code
  return !(LETTER.at(text, end - 1) && (LETTER.at(text, end) || DIGIT.at(text, end)));
}

/** Whether a unit of the tables stands at `start` and ends at `end`. */
export function isUnitAt(text: string, start: number, end: number): boolean {
  return UNITS.longest(text, start, () => true)?.length === end - start;
}

/** The longest unit of the tables that follows `numeral`, or `null`. */
export function findUnit(text: string, numeral: Numeral): FoundUnit | null {
  const start = numeral.end + blankBeforeSign(text, numeral);
  const match = UNITS.longest(text, start, (unit, _, end) => suits(unit, text, numeral, end));
  if (match === null) return null;
  const { row } = match;
  const simpleEnd = start + match.length;
  const bracket = row.kind === "count" ? bracketedEnd(text, simpleEnd) : -1;
  if (bracket > 0)
    return { start, end: bracket, unit: `${row.unit}次`, kind: "count", currency: null, time: null, adds: 0 };
  const end = row.time === null && row.kind !== "percent" ? compoundEnd(text, simpleEnd) : simpleEnd;
  const kind = end > simpleEnd && row.kind === "count" ? "measure" : row.kind;
  const unit = end > simpleEnd ? row.as + text.slice(simpleEnd, end) : row.as;
  return { start, end, unit, kind, currency: row.currency, time: row.time, adds: row.adds };
}

const BLANK = new UnitSet(" \u00a0\u2009\u202f");
/** Signs of area and volume are written apart from their figure: 1200 m², 36 km². */
const POWER = new UnitSet("²³");

/** The length of the blank between digits and such a sign, or 0. */
function blankBeforeSign(text: string, { style, end }: Numeral): number {
  if (style === "hanzi" || !BLANK.at(text, end)) return 0;
  const sign = UNITS.longest(text, end + 1);
  return sign !== null && POWER.at(text, end + sign.length) ? 1 : 0;
}

/** Where the 次 of `3200辆（艘、架、列）次` ends, or -1. */
function bracketedEnd(text: string, from: number): number {
  if (!BRACKET.at(text, from)) return -1;
  BRACKETED.lastIndex = from;
  return BRACKETED.test(text) ? BRACKETED.lastIndex : -1;
}

function compoundEnd(text: string, from: number): number {
  let end = from;
  for (;;) {
    if (!DIVIDES.at(text, end)) return end;
    let unitStart = end;
    DENOMINATOR.lastIndex = end;
    PER.lastIndex = end;
    const slash = DENOMINATOR.exec(text);
    if (slash !== null && (slash[0][0] !== "·" || end > from)) unitStart += slash[0].length;
    else if (PER.test(text)) unitStart += 1;
    else return end;
    SHORT_DENOMINATOR.lastIndex = unitStart;
    PLACE_DENOMINATOR.lastIndex = unitStart;
    const place = PLACE_DENOMINATOR.exec(text)?.[0].length;
    const length = place ?? UNITS.longest(text, unitStart)?.length ?? SHORT_DENOMINATOR.exec(text)?.[0].length;
    if (length === undefined) return end;
    end = unitStart + length;
  }
}
