import { ACTUAL } from "../../scope/actual-deed.js";
import { comesOfGoal } from "../../scope/plan-reach.js";
import { inClause, isJoint, isNominal, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { GOALS_SET } from "../../words/goals-set.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { countsTasks } from "./planned-noun.js";
import { by, type StatusRule } from "./status.js";

/** 任务, 目标, 计划: what a figure was set as. */
const CARRIES_OUT = wordClass("carries-out");
/** 比, 较, 对照: what follows is what something is held against. */
const BESIDE = wordClass("held-against");
const WITH = /^[与同在]/;
const COMPARED = /^(?:相比|比较|对比|相当|相差|持平|比，|差|的基|基础)/;
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
    "一、2024年工作回顾\n根据省里下达的〔6万亩〕任务，实际落实6.2万亩。",
    "一、2024年工作回顾\n年初安排项目〔120个〕，实际实施126个。",
    "一、2024年工作回顾\n改造厕所全年任务〔120座〕，目前完成86座。",
  ],
  not: [
    "一、2024年工作回顾\n全年完成的任务为开工安置房〔3600套〕。",
    "一、2024年工作回顾\n各项指标为近年最好，改造农房〔860户〕。",
    "一、2024年工作回顾\n较上年的〔36亿元〕，多完成2亿元。",
    "一、2024年工作回顾\n比年初计划多完成〔2亿元〕。",
    "一、2024年工作回顾\n市定目标为增长6%，实际增长〔7%〕。",
    "一、2024年工作回顾\n完成年初计划的〔86%〕。",
    "一、2024年工作回顾\n比2020年〔翻一番〕的任务提前完成。",
    "一、2024年工作回顾\n根据〔6个〕专项计划，排查隐患36处。",
    "一、2024年工作回顾\n主要任务是〔12项〕。",
    "一、2024年工作回顾\n安排项目〔120个〕，完成投资36亿元。",
    "一、2024年工作回顾\n完成年度任务〔120个〕，完成120个。",
    "一、2024年工作回顾\n改造厕所全年任务120座，目前完成〔86座〕。",
  ],
  when(figure) {
    if (figure.quantity.unit === "个百分点") return null;
    const { text, tokens, at } = figure;
    // 主要任务是12项: the tasks themselves are counted; not 主要任务是建成泵站12座
    const { verb } = tokens.at(at - 1);
    const bare = countsTasks(figure) && (verb === null || verb === "link") && !isNominal(tokens.at(at - 1));
    const isSet =
      !bare &&
      (isLinkedToGoal(text, tokens, at) ||
        (!countsTasks(figure) && hasGoalBefore(text, tokens, at)) ||
        hasGoalBehind(figure) ||
        isLaidDown(figure));
    return isSet || hasOutcomeBeside(figure) ? by("target") : null;
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
  if (!GOALS_SET.ends(text, end) && !(described && text.endsWith(QUOTA, end))) return false;
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

/** 对照6万亩的造林任务, 与增长7%的目标相比, 根据下达的6万亩任务 */
function hasGoalBehind({ text, tokens, at, quantity }: Figure): boolean {
  const de = tokens.skip(at + 1, isPart);
  const linked = tokens.at(de).kind === "de";
  const end = linked ? tokens.skip(de + 1, isPart) : de;
  // 根据6个专项计划: the plans themselves are counted
  if (end === (linked ? de + 1 : at + 1) || (!linked && quantity.kind === "count")) return false;
  return GOALS_SET.ends(text, tokens.at(end - 1).end) && isHeldAgainst(text, tokens, at - 1, end - 1);
}

/** 年初安排项目120个，实际实施126个 */
function isLaidDown({ text, tokens, frame: { clause }, at }: Figure): boolean {
  const border = tokens.at(clause.end);
  if (border.kind !== "comma" || !text.startsWith(ACTUAL, border.end)) return false;
  return tokens.some(clause.first, at, ({ start, end }) => LAID_DOWN.test(text.slice(start, end)));
}

/** 改造厕所全年任务120座，目前完成86座: right behind the task, in its unit, how much of it is done. */
function hasOutcomeBeside({ text, tokens, at, frame: { clause } }: Figure): boolean {
  const task = tokens.at(at - 1).verb === "link" ? at - 2 : at - 1;
  if (tokens.at(at + 1).kind !== "comma" || !isNominal(tokens.at(task)) || !GOALS_SET.ends(text, tokens.at(task).end))
    return false;
  const done = tokens.skip(at + 2, ({ quantity }, index) => quantity === null && inClause(tokens.at(index)));
  return comesOfGoal(tokens, at - 1, done) && !tokens.some(clause.first, task, isCarriedOut);
}

const isCarriedOut = ({ word }: Token): boolean => CARRIES_OUT.has(word?.text ?? "");

const LAID_DOWN = /^(?:(?:年初|原)安排|下达)$/;

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
