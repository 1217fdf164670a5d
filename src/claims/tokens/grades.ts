import { wordClass } from "../words/word-classes.js";
import { isBound, isNominal } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 本科, 处级, 岁: what people or things are graded by. */
const GRADES = wordClass("grades");

/** 本科以上学历占96%, 35岁以下8600名: behind a grade the word says which are meant, and bounds no figure. */
export const opensGrade = (text: string, tokens: TokenRow, index: number): boolean =>
  isBound(tokens.at(index)) && isNominal(tokens.at(index - 1)) && GRADES.ends(text, tokens.at(index - 1).end);
