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
  let at = 0;
  while (at < tokens.length && (BEFORE_TIME.has(tokens[at]!.kind) || tokens[at]!.period !== null)) {
    if (tokens[at]!.period !== null && !isGround(tokens, at)) return at;
    if (tokens[at]!.period !== null) while (at < tokens.length && !endsClause(tokens[at])) at++;
    at++;
  }
  return at;
}

/** 2015年旅游收入达到6亿元, not 2015年，…: the year is said of what stands behind it, and opens no matter of its own. */
export const isSaidOfSubject = (tokens: readonly Token[]): boolean =>
  tokens[placeOfOpening(tokens) + 1]?.kind === "noun";

/** The time that opens a sentence without figures. Most name none there, and their words need not be told apart. */
export function periodOfOpening(text: string, { start, end }: Span): PeriodExpression | null {
  const limit = Math.min(end, start + OPENING);
  if ((traitsOf(text.charCodeAt(start)) & (PERIOD | WORD | OTHER)) === 0 || !namesTime(text, start, limit)) return null;
  return openingPeriod(readTokens(text, start, limit, []));
}

function namesTime(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (periodAt(text, index, end) !== null) return true;
  return false;
}
