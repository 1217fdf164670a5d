import { inClause, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const IN = "在";
const [ON_GROUND, ON_HIGH_BASE] = ["基础上", "高基数上"];

/** 在…基础上: the word, or the time with it (在2000年), behind which what is built upon is named. */
export const opensGround = ({ word, period }: Token): boolean =>
  word?.text === IN || period?.words.startsWith(IN) === true;

/** …基础上: the word that closes what is built upon. */
export const closesGround = ({ word }: Token): boolean =>
  word !== null && (word.text === ON_GROUND || word.text === ON_HIGH_BASE);

/** 在2023年新增10个的基础上: a time that holds for its clause alone. */
export function isGround(tokens: TokenRow, at: number): boolean {
  // 2024年全市在优化结构的基础上，…: the time stands before what is built upon
  const index = tokens.skip(at + 1, (token) => inClause(token) && !closesGround(token) && !opensGround(token));
  return closesGround(tokens.at(index));
}
