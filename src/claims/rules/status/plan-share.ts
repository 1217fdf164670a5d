import { closesBracket, opensBracket } from "../../tokens/brackets.js";
import { isPart, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { PLANNED } from "../../words/planned.js";
import type { Figure } from "../figure.js";

const isTime = ({ kind }: Token): boolean => kind === "period";

/** 占年度任务44亿元的90%, 完成全年3000套目标任务的106%: the amount that was planned. */
export function isPlanAmount({
  text,
  tokens,
  at,
  quantity,
}: Pick<Figure, "text" | "tokens" | "at" | "quantity">): boolean {
  // 占年度任务（44亿元）的90%
  const inBracket = opensBracket(text, tokens.at(at - 1)) && closesBracket(text, tokens.at(at + 1)) ? 1 : 0;
  if (quantity.kind === "percent") return false;
  if (isTaskShared(text, tokens, at)) return true;
  const { end, kind } = tokens.at(at - 1 - inBracket);
  if (kind !== "noun" || !PLANNED.ends(text, end)) return false;
  const of = at + 1 + inBracket;
  return tokens.at(of).kind === "de" && tokens.at(of + 1).quantity?.kind === "percent";
}

/** 3000套目标任务的106%: the task stands behind its figure, and behind it how much of it is done. */
function isTaskShared(text: string, tokens: TokenRow, at: number): boolean {
  const of = tokens.skip(tokens.at(at + 1).kind === "de" ? at + 2 : at + 1, isPart);
  if (tokens.at(of).kind !== "de" || tokens.at(of + 1).quantity?.kind !== "percent") return false;
  return of > at + 1 && PLANNED.ends(text, tokens.at(of).start);
}

/** 占年度任务44亿元的90%, 完成全年目标任务95%: how much of what was planned is done. */
export function isShareOfPlan(figure: Figure): boolean {
  const { text, tokens, at, quantity } = figure;
  if (quantity.kind !== "percent") return false;
  const amount = tokens.at(at - 2).quantity;
  const ofAmount = tokens.at(at - 1).kind === "de" && amount !== null;
  if (ofAmount) return isPlanAmount({ text, tokens, at: at - 2, quantity: amount }) && !isPromised(figure, at - 3);
  const { start, end, kind } = tokens.at(at - 1);
  if (kind !== "noun" || !PLANNED.ends(text.slice(start, end))) return false;
  const verb = tokens.skipBack(at - 2, isTime);
  return tokens.at(verb).word?.copula === true && tokens.at(verb).verb === "light" && !isPromised(figure, verb);
}

/** 力争完成年度任务的90%: a word that speaks of what is to come stands before, in the clause. */
const isPromised = ({ tokens, frame: { clause } }: Figure, from: number): boolean =>
  tokens.some(clause.first, from, ({ cue }) => cue?.status === "target" && cue.goal !== true && cue.as !== "noun");
