import { boundFrames } from "../generated/bound-frames.js";
import { bounds } from "../generated/bounds.js";
import { COMMON_HANZI } from "../text/hanzi.js";
import { mentionAt } from "../text/mention.js";
import { type PhraseMatch, PhraseTable } from "../text/phrase-table.js";
import { UnitSet } from "../text/unit-set.js";
import type { Bound, Mention, QuantityKind, Span } from "../types.js";
import { currencyMarkBefore } from "./currency-marks.js";

/** A word that makes a figure a bound. Regular expressions stand as their source. */
export interface BoundRow {
  word: string;
  place: "before" | "after";
  bound: Bound;
  /** What must not precede a word before the figure. */
  notAfter?: string;
  /** What must not follow a word after the figure. */
  notBefore?: string;
  /** How the figure has to begin. */
  number?: string;
  /** What, following the figure in its clause, is what the verb is about: 突破35项关键技术 passes no mark. */
  object?: string;
  /** Compares levels before a difference in points: 高于2.3个百分点 is no bound. */
  comparison?: boolean;
  /** A negation before it turns it round: 不应低于30%. */
  opposite?: boolean;
  /** A verb may stand between the word and the figure: 至少开展1次. */
  apart?: boolean;
}

/** What stands around a word that makes a figure a bound; `data/quantity/bound-frames.yaml` explains each role. */
export interface BoundFrame {
  word: string;
  role: "negation" | "line" | "pointer";
}

interface CompiledBound {
  row: BoundRow;
  notAfter: RegExp | null;
  notBefore: RegExp | null;
  number: RegExp | null;
  object: RegExp | null;
}

export interface FoundBound {
  bound: Bound | null;
  cues: readonly Mention[];
}

function table(direction: "forward" | "backward", isMeant: (row: BoundRow) => boolean): PhraseTable<CompiledBound> {
  const rows = bounds.filter(isMeant);
  return new PhraseTable(
    rows.map((row) => [row.word, compile(row)] as const),
    direction,
  );
}

function compile(row: BoundRow): CompiledBound {
  const sticky = (source: string | undefined): RegExp | null => (source === undefined ? null : new RegExp(source, "y"));
  return {
    row,
    notAfter: sticky(row.notAfter && `(?<=${row.notAfter})`),
    notBefore: sticky(row.notBefore),
    number: sticky(row.number),
    object: sticky(row.object && `[^，。；！？、\\n]{0,12}?(?:${row.object})`),
  };
}

const BEFORE = table("backward", ({ place }) => place === "before");
const APART = table("backward", ({ place, apart }) => place === "before" && apart === true);
const AFTER = table("forward", ({ place }) => place === "after");
const frames = (role: BoundFrame["role"], direction: "forward" | "backward"): PhraseTable<BoundFrame> =>
  new PhraseTable(
    boundFrames.flatMap((frame: BoundFrame) => (frame.role === role ? [[frame.word, frame] as const] : [])),
    direction,
  );
const NEGATIONS = frames("negation", "backward");
const LINES = frames("line", "forward");
const POINTERS = frames("pointer", "forward");
/** 的国际公认警戒线 */
const MOST_POINTERS = 3;
/** The second unit of `15.6万套（间）以上`. */
const SECOND_UNIT = /（[^（）\n]{1,6}）|\([^()\n]{1,6}\)/y;
/** `一倍多`, `8000元多`: only where nothing else follows that 多 could belong to. */
const MORE_AFTER = /[多余](?=[，。；、：！？）”的于\n]|$)/y;
const LONGEST_VERB = 4;
const BRACKET = new UnitSet("（(");
const MORE = new UnitSet("多余");

function at(expression: RegExp | null, text: string, offset: number): boolean {
  if (expression === null) return false;
  expression.lastIndex = offset;
  return expression.test(text);
}

/**
 * What bounds the figure `[start, end)`: a word before it, an approximator inside it (`more`: 多, 余), or a word after it, the first of
 * these deciding.
 */
