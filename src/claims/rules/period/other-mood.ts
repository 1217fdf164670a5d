import { ACTUAL } from "../../scope/actual-deed.js";
import { datedBy } from "../../scope/dated.js";
import { countsThings } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { JudgedFigure } from "../figure.js";
import { statusOfRole } from "../status/status.js";
import type { PeriodRule } from "./rules.js";

/** A plan's figure in a review, or the reverse, is not of the time that the others are of. */
export const otherMood: PeriodRule = {
  name: "other-mood",
  examples: ["一、2024年工作回顾\n将新建学校〔12所〕。"],
  not: [
    "一、2024年工作回顾\n新建学校〔12所〕。",
    "一、2024年工作回顾\n年初计划新建学校〔12所〕。",
    "一、2024年工作回顾\n计划新建学校〔12所〕，已建成9所。",
  ],
  when(figure, { role, timeFrame }, carried) {
    const { text, evidence } = figure;
    const { status, token, cue } = evidence;
    const expected = role === null ? status : statusOfRole(role);
    // 收入预算31.1亿元 in a review: what was approved has the time of what was carried out
    // and 略低于8%的预定目标 that of what was reached
    if (status === expected || (status === "target" && (token === null || cue?.goal === true))) return null;
    const isPlanned = token !== null && cue?.commitment === "planned";
    if (isPlanned && (OF_YEAR.test(text.slice(token.start, token.end)) || isCarriedOut(figure))) return null;
    if (carried.period === null) return datedBy(null, false);
    // 过去一年，外交取得进展。40位元首来访。 in a plan: what opened the paragraph is over
    const over = timeFrame.tenseOf(carried.period) === "past";
    return expected === "target" && !over ? datedBy(null, false) : null;
  },
};

const NOWS = wordClass("nows");

/** 计划新建学校12所，已建成9所; 拟改造住房36套，全部完工: what was done in the year was planned for it; not 计划投资3亿元, which may run on. */
function isCarriedOut({ tokens, quantity, frame: { clause } }: JudgedFigure): boolean {
  if (!countsThings(quantity) || tokens.at(clause.end).kind !== "comma") return false;
  const { cue, word } = tokens.at(tokens.skip(clause.end + 1, (token) => NOWS.has(token.word?.text ?? "")));
  return cue?.status === "achieved" || word?.text.startsWith(ACTUAL) === true;
}

/** 年初计划, 年度计划, 原定: what was planned for the year that is looked back on. */
const OF_YEAR = /^(?:年[初度]|原)/;
