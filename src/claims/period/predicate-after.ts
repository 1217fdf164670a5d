import type { PeriodExpression } from "../../time/period-expression.js";
import type { Figure } from "../figure.js";
import { endsClause, type Token } from "../tokens/token.js";
import type { PeriodRule } from "./rules.js";

/** 12所学校将于2025年建成: the time of what is counted stands before the predicate behind it. */
export const predicateAfter: PeriodRule = {
  name: "predicate-after",
  examples: ["〔12所〕学校将于2025年建成。", "其余〔26幅〕用地的改划，预计可于2016年完成。"],
  not: ["完成项目〔12个〕，2025年再建6个。", "〔12所〕学校的学生比2024年增长3%。"],
  when(figure) {
    const expression = figure.left.verb === null && figure.left.tail === null ? timeAfter(figure) : null;
    return expression === null ? null : { expression, inherited: false };
  },
};

/** The time before the predicate, in the figure's clause or in one that opens with what will be done with it. */
function timeAfter({ text, tokens, at }: Figure): PeriodExpression | null {
  let index = at + 1;
  while (index < tokens.length && (PASSED.has(tokens[index]!.kind) || tokens[index]!.verb === "event")) index++;
  if (tokens[index]?.kind === "comma" && opensPlan(tokens[index + 1])) index++;
  while (index < tokens.length && (tokens[index]!.kind === "adverb" || tokens[index]!.kind === "preposition")) index++;
  const { period } = tokens[index] ?? { period: null };
  return period !== null && leadsToDeed(text, tokens, index) ? period : null;
}

const PASSED = new Set(["noun", "quoted", "aside", "de", "scope", "frame", "pause", "conjunction", "bound"]);
const BEFORE_DEED = new Set(["adverb", "scope", "preposition"]);

const opensPlan = (token: Token | undefined): boolean => token?.cue?.status === "target" && !token.cue.goal;

/** 2025年建成, 2016年前入住; not 2025年的. */
function leadsToDeed(text: string, tokens: readonly Token[], time: number): boolean {
  let index = time + 1;
  if (text[tokens[index]?.start ?? -1] === "前") {
    if (tokens[index]!.end - tokens[index]!.start > 1) return true;
    index++;
  }
  while (BEFORE_DEED.has(tokens[index]?.kind ?? "")) index++;
  const token = tokens[index];
  if (token?.kind !== "verb") return false;
  return token.verb !== "compare" && (endsClause(tokens[index + 1]) || tokens[index + 1]?.kind !== "figure");
}