export function findBound(text: string, start: number, end: number, kind: QuantityKind, more: Span | null): FoundBound {
  const before = boundBefore(text, start, end, kind);
  const after = boundAfter(text, end, kind, more);
  if (before === null && after === null && more === null) return NO_BOUND;
  const cues: Mention[] = [];
  if (before !== null) cues.push(before.cue);
  if (more !== null) cues.push(mentionAt(text, more.start, more.end));
  if (after !== null) cues.push(after.cue);
  // 2万来根: so many, more or less
  const inside = more === null ? null : text[more.start] === "来" ? "about" : "min";
  const behind = inside ?? after?.bound ?? null;
  // 约七千多个, 约三成以上: what is roughly so is at least that much.
  return { bound: before?.bound === "about" && behind === "min" ? "min" : (before?.bound ?? behind), cues };
}

export const NO_BOUND: FoundBound = { bound: null, cues: [] };

interface BoundWord {
  bound: Bound;
  cue: Mention;
}

function boundBefore(text: string, start: number, end: number, kind: QuantityKind): BoundWord | null {
  const anchor = kind === "money" ? start - (currencyMarkBefore(text, start)?.length ?? 0) : start;
  const match = !BEFORE.mayHold(text, anchor) ? null : wordBefore(text, anchor, start, end, kind);
  if (match === null) return boundBeforeVerb(text, anchor);
  const { bound, opposite } = match.row.row;
  const wordStart = anchor - match.length;
  const negation = opposite && NEGATIONS.mayHold(text, wordStart) ? NEGATIONS.longest(text, wordStart) : null;
  if (negation === null) return { bound, cue: mentionAt(text, wordStart, anchor) };
  return { bound: bound === "min" ? "max" : "min", cue: mentionAt(text, wordStart - negation.length, anchor) };
}

function wordBefore(
  text: string,
  anchor: number,
  start: number,
  end: number,
  kind: QuantityKind,
): PhraseMatch<CompiledBound> | null {
  return BEFORE.longest(text, anchor, ({ row, notAfter, number, object }, wordStart) => {
    if (at(notAfter, text, wordStart) || at(object, text, end)) return false;
    if (number !== null && !at(number, text, start)) return false;
    return !(row.comparison === true && kind === "points");
  });
}

function boundBeforeVerb(text: string, figure: number): BoundWord | null {
  for (let anchor = figure - 1; anchor >= figure - LONGEST_VERB && COMMON_HANZI.at(text, anchor); anchor--) {
    // 最多的达1200万元: the one that got most
    if (text[anchor] === "的") return null;
    const match = APART.longest(text, anchor);
    if (match !== null) return { bound: match.row.row.bound, cue: mentionAt(text, anchor - match.length, anchor) };
  }
  return null;
}

function boundAfter(text: string, end: number, kind: QuantityKind, more: Span | null): BoundWord | null {
  const word = wordAfter(text, end) ?? wordBehindLine(text, end);
  if (word !== null) return word;
  SECOND_UNIT.lastIndex = end;
  if (BRACKET.at(text, end) && SECOND_UNIT.test(text)) {
    const late = wordAfter(text, SECOND_UNIT.lastIndex);
    if (late !== null) return late;
  }
  if (more !== null || kind === "rank" || !MORE.at(text, end)) return null;
  MORE_AFTER.lastIndex = end;
  if (!MORE_AFTER.test(text)) return null;
  return { bound: "min", cue: mentionAt(text, end, end + 1) };
}

function wordAfter(text: string, end: number): BoundWord | null {
  if (!AFTER.mayHold(text, end)) return null;
  const match = AFTER.longest(text, end, ({ notBefore }, _, wordEnd) => !at(notBefore, text, wordEnd));
  return match === null ? null : { bound: match.row.row.bound, cue: mentionAt(text, end, end + match.length) };
}

/** 120%的警戒线以下: the word stands behind the mark that the figure is. */
function wordBehindLine(text: string, end: number): BoundWord | null {
  let at = end;
  for (let pointers = 0; pointers < MOST_POINTERS && POINTERS.mayHold(text, at); pointers++)
    at += POINTERS.longest(text, at)?.length ?? 0;
  const line = LINES.mayHold(text, at) ? LINES.longest(text, at) : null;
  const word = line === null ? null : wordAfter(text, at + line.length);
  return word?.bound === "about" ? null : word;
}
