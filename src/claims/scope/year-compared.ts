import { inClause, isBound, type Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";

/** 农民收入386元，比上年增加42元, below 三年来的工作: what is compared with the year before is told of one year, the last of the stretch. */
export function isOfOneYear(text: string, tokens: TokenRow, at: number): boolean {
  const compares = (token: Token): boolean =>
    token.word?.text === ON_YEAR || (token.kind === "baseline" && YEAR_BEFORE.test(text.slice(token.start, token.end)));
  const opens = tokens.skipBack(at - 1, inClause) + 1;
  if (tokens.some(opens, at, compares)) return true;
  const behind = tokens.skip(at + 1, isBound);
  return tokens.at(behind).kind === "comma" && compares(tokens.at(behind + 1));
}

const ON_YEAR = "同比";
const YEAR_BEFORE = /^[比较同与和]?(?:上年|去年|上一年)(?:同期)?$/;
