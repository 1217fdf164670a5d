import { isPassing, type PeriodExpression, periodAt } from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import { OTHER, PERIOD, traitsOf, WORD } from "../tokens/beginnings.js";
import { readTokens } from "../tokens/read-tokens.js";
import { endsClause, type Token } from "../tokens/token.js";
import { isGround } from "./claim-period.js";

const OPENING = 40;
const BEFORE_TIME = new Set(["adverb", "preposition", "frame", "scope"]);

/**
 * The time that opens a sentence and so holds for what follows in its paragraph. One that is built upon (在2022年增长的基础上，2023年…) leaves
 * that to the next clause.
 */
export function openingPeriod(tokens: readonly Token[]): PeriodExpression | null {
  const at = placeOfOpening(tokens);
  const period = tokens[at]?.period ?? null;
  // 一九八五年同一九八○年相比，…
  return period === null || isPassing(period) || tokens[at + 1]?.kind === "baseline" ? null : period;
}

function placeOfOpening(tokens: readonly Token[]): number {
  let at = afterRemark(tokens);
  while (at < tokens.length && (standsBeforeTime(tokens, at) || tokens[at]!.period !== null)) {
    if (tokens[at]!.period !== null && !isGround(tokens, at)) return at;
    if (tokens[at]!.period !== null) while (at < tokens.length && !endsClause(tokens[at])) at++;
    at++;
  }
  return at;
}

/** 在刚刚过去的2024年 */
const standsBeforeTime = (tokens: readonly Token[], at: number): boolean =>
  BEFORE_TIME.has(tokens[at]!.kind) ||
  tokens[at]!.word?.text === "过去" ||
  (tokens[at]!.kind === "de" && tokens[at - 1]?.word?.text === "过去");

/** 令人高兴的是，2024年…: what is said of the sentence as a whole opens nothing. */
function afterRemark(tokens: readonly Token[]): number {
  for (let at = 0; at < LONGEST_REMARK && at < tokens.length; at++) {
    const { kind, word, period } = tokens[at]!;
    if (kind === "comma")
      return word === null && tokens[at - 1]?.word?.text === "是" && tokens[at - 2]?.kind === "de" ? at + 1 : 0;
    if (period !== null || kind === "figure" || endsClause(tokens[at])) return 0;
  }
  return 0;
}

/** In tokens, and in hanzi. */
const LONGEST_REMARK = 8;

/** 2015年旅游收入达到6亿元, not 2015年，…: the year is said of what stands behind it, and opens no matter of its own. */
export const isSaidOfSubject = (tokens: readonly Token[]): boolean =>
  tokens[placeOfOpening(tokens) + 1]?.kind === "noun";

/** The time that opens a sentence without figures. Most name none there, and their words need not be told apart. */
export function periodOfOpening(text: string, { start, end }: Span): PeriodExpression | null {
  const limit = Math.min(end, start + OPENING);
  const mayOpen =
    (traitsOf(text.charCodeAt(start)) & (PERIOD | WORD | OTHER)) !== 0 ||
    text.slice(start, start + LONGEST_REMARK).includes("的是");
  if (!mayOpen || !namesTime(text, start, limit)) return null;
  return openingPeriod(readTokens(text, start, limit, []));
}

function namesTime(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (periodAt(text, index, end) !== null) return true;
  return false;
}
