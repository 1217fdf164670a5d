import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { type WordClass, wordClass } from "../words/word-classes.js";

/** Measures that compare two things in one noun phrase: `新能源汽车产销量占全球比重`, `科技进步对经济增长的贡献率`, `工业在总产值中的比重`. */
const RELATIONS = wordClass("relations");
const FACTORS = wordClass("factors");
/** 剔除, 若扣除: what says without what something is reckoned. */
export const LEAVES_OUT: WordClass = wordClass("leaves-out");
/** 一次性因素: what is left out of the account, by its end. */
export const isFactor = (text: string, { end }: Token): boolean => FACTORS.ends(text, end);

const RATE = "率";
/** 采纳率 */
export const endsInRate = (text: string, { end }: Token): boolean => text[end - 1] === RATE;

/** 先进制造业占制造业比重: whether the phrase ends in what relates two things. */
export const namesRelation = (text: string, { start, end }: Token): boolean => RELATIONS.ends(text.slice(start, end));

/** 60岁以上人口占比: an age says who is meant. */
export const namesAge = (text: string, tokens: TokenRow, index: number): boolean =>
  tokens.at(index).kind === "bound" &&
  tokens.at(index - 1).kind === "noun" &&
  text[tokens.at(index - 1).end - 1] === "岁";

/** 按期答复率, 及时受理率: how the deed is done belongs to the name of its rate. */
export const namesRate = (text: string, tokens: TokenRow, index: number, first: number, last: number): boolean =>
  tokens.at(index).kind === "adverb" &&
  tokens.at(index).word?.rates === true &&
  first === last &&
  endsInRate(text, tokens.at(last));
