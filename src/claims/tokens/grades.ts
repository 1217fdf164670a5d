import { wordClass } from "../words/word-classes.js";
import { isBound, isNominal, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const LIMITS = wordClass("class-limits");
/** 亿元以上项目, 60岁及以上人口: from where on things are meant. */
export const isLimit = ({ kind, word }: Token): boolean => kind === "bound" && LIMITS.has(word?.text ?? "");

/** 本科, 处级, 岁: what people or things are graded by. */
const GRADES = wordClass("grades");

/** 本科以上学历占96%, 35岁以下8600名, 优良及以上天数: behind a grade the word says which are meant, and bounds no figure. */
export const opensGrade = (text: string, tokens: TokenRow, index: number): boolean =>
  isBound(tokens.at(index)) &&
  isNominal(tokens.at(index - 1)) &&
  (GRADES.ends(text, tokens.at(index - 1).end) || text.startsWith(AND, tokens.at(index).start));

/** 及以上, 及以下: the grade before it is meant too. */
const AND = "及";
