import { enclosureEnd, opensSpeech } from "../../structure/enclosures.js";
import { afterTelling } from "../../structure/telling.js";
import {
  isPassing,
  isSinceEvent,
  nextBeginning,
  type PeriodExpression,
  periodAt,
} from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import { isAbout } from "../tokens/about.js";
import { OTHER, PERIOD, traitsOf, WORD } from "../tokens/beginnings.js";
import { isGround } from "../tokens/ground.js";
import { readTokens } from "../tokens/read-tokens.js";
import { isOfSameSpan, isOfThingNamed } from "../tokens/side-times.js";
import { endsClause, inClause, isPart, type Token, type TokenKind } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";
import { ACTED_UPON } from "./course.js";

const OPENING = 40;
const BEFORE_TIME = new Set(["adverb", "preposition", "frame", "scope"]);

/**
 * The time that opens a sentence and so holds for what follows in its paragraph. One that is built upon (在2022年增长的基础上，2023年…) leaves
 * that to the next clause.
 */
export function openingPeriod(text: string, tokens: TokenRow): PeriodExpression | null {
  const at = placeOfOpening(text, tokens);
  const period = tokens.at(at).period ?? null;
  // 一九八五年同一九八○年相比，…
  if (period === null || isPassing(period) || tokens.at(at + 1).kind === "baseline") return null;
  if (isOfSameSpan(text, tokens, at) || isAbout(text, period.start)) return null;
  return isSaidOfThing(text, tokens, at) ? null : period;
}

/** 2018年启动的示范村全部完成。; but 2022年完成的主要工作如下： leads to what was done in that year. */
const isSaidOfThing = (text: string, tokens: TokenRow, at: number): boolean =>
  tokens.at(tokens.length - 1).kind !== "colon" && isOfThingNamed(text, tokens, at);

function placeOfOpening(text: string, tokens: TokenRow): number {
  const first = afterField(text, tokens, afterRemark(tokens, behind(text, tokens)));
  const labelled = behindLabel(tokens, first);
  if (labelled > first) return labelled;
  const counted = tokens.skip(first, ({ kind }) => MAY_NAME_EVENT.has(kind));
  if (isSpanSinceEvent(tokens.at(counted))) return counted;
  const yearBehind = Math.max(behindAsides(tokens, first), describedYear(tokens, first));
  if (yearBehind > first) return yearBehind;
  let at = afterBaseline(tokens, first);
  while (at < tokens.length && (standsBeforeTime(tokens, at) || tokens.at(at).period !== null)) {
    if (tokens.at(at).period !== null && !isGround(tokens, at) && !isOfGuide(tokens, at)) return at;
    if (tokens.at(at).period !== null) while (!endsClause(tokens.at(at))) at++;
    at++;
  }
  return at;
}

/** 经济概况 1987年，…; 【概况】2019年是…: a yearbook sets what a paragraph is about before it. */
function behindLabel(tokens: TokenRow, first: number): number {
  const at = tokens.skip(first, ({ kind }) => kind === "noun" || kind === "quoted");
  if (at === first || !WHOLE_YEAR.test(tokens.at(at).period?.words ?? "")) return first;
  const { kind, verb } = tokens.at(at + 1);
  const isFramed = tokens.at(at - 1).kind === "quoted" && verb === "link";
  return isFramed || kind === "comma" || kind === "scope" ? at : first;
}
const WHOLE_YEAR = /^\d{4}年[底末]?$/;

/** 在市委领导下，2023年，全市…: the year that opens the sentence behind clauses that say under whom or how; `first` where none does. */
function behindAsides(tokens: TokenRow, first: number): number {
  let at = first;
  while (tokens.at(at).kind === "preposition") {
    const comma = tokens.skip(at, ({ kind, period }) => period === null && kind !== "figure" && !endsAside(kind));
    if (tokens.at(comma).kind !== "comma" || comma > at + LONGEST_ASIDE) return first;
    at = comma + 1;
    const opens = WHOLE_YEAR.test(tokens.at(at).period?.words ?? "") && tokens.at(at + 1).kind === "comma";
    if (opens) return at;
  }
  return first;
}
/** 世纪之交的2000年，是…; 极不平凡的2020年，…: the year that opens the sentence behind what is said of it, or -1. */
function describedYear(tokens: TokenRow, first: number): number {
  const limit = tokens.skip(first, (token) => inClause(token) && token.kind !== "figure");
  if (tokens.at(limit).kind !== "comma" || limit > first + LONGEST_ASIDE) return -1;
  const year = limit - 1;
  const isDescribed = year > first + 1 && tokens.at(year - 1).kind === "de";
  return isDescribed && WHOLE_YEAR.test(tokens.at(year).period?.words ?? "") ? year : -1;
}

