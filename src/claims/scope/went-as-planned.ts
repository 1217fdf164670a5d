import { inClause, isNominal } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { wordClass } from "../words/word-classes.js";

/** 如期, 提前: how what was planned has been done. */
const AS_PLANNED = wordClass("as-planned");
const DEMANDS = "要求";

/** 原计划年底完成的12个项目提前3个月完工: the plan says which, and the words behind what became of them. */
export function wentAsPlanned(tokens: TokenRow, at: number): boolean {
  if (tokens.at(at - 1).kind !== "de") return false;
  const told = tokens.at(tokens.skip(at + 1, isNominal));
  return AS_PLANNED.has(told.word?.text ?? "");
}

/** 省里要求10月底前完成，我市完成改造3600户: what was asked for ends where another time, or somebody else, is named. */
export function asksOther(tokens: TokenRow, index: number, at: number, timed: boolean): boolean {
  if (tokens.at(index).word?.text !== DEMANDS) return false;
  return timed || tokens.at(tokens.skipBack(at - 1, inClause) + 1).kind === "scope";
}
