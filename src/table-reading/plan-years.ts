import { groupOf } from "../text/group-of.js";
import { planIn } from "../time/calendar.js";
import { planNamed } from "../time/plan-named.js";
import type { Mention } from "../types.js";

const STRETCH = /((?:19|20)\d{2})年?[-—–~～至]{1,2}((?:19|20)\d{2})年/;

/** A five-year plan that a caption or a head names, or a stretch of years, with the first and the last of them. */
export interface PlanYears {
  mention: Mention;
  from: number;
  to: number;
}

/** The plan or the stretch that words name which begin at `at` in the text: “十四五”规划主要指标, 2021—2025年发展目标. */
export function planYears(words: string, at: number): PlanYears | null {
  const stretch = STRETCH.exec(words);
  if (stretch !== null) {
    const [text, from, to] = [stretch[0], Number(groupOf(stretch, 1)), Number(groupOf(stretch, 2))];
    const start = at + stretch.index;
    if (from < to) return { mention: { text, span: { start, end: start + text.length } }, from, to };
  }
  const named = planNamed(words, 0, words.length);
  const plan = named === null ? null : planIn(named.words);
  if (named === null || plan === null) return null;
  const mention = { text: named.words, span: { start: at + named.start, end: at + named.end } };
  return { mention, from: plan.from, to: plan.to };
}
