import type { Carried } from "../../scope/carried.js";
import { isDueBehind } from "../../scope/mood-of-time.js";
import { overBracket } from "../../tokens/brackets.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure } from "../figure.js";
import { continuesBudget, isFurtherAccount, saysResult } from "./approved-budget.js";
import { OF_APPROVED, OF_BUDGETS } from "./arranged-account.js";
import { adjustedBudget, by, plannedNoun, type StatusRule, saysReached, wordBefore } from "./status.js";

const AMONG = "其中";
const LISTED = "listed";
/** In tokens, how far before a part its 其中 may stand. */
const FARTHEST = 200;

/** The rules by which a figure is a budget that was approved, and those by which the words before it say what it is. */
const BUDGETS: ReadonlySet<string> = new Set([plannedNoun.name, adjustedBudget.name, ...OF_BUDGETS]);
const BY_WORDS: ReadonlySet<string> = new Set([wordBefore.name, plannedNoun.name, LISTED]);

/** 下达计划21.4万亩，其中粮豆10.9万亩，经济作物9.8万亩: what is listed has the status that the words before the first give it. */
export const asLeader: StatusRule = {
  name: LISTED,
  examples: ["下达改造指导性计划21万亩，其中粮豆10万亩，水果〔9万亩〕。"],
  not: ["新建仓库12座、厂房〔6栋〕。", "计划总投资超亿元项目〔818个〕。"],
  when({ leader, quantity, tokens, at }, { role }) {
    if (leader === null || leader.quantity.unit !== quantity.unit || isDueBehind(tokens, at, role)) return null;
    return BY_WORDS.has(leader.decided.rule ?? "") ? leader.decided.answer : null;
  },
};

/** 人大批准：收入合计为80亿元。其中：体制收入57亿元，…: the parts of what was approved. */
export const ofApproved: StatusRule = {
  name: OF_APPROVED,
  examples: [
    "县人大批准：全县收入合计为80亿元。其中：体制收入57亿元，上级补助〔10亿元〕。",
    "县人大会议批准全县预算收入80亿元。全县预算支出总计〔80亿元〕。",
    "县人大批准，全县收入80亿元，增长5%。其中，税收57亿元，增长3%；非税收入〔23亿元〕。",
    "县人大批准，全县收入80亿元。其中，税收57亿元，占收入的比重为〔71%〕。",
    "县人大批准，全县收入80亿元，相应安排支出〔80亿元〕。",
    "经县人大批准，总收入由80亿元调整为86亿元，调增〔6亿元〕。",
    "经县人大批准，总收入由80亿元调整为86亿元，调增6亿元，其中，上级补助收入调增〔8亿元〕。",
  ],
  not: [
    "县人大批准：全县收入合计为80亿元。实际完成收入〔86亿元〕。",
    "县人大会议批准全县预算收入80亿元。全县预算收入〔86亿元〕，增长3%。",
    "县人大批准，全县收入80亿元。其中，税收57亿元，实际非税收入〔26亿元〕。",
    "县人大批准，全县收入80亿元，争取上级补助〔8亿元〕。",
    "总收入由80亿元增加到86亿元，上级补助收入调增〔8亿元〕。",
  ],
  when: (figure, _sentence, carried) => (isPartOfApproved(figure, carried) ? by("target") : null),
};

function isPartOfApproved(figure: Figure, { approved }: Carried): boolean {
  const { text, tokens, at, quantity, frame, earlier } = figure;
  if (saysReached(figure)) return false;
  const before = earlier.at(-1);
  const rule = before?.decided.rule ?? "";
  if (before !== undefined && isBudget(rule) && continuesBudget(figure, before.at, OF_BUDGETS.has(rule))) return true;
  if (quantity.kind !== "money" || frame.predicate?.kind === "light") return false;
  const among = placeOfAmong(text, tokens, at);
  if (among < 0) return approved && earlier.length === 0 && isFurtherAccount(figure);
  if (saysResult(text, tokens, among, at)) return false;
  const whole = earlier.findLast((read) => read.at < among);
  return whole === undefined ? approved : isBudget(whole.decided.rule);
}

/** 计划完成工程36件，其中：水毁修复12件；河道治理2件: the parts of what is planned, where nothing tells how far they have come. */
export const ofPlanned: StatusRule = {
  name: "of-planned",
  examples: ["一、2024年工作回顾\n计划实施工程36件，其中：水毁工程12件；供水工程〔2件〕。"],
  not: [
    "一、2024年工作回顾\n计划实施工程36件，其中：完工〔12件〕。",
    "一、2024年工作回顾\n计划实施工程36件，其中已建成供水工程〔12件〕。",
    "一、2024年工作回顾\n计划实施工程36件，建成供水工程〔12件〕。",
  ],
  when: (figure) => (isPartOfPlanned(figure) ? by("target") : null),
};

function isPartOfPlanned(figure: Figure): boolean {
  const { text, tokens, at, quantity, frame, earlier } = figure;
  if (frame.theme === null || frame.valueVerb !== null || frame.governed || saysReached(figure)) return false;
  const among = placeOfAmong(text, tokens, at);
  const whole = among < 0 ? undefined : earlier.findLast((read) => read.at < among);
  if (whole === undefined || whole.quantity.unit !== quantity.unit) return false;
  return whole.decided.rule === wordBefore.name && whole.decided.answer?.status === "target";
}

/** Index of the 其中 before `at` that no bracket closes in, or -1. Behind a colon its list goes on over semicolons. */
function placeOfAmong(text: string, tokens: TokenRow, at: number): number {
  let crossed = false;
  const first = Math.max(0, at - FARTHEST);
  for (let index = at - 1; index >= first; index = overBracket(text, tokens, index) - 1) {
    const { word, kind } = tokens.at(index);
    if (word?.text === AMONG) return crossed && tokens.at(index + 1).kind !== "colon" ? -1 : index;
    crossed ||= kind === "stop";
  }
  return -1;
}

/** Whether the rule that decided says that the figure is a budget that was approved. */
export const isBudget = (rule: string | null): boolean => BUDGETS.has(rule ?? "");
