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
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.period !== null && isGround(tokens, index)) {
      while (index < tokens.length && !endsClause(tokens[index])) index++;
      continue;
    }
    if (token.period !== null) return isPassing(token.period) ? null : token.period;
    if (!BEFORE_TIME.has(token.kind)) return null;
  }
  return null;
}

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
