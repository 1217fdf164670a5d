import { opensBracket } from "../../tokens/brackets.js";
import { endsClause, inClause, isNominal, isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { GOALS_SET } from "../../words/goals-set.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";
import { countsTasks, isPlanned } from "./planned-noun.js";
import { by, type StatusRule } from "./status.js";

/** 达到, 超过: what is said of a level that was to be reached. */
const REACHES = wordClass("reaches-goal");
/** 没有, 未 of 没有完成, 未达到 */
const DENIES = wordClass("misses-goal");
/** 距年初的目标还差 */
const FROM = "距";
/** 超任务数4公里: by how much it was more */
const EXCEEDS = "超";
const DESCRIBES = new Set(["noun", "de", "scope", "period", "adverb", "quoted"]);
const PERCENT_OR_AMOUNT: ReadonlySet<string> = new Set(["percent", "money", "measure"]);

/** 略低于7%的年初目标, 没有完成112万吨的计划, 优于年度目标（83%）: a goal that is quoted beside what came of it. */
export const goalQuoted: StatusRule = {
  name: "goal-quoted",
  examples: [
    "一、2024年工作回顾\n财政收入增长5%，略低于〔7%〕的年初目标。",
    "一、2024年工作回顾\n物价上涨3.9%，超过年初提出的〔3%〕的控制指标。",
    "一、2024年工作回顾\n产量106万吨，没有完成〔112万吨〕的计划。",
    "一、2024年工作回顾\n优良断面占91%，优于年度目标（〔83%〕）。",
    "一、2024年工作回顾\n增长5%（年初目标〔7%〕）。",
    "一、2024年工作回顾\n增长5%，距离年初确定的〔8%〕目标还有差距。",
    "一、2024年工作回顾\n省定目标〔7%〕，我市完成7.6%。",
  ],
  not: [
    "一、2024年工作回顾\n产量106万吨，完成计划的〔95%〕。",
    "一、2024年工作回顾\n收入36亿元，超过计划〔2亿元〕。",
    "一、2024年工作回顾\n增长〔5%〕，低于年初目标2个百分点。",
    "一、2024年工作回顾\n完成年度目标〔36项〕。",
    "一、2024年工作回顾\n产值〔36亿元〕，达到年度目标。",
    "一、2024年工作回顾\n完成年度目标（占〔83%〕）。",
    "一、2024年工作回顾\n低于〔10%〕的任务未完成。",
  ],
  when(figure) {
    if (figure.quantity.unit === "个百分点" || countsTasks(figure) || isPlanned(figure)) return null;
    return isHeldBehind(figure) || isGoalBefore(figure) ? by("target") : null;
  },
};

/** 低于7%的年初目标, 没有完成112万吨的计划 */
function isHeldBehind({ text, tokens, at, quantity }: Figure): boolean {
  const linked = tokens.at(at + 1).kind === "de";
  const first = linked ? at + 2 : at + 1;
  const end = tokens.skip(first, isPart);
  if (end === first || (!linked && quantity.kind === "count") || !GOALS_SET.ends(text, tokens.at(end - 1).end))
    return false;
  for (let index = at - 1; inClause(tokens.at(index)); index--) {
    const token = tokens.at(index);
    const leadsToGoal =
      (token.kind === "baseline" || token.kind === "preposition") && text.startsWith(FROM, token.start);
    if (leadsToGoal) return true;
    // 低于10%的任务未完成: there it is a share of the tasks
    const isHeld = token.verb === "compare" || REACHES.isAt(text, token.start, token.end);
    if (isHeld) return endsClause(tokens.at(end)) || quantity.kind !== "percent";
    if (token.kind === "verb" && isDenied(text, tokens, index)) return true;
    if (!DESCRIBES.has(token.kind) && token.kind !== "verb") return false;
  }
  return false;
}

/** 没有完成, 未完成: in one word or in two */
const isDenied = (text: string, tokens: TokenRow, index: number): boolean =>
  DENIES.opens(text, tokens.at(index).start) || DENIES.isAt(text, tokens.at(index - 1).start, tokens.at(index - 1).end);

/** 年度目标（83%）, （年初目标7%）, 省定目标7%，: nothing but its value is told of the goal. */
function isGoalBefore({ text, tokens, at, quantity }: Figure): boolean {
  if (!PERCENT_OR_AMOUNT.has(quantity.kind) || !endsClause(tokens.at(at + 1))) return false;
  const inBracket = opensBracket(text, tokens.at(at - 1));
  const goal = inBracket ? at - 2 : at - 1;
  if (!isNominal(tokens.at(goal))) return false;
  if (!GOALS_SET.ends(text, tokens.at(goal).end)) return false;
  const opens = tokens.skipBack(goal, isOfGoal);
  if (text.startsWith(EXCEEDS, tokens.at(opens + 1).start)) return false;
  if (!inBracket) return endsClause(tokens.at(opens)) && !tokens.some(opens + 1, goal, ({ period }) => period !== null);
  const { verb, start, end } = tokens.at(opens);
  return verb === "compare" || REACHES.isAt(text, start, end);
}

const isOfGoal = (token: Token): boolean => isNominal(token) || token.kind === "scope" || token.kind === "adverb";