const endsAside = (kind: TokenKind): boolean => kind === "comma" || kind === "stop" || kind === "colon";
const LONGEST_ASIDE = 12;

/** 与2015年相比，2020年… */
const afterBaseline = (tokens: TokenRow, first: number): number =>
  tokens.at(first).kind === "baseline" && tokens.at(first + 1).kind === "comma" ? first + 2 : first;

/** 县十二届人大一次会议以来的五年，是… */
const isSpanSinceEvent = ({ period }: Token): boolean => period !== null && isSinceEvent(period);
const MAY_NAME_EVENT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "noun",
  "scope",
  "frame",
  "de",
  "quoted",
  "aside",
  "preposition",
  "figure",
]);

/** 按照今后五年的总体要求，2022年要…: the time of what is acted upon. */
const isOfGuide = (tokens: TokenRow, at: number): boolean =>
  tokens.at(at + 1).kind === "de" && ACTED_UPON.has(tokens.at(at - 1).word?.text ?? "");

/** 在刚刚过去的2024年 */
const standsBeforeTime = (tokens: TokenRow, at: number): boolean =>
  BEFORE_TIME.has(tokens.at(at).kind) ||
  tokens.at(at).word?.text === "过去" ||
  (tokens.at(at).kind === "de" && tokens.at(at - 1).word?.text === "过去");

/** 全会指出，“十四五”时期…: who says what follows opens nothing either. */
function behind(text: string, tokens: TokenRow): number {
  const from = afterTelling(text, tokens.at(0).start, tokens.at(tokens.length - 1).end);
  let at = 0;
  while (at < tokens.length && (tokens.at(at).start < from || tokens.at(at).kind === "comma")) at++;
  return at;
}

/** 令人高兴的是，2024年…: what is said of the sentence as a whole opens nothing. */
function afterRemark(tokens: TokenRow, from: number): number {
  for (let at = from; at < from + LONGEST_REMARK && at < tokens.length; at++) {
    const { kind, word, period } = tokens.at(at);
    if (kind === "comma") {
      const remarks = tokens.at(at - 1).word?.text === "是" && tokens.at(at - 2).kind === "de";
      return word === null && remarks ? at + 1 : from;
    }
    if (period !== null || kind === "figure" || endsClause(tokens.at(at))) return from;
  }
  return from;
}

/** 客运方面，一季度完成…: the field that the sentence is about opens nothing. */
function afterField(text: string, tokens: TokenRow, from: number): number {
  const at = tokens.skip(from, (token) => isPart(token) || token.kind === "conjunction");
  const isField = at > from && at < from + LONGEST_REMARK && tokens.at(at).kind === "comma";
  return isField && FIELDS.ends(text, tokens.at(at - 1).end) ? at + 1 : from;
}

const FIELDS = wordClass("fields");
const MAY_REMARK = /的是|方面，|年，|】/;
/** In tokens, and in hanzi. */
const LONGEST_REMARK = 8;

/** 2015年旅游收入达到6亿元, not 2015年，…: the year is said of what stands behind it, and opens no matter of its own. */
export const isSaidOfSubject = (text: string, tokens: TokenRow): boolean =>
  tokens.at(placeOfOpening(text, tokens) + 1).kind === "noun";

/** The time that opens a sentence without figures. Most name none there, and their words need not be told apart. */
export function periodOfOpening(text: string, sentence: Span): PeriodExpression | null {
  const { end } = sentence;
  const start = afterTelling(text, afterQuote(text, afterDash(text, sentence.start), end), end);
  const limit = Math.min(end, start + OPENING);
  const mayOpen =
    (traitsOf(text.charCodeAt(start)) & (PERIOD | WORD | OTHER)) !== 0 ||
    MAY_REMARK.test(text.slice(start, start + LONGEST_REMARK + 4));
  if (!mayOpen || !namesTime(text, start, limit)) return null;
  return openingPeriod(text, readTokens(text, start, limit, []));
}

/** ——过去五年，是…的五年。 */
function afterDash(text: string, start: number): number {
  let at = start;
  while (DASHES.has(text.charAt(at))) at++;
  return at;
}

/** “这五年，…。…”: the mark of speech that goes on behind the sentence opens nothing. */
const afterQuote = (text: string, start: number, end: number): number =>
  opensSpeech(text, start) && enclosureEnd(text, start, end) < 0 ? start + 1 : start;

const DASHES: ReadonlySet<string> = new Set(["—", "－", "―", "-", " "]);

function namesTime(text: string, start: number, end: number): boolean {
  for (let at = nextBeginning(text, start, end); at < end; at = nextBeginning(text, at + 1, end))
    if (periodAt(text, at, end) !== null) return true;
  return false;
}
