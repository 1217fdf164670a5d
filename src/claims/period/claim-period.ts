import type { Period } from "../../types.js";
import type { Token } from "../tokens/token.js";
import type { PeriodExpression } from "./period-expression.js";
import { resolvePeriod, type YearFrame } from "./resolve.js";

/** The time that stands nearest before the figure in its sentence, or `null`. */
export function ownPeriod(tokens: readonly Token[], at: number, startsChange: boolean): PeriodExpression | null {
  for (let index = at - 1; index >= 0; index--) {
    const token = tokens[index]!;
    if (token.period === null) {
      if (startsChange && token.kind !== "de" && token.kind !== "noun" && token.kind !== "bound") return null;
      continue;
    }
    if (startsChange || !opensChange(tokens, index)) return token.period;
  }
  return null;
}

function opensChange(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index - 1]?.word?.text;
  return word === "由" || word === "从";
}

export function periodOf(text: string, expression: PeriodExpression, frame: YearFrame, inherited: boolean): Period {
  const { start, end } = expression;
  return { text: text.slice(start, end), span: { start, end }, ...resolvePeriod(text, expression, frame), inherited };
}
