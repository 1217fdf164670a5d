import { isPassing, type PeriodExpression, periodAt } from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import { OTHER, PERIOD, traitsOf, WORD } from "../tokens/beginnings.js";
import { readTokens } from "../tokens/read-tokens.js";
import type { Token } from "../tokens/token.js";

const OPENING = 40;
const BEFORE_TIME = new Set(["adverb", "preposition", "frame", "scope"]);

/** The time that opens a sentence and so holds for what follows in its paragraph. */
export function openingPeriod(tokens: readonly Token[]): PeriodExpression | null {
  for (const token of tokens) {
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
