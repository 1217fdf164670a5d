import type { TokenRow } from "./token-row.js";

/** 2022年秋季开学前投用5所: by when it was done, between the year and the deed. */
export function tellsBeforeWhat(text: string, tokens: TokenRow, index: number): boolean {
  const { start, end } = tokens.at(index);
  const isTime = text.endsWith("前", end) && end - start > LONGEST_WORD_OF_TIME;
  return isTime && tokens.at(index - 1).kind === "period" && tokens.at(index + 1).kind === "verb";
}

/** 产前, 生前 */
const LONGEST_WORD_OF_TIME = 2;
