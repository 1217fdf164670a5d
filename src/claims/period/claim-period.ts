import type { Period } from "../../types.js";
import type { LeftPhrase } from "../phrase/left-phrase.js";
import { endsClause, type Token } from "../tokens/token.js";
import type { PeriodExpression } from "./period-expression.js";
import { resolvePeriod, type YearFrame } from "./resolve.js";

/** The time that stands nearest before the figure in its sentence, or `null`. */
export function ownPeriod(
  tokens: readonly Token[],
  at: number,
  { from, baseline }: LeftPhrase,
): PeriodExpression | null {
  let crossed = false;
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (endsClause(token)) crossed = true;
    if (token.period === null) {
      if (from && token.kind !== "de" && token.kind !== "noun" && token.kind !== "bound") return null;
      continue;
    }
    if (baseline !== null && baseline.start <= token.start && token.end <= baseline.end) continue;
    if (crossed && isGround(tokens, index)) continue;
    if (from || !opensChange(tokens, index)) return token.period;
  }
  return null;
}

/** 在2023年新增10个的基础上: a time that holds for its clause alone. */
export function isGround(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < tokens.length && !endsClause(tokens[index]); index++) {
    if (tokens[index]!.word?.text === "基础上") return true;
  }
  return false;
}

function opensChange(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1]?.word?.text;
  return word === "由" || word === "从";
}

export function periodOf(text: string, expression: PeriodExpression, frame: YearFrame, inherited: boolean): Period {
  const { start, end } = expression;
  return { text: text.slice(start, end), span: { start, end }, ...resolvePeriod(text, expression, frame), inherited };
}
