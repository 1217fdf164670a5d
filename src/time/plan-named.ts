import { planIn } from "./calendar.js";
import type { PeriodExpression } from "./period-expression.js";

/** Bare digits need what goes on with them, or the 十 of the later plans: 八五时期, 十四五; “八五”普法 is a programme that bears the name. */
const PLAN =
  /(?:“十?[一二三四五六七八九]五”|十[一二三四五六七八九]五|[一二三四五六七八九]五(?=时期|规划|计划|期间|期?末)|第[一二三四五六七八九十]{1,2}个五年)(?!普法|法治宣传)/;

/** The five-year plan that words in `[start, end)` name. */
export function planNamed(text: string, start: number, end: number): PeriodExpression | null {
  const name = PLAN.exec(text.slice(start, end));
  if (name === null || planIn(name[0]) === null) return null;
  const from = start + name.index;
  return { kind: "plan", words: name[0], start: from, end: from + name[0].length };
}
