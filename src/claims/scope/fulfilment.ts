import { inClause, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { PLANNED } from "../words/planned.js";
import { wordClass } from "../words/word-classes.js";
import type { Place } from "./mood-place.js";

const CARRIES_OUT = wordClass("carries-out");
const SHARES = /(?:完成|达成|达标)(?:率|比例)$/;

/**
 * 任务8000人，实际新增8600人，完成年度目标的107.5%; 计划造林40万亩，完成44万亩，完成率110%: how much of the goal at `goal`, told in a clause
 * before, has been done.
 */
export function isFulfilment({ text, tokens, at }: Place, goal: number): boolean {
  if (tokens.at(at).quantity?.kind !== "percent") return false;
  const of = tokens.at(at - 1).kind === "de" ? at - 2 : at - 1;
  const { kind, end } = tokens.at(of);
  if (kind === "noun" && PLANNED.ends(text, end)) return carriesOut(tokens, of);
  const named = tokens.skipBack(at - 1, (token) => token.verb === "link");
  return SHARES.test(text.slice(tokens.at(goal).end, tokens.at(named).end)) && tokens.some(goal + 1, named, saysActual);
}

const carriesOut = (tokens: TokenRow, of: number): boolean => {
  const at = tokens.skipBack(of - 1, (token) => inClause(token) && token.kind !== "verb");
  const { verb, word } = tokens.at(at);
  return verb === "share" || CARRIES_OUT.has(word?.text ?? "");
};

const saysActual = ({ word }: Token): boolean =>
  word !== null && (CARRIES_OUT.has(word.text) || word.text.startsWith("实际"));
