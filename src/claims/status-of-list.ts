import type { Carried } from "./carried.js";
import type { Figure } from "./figure.js";
import { listLeader } from "./list-leader.js";
import { readLeft } from "./phrase/read-left.js";
import { decide } from "./rules/rule.js";
import type { SentenceContext } from "./sentence-context.js";
import { adjustedBudget, approvedBudget, by, plannedNoun, type StatusRule, wordBefore } from "./status.js";
import { overBracket } from "./tokens/brackets.js";
import { inClause } from "./tokens/token.js";
import type { TokenRow } from "./tokens/token-row.js";

const AMONG = "其中";
const BUDGETS: readonly StatusRule[] = [plannedNoun, adjustedBudget, approvedBudget];

/** The figure of the sentence at `at`, as a rule would be asked of it. */
function figureAt(figure: Figure, at: number): Figure | null {
  const { text, tokens, earlier, references, right } = figure;
  const { quantity } = tokens.at(at);
  if (quantity === null) return null;
  const before = earlier.filter((read) => read.at < at);
  const one: Figure = {
    text,
    tokens,
    at,
    quantity,
    left: readLeft(text, tokens, at),
    right,
    earlier: before,
    leader: null,
    references,
  };
  one.leader = listLeader(one);
  return one;
}

/** 下达计划21.4万亩，其中粮豆10.9万亩，经济作物9.8万亩: what is listed has the status that the words before the first give it. */
export const asLeader: StatusRule = {
  name: "listed",
  examples: ["下达改造指导性计划21万亩，其中粮豆10万亩，水果〔9万亩〕。"],
  not: ["新建仓库12座、厂房〔6栋〕。", "计划总投资超亿元项目〔818个〕。"],
  when(figure, sentence, carried) {
    const isAlike = figure.leader?.quantity.unit === figure.quantity.unit;
    const leader = figure.leader !== null && isAlike ? figureAt(figure, figure.leader.at) : null;
    return leader === null ? null : decide([wordBefore, plannedNoun, asLeader], leader, sentence, carried, null).answer;
  },
};

/** 人大批准：收入合计为80亿元。其中：体制收入57亿元，…: the parts of what was approved. */
export const ofApproved: StatusRule = {
  name: "of-approved",
  examples: ["县人大批准：全县收入合计为80亿元。其中：体制收入57亿元，上级补助〔10亿元〕。"],
  not: ["县人大批准：全县收入合计为80亿元。实际完成收入〔86亿元〕。"],
  when: (figure, sentence, carried) => (isPartOfApproved(figure, sentence, carried) ? by("target") : null),
};

function isPartOfApproved(figure: Figure, sentence: SentenceContext, carried: Carried): boolean {
  const { text, tokens, at, quantity, left, earlier } = figure;
  if (quantity.kind !== "money" || left.verbKind === "light") return false;
  const clause = tokens.skipBack(at - 1, inClause) + 1;
  if (tokens.some(clause, at, ({ cue }) => cue?.status === "achieved")) return false;
  const among = placeOfAmong(text, tokens, at);
  if (among < 0) return false;
  const whole = earlier.findLast((read) => read.at < among);
  if (whole === undefined) return carried.approved;
  const host = figureAt(figure, whole.at);
  return host !== null && decide(BUDGETS, host, sentence, carried, null).answer !== null;
}

/** Index of the 其中 before `at` that no bracket closes in, or -1. */
function placeOfAmong(text: string, tokens: TokenRow, at: number): number {
  let index = at - 1;
  while (index >= 0 && tokens.at(index).word?.text !== AMONG) index = overBracket(text, tokens, index) - 1;
  return index;
}

/** Whether what decided says that the figure is a budget that was approved. */
export const isBudget = (rule: string | null): boolean =>
  BUDGETS.some(({ name }) => name === rule) || rule === ofApproved.name;
