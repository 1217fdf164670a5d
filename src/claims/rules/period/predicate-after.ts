import type { PeriodExpression } from "../../../time/period-expression.js";
import { datedBy } from "../../scope/dated.js";
import { inClause, isEvent, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isUndone } from "../../tokens/undone.js";
import type { Figure } from "../figure.js";
import type { PeriodRule } from "./rules.js";

/** 12所学校将于2025年建成: the time of what is counted stands before the predicate behind it. */
export const predicateAfter: PeriodRule = {
  name: "predicate-after",
  examples: [
    "〔12所〕学校将于2025年建成。",
    "其余〔26幅〕用地的改划，预计可于2016年完成。",
    "尚未验收的〔3个〕项目将于2025年验收。",
  ],
  not: ["完成项目〔12个〕，2025年再建6个。", "〔12所〕学校的学生比2024年增长3%。"],
  when(figure) {
    const { text, tokens, at, frame } = figure;
    const expression = frame.predicate === null || isUndone(text, tokens, at) ? timeAfter(figure) : null;
    return expression === null ? null : datedBy(expression, false);
  },
};

/** 发现问题46个，其余7个将于明年6月底前整改到位: in its own clause it is nearer than one of a clause before. */
export const dueAfter: PeriodRule = {
  name: "due-after",
  examples: ["2024年发现问题46个，其余〔7个〕将于2025年6月底前整改到位。"],
  not: [
    "2024年发现问题46个，其余〔7个〕正在整改。",
    "2024年，〔12所〕学校完成扩建，2025年投用。",
    "2024年〔12所〕学校于9月建成。",
  ],
  when(figure) {
    const { tokens, at, frame } = figure;
    if (frame.predicate !== null && frame.predicate.first < at) return null;
    const opens = tokens.skipBack(at - 1, inClause) + 1;
    if (opens === 0 || tokens.some(opens, at, ({ period }) => period !== null)) return null;
    const behind = tokens.skip(at + 1, ({ kind, period }) => period === null && kind !== "comma");
    const expression = tokens.at(behind).kind === "period" ? timeAfter(figure) : null;
    return expression === null ? null : datedBy(expression, false);
  },
};

/** The time before the predicate, in the figure's clause or in one that opens with what will be done with it. */
function timeAfter({ text, tokens, at }: Figure): PeriodExpression | null {
  let index = tokens.skip(at + 1, (token) => PASSED.has(token.kind) || isEvent(token));
  if (tokens.at(index).kind === "comma" && opensPlan(tokens.at(index + 1))) index++;
  index = tokens.skip(index, ({ kind }) => kind === "adverb" || kind === "preposition");
  const { period } = tokens.at(index);
  return period !== null && leadsToDeed(text, tokens, index) ? period : null;
}

const PASSED = new Set(["noun", "quoted", "aside", "de", "scope", "frame", "pause", "conjunction", "bound"]);
const BEFORE_DEED = new Set(["adverb", "scope", "preposition"]);

const opensPlan = (token: Token): boolean => token.cue?.status === "target" && !token.cue.goal;

/** 2025年建成, 2016年前入住; not 2025年的. */
function leadsToDeed(text: string, tokens: TokenRow, time: number): boolean {
  const next = tokens.at(time + 1);
  const isBefore = next.kind !== "edge" && text.charAt(next.start) === "前";
  if (isBefore && next.end - next.start > 1) return true;
  const index = tokens.skip(isBefore ? time + 2 : time + 1, ({ kind }) => BEFORE_DEED.has(kind));
  const { kind, verb } = tokens.at(index);
  return kind === "verb" && verb !== "compare" && tokens.at(index + 1).kind !== "figure";
}
