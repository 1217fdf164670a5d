import { PEOPLE } from "../../frames/owners.js";
import { isJoint } from "../../tokens/token.js";
import { WordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** 发放消费券15.6万张，惠及4.8万人次: whether the figure counts people whom something reached, and so none of that. */
export function reachesPeople({ text, tokens, quantity, frame: { valueVerb } }: Figure): boolean {
  if (valueVerb === null || !COUNTED_PEOPLE.opens(quantity.unit)) return false;
  const { start, end } = tokens.at(valueVerb.last);
  return REACHES_PEOPLE.isAt(text, start, end);
}

/** 36个贫困村出列，3256户、1.2万人脱贫: whether the figure counts people who do something, and so none of what was counted before. */
export function peopleAct({ tokens, at, quantity }: Figure): boolean {
  if (!PEOPLE.has(quantity.unit)) return false;
  const other = isJoint(tokens.at(at + 1)) ? at + 2 : at;
  return PEOPLE.has(tokens.at(other).quantity?.unit ?? "") && tokens.at(other + 1).kind === "verb";
}

const COUNTED_PEOPLE = new WordClass("counted-people");
const REACHES_PEOPLE = new WordClass("reaches-people");
