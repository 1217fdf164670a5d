import { beforeFigure } from "./before-figure.js";
import { isFrom } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 国企从原8家整合为4家: where a change starts the word says that it was so before. */
export function isFormer(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  if (end !== start + 1 || text[start] !== FORMER) return false;
  return isFrom(tokens.at(index - 1)) && beforeFigure(tokens, index);
}

const FORMER = "原";
