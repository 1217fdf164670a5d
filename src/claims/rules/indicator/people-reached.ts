import { argumentBefore } from "../../frames/frame.js";
import { PEOPLE } from "../../frames/owners.js";
import { countsBeneficiaries } from "../../frames/prepositions.js";
import { isJoint } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** 发放消费券15.6万张，惠及4.8万人次: whether the figure counts people whom something reached, and so none of that. */
export function reachesPeople({ text, tokens, quantity, frame: { valueVerb } }: Figure): boolean {
  if (valueVerb === null || !COUNTED_PEOPLE.opens(quantity.unit)) return false;
  const { start, end } = tokens.at(valueVerb.last);
  return REACHES_PEOPLE.isAt(text, start, end);
}

/** 36个贫困村出列，3256户、1.2万人脱贫: where stands what counted people do, -1 where the figure counts none, or they do nothing. */
export function actOfPeople({ tokens, at, quantity }: Figure): number {
  if (!PEOPLE.has(quantity.unit)) return -1;
  const last = isJoint(tokens.at(at + 1)) ? at + 2 : at;
  return PEOPLE.has(tokens.at(last).quantity?.unit ?? "") && tokens.at(last + 1).kind === "verb" ? last + 1 : -1;
}

/**
 * 12人受到处分, 有36人被授予称号: people who are called nothing, with a predicate; but 36人享受低保 names them by what covers them, 36人实现就业 by
 * what they do.
 */
export function areUnnamed({ tokens, at, quantity, frame }: Figure): boolean {
  const { predicate, counted, behind } = frame;
  if (!PEOPLE.has(quantity.unit) || behind === null || counted !== null || frame.listed) return false;
  const { verb, word } = tokens.at(tokens.skip(behind.at, ({ kind }) => kind === "adverb"));
  if (argumentBefore(frame) !== null || verb === "light" || COVERED_BY.has(word?.text ?? "")) return false;
  const exists = predicate === null || EXISTS.has(tokens.at(predicate.last).word?.text ?? "");
  return exists && !countsBeneficiaries(tokens, at);
}

const COVERED_BY = wordClass("covered-by");
const EXISTS = wordClass("exists");
const COUNTED_PEOPLE = wordClass("counted-people");
const REACHES_PEOPLE = wordClass("reaches-people");
