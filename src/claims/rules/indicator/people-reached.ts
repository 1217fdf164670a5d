import { WordClass } from "../../words/word-classes.js";
import type { Figure } from "../figure.js";

/** 发放消费券15.6万张，惠及4.8万人次: whether the figure counts people whom something reached, and so none of that. */
export function reachesPeople({ text, tokens, quantity, frame: { valueVerb } }: Figure): boolean {
  if (valueVerb === null || !COUNTED_PEOPLE.opens(quantity.unit)) return false;
  const { start, end } = tokens.at(valueVerb.last);
  return REACHES_PEOPLE.isAt(text, start, end);
}

const COUNTED_PEOPLE = new WordClass("counted-people");
const REACHES_PEOPLE = new WordClass("reaches-people");
