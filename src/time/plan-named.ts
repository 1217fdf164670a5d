import { planIn } from "./calendar.js";
import type { PeriodExpression } from "./period-expression.js";

const PLAN = /“?十?[一二三四五六七八九]五”?|第[一二三四五六七八九十]{1,2}个五年/;

/** The five-year plan that words in `[start, end)` name. */
export function planNamed(text: string, start: number, end: number): PeriodExpression | null {
  const name = PLAN.exec(text.slice(start, end));
  if (name === null || planIn(name[0]) === null) return null;
  const from = start + name.index;
  return { kind: "plan", words: name[0], start: from, end: from + name[0].length };
}
