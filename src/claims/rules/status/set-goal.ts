import { isJoint, isNominal, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { WordClass } from "../../words/word-classes.js";
import { countsTasks } from "./planned-noun.js";
import { by, type StatusRule } from "./status.js";

/** 任务, 目标, 计划: what a figure was set as. */
const GOALS_SET = new WordClass("goals-set");
const CARRIES_OUT = new WordClass("carries-out");
/** 比, 较, 对照: what follows is what something is held against. */
const BESIDE = new WordClass("held-against");
const WITH = /^[与同]/;
const COMPARED = /^(?:相比|比较|对比|相当|相差|持平|比，|差)/;
const COPULAS: ReadonlySet<string> = new Set(["为", "是", "定为", "确定为"]);
const QUOTA = "指标";
/** In tokens, how far from its figure the goal, and the word before it, may stand. */
const FARTHEST = 24;

/** 省定目标为增长6%，实际增长7%; 比年初预期的8%低2个百分点; 对照5万亩的任务，…: beside what came of it stands what had been set. */
export const setGoal: StatusRule = {
  name: "set-goal",
  examples: [
    "一、2024年工作回顾\n市定任务为开工安置房〔3600套〕，实际开工4200套。",
    "一、2024年工作回顾\n省里给我市的指标是改造农房〔860户〕。",
    "一、2024年工作回顾\n较年初计划的〔36亿元〕，实际多完成2亿元。",
    "一、2024年工作回顾\n同年初预期的〔8%〕相比，低0.4个百分点。",
    "一、2024年工作回顾\n对照〔6万亩〕的造林任务，实际完成6.8万亩。",
  ],
  not: [
    "一、2024年工作回顾\n全年完成的任务为开工安置房〔3600套〕。",
    "一、2024年工作回顾\n各项指标为近年最好，改造农房〔860户〕。",
    "一、2024年工作回顾\n较上年的〔36亿元〕，多完成2亿元。",
    "一、2024年工作回顾\n比年初计划多完成〔2亿元〕。",
    "一、2024年工作回顾\n市定目标为增长6%，实际增长〔7%〕。",
    "一、2024年工作回顾\n完成年初计划的〔86%〕。",
    "一、2024年工作回顾\n比2020年〔翻一番〕的任务提前完成。",
  ],
  when(figure) {
    if (figure.quantity.unit === "个百分点" || countsTasks(figure)) return null;
    const { text, tokens, at } = figure;
    return isLinkedToGoal(text, tokens, at) || hasGoalBefore(text, tokens, at) || hasGoalBehind(text, tokens, at)
      ? by("target")
      : null;
  },
};

/** 省定目标为增长6%, 年度任务是新建学校12所、公园6个: the goal that a copula links to its figures. */
function isLinkedToGoal(text: string, tokens: TokenRow, at: number): boolean {
  const copula = tokens.skipBack(
    at - 1,
    (token, index) => index > at - FARTHEST && !COPULAS.has(token.word?.text ?? "") && isOfGoal(token),
  );
  const goal = copula - 1;
  const { kind, end } = tokens.at(goal);
  if (!COPULAS.has(tokens.at(copula).word?.text ?? "") || kind !== "noun") return false;
  const described = tokens.at(goal - 1).kind === "de";
  if (!GOALS_SET.ends(text, end) && !(described && text.endsWith(QUOTA, end) && text.startsWith(QUOTA, end - 2)))
    return false;
  const deed = described ? tokens.at(tokens.skipBack(goal - 2, isNominal)) : null;
  return !CARRIES_OUT.has(deed?.word?.text ?? "");
}

/** What may stand between a copula and one of the figures that it links. */
const isOfGoal = (token: Token): boolean =>
  isPart(token) || token.kind === "verb" || token.kind === "bound" || token.kind === "figure" || isJoint(token);

/** 比年初计划的36亿元, 同年初预期的8%相比 */
function hasGoalBefore(text: string, tokens: TokenRow, at: number): boolean {
  const goal = tokens.at(at - 1).kind === "de" ? at - 2 : at - 1;
  if (!isNominal(tokens.at(goal)) || !GOALS_SET.ends(text, tokens.at(goal).end)) return false;
  return isHeldAgainst(text, tokens, goal - 1, at);
}

/** 对照6万亩的造林任务, 与增长7%的目标相比 */
function hasGoalBehind(text: string, tokens: TokenRow, at: number): boolean {
  const de = tokens.skip(at + 1, isPart);
  const end = tokens.at(de).kind === "de" ? tokens.skip(de + 1, isPart) : at + 1;
  const goal = end - 1;
  if (end <= de + 1 || !GOALS_SET.ends(text, tokens.at(goal).end)) return false;
  return isHeldAgainst(text, tokens, at - 1, goal);
}

/** Whether the words up to `from` open with 比 or its like; behind 与 the word at `last` must be one that is compared with. */
function isHeldAgainst(text: string, tokens: TokenRow, from: number, last: number): boolean {
  const opens = tokens.skipBack(
    from,
    (token, index) => index > from - FARTHEST && !isBeside(text, token) && describesGoal(token),
  );
  const token = tokens.at(opens);
  if (!isBeside(text, token)) return false;
  return (
    !WITH.test(text.slice(token.start, token.end)) ||
    COMPARED.test(text.slice(tokens.at(last).end, tokens.at(last).end + 2))
  );
}

const isBeside = (text: string, { kind, start, end }: Token): boolean =>
  (kind === "preposition" && BESIDE.isAt(text, start, end)) ||
  (kind === "baseline" && BESIDE.opens(text, start) && !PAST.test(text.slice(start, end)));

/** 比2020年翻一番的任务: a year is no goal. */
const PAST = /\d|去年|上年|同期/;

/** 年初 确定 的 增长: what may stand between 比 and the goal or its figure. */
const describesGoal = (token: Token): boolean =>
  isPart(token) || token.kind === "verb" || token.kind === "de" || token.kind === "period" || token.kind === "scope";
