import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import { changes } from "../words/changes.js";
import { FALLS, RISES } from "../words/changes-by-name.js";
import { isChange, type Predicate } from "./frame.js";

const YEARLY = /年均|每年|年平均/;

/** 年均, 平均每年: what follows is said of each of several years. */
export const isYearly = ({ word }: Token): boolean => word?.text.includes("年") === true && YEARLY.test(word.text);

/**
 * Whether a figure is the change of each of several years: 年均增长8.7%, 年均增长分别达到8.7%, 年均增速为8.7%; not 优良率年均达85%.
 * `yearly`: its verb has 年均 before it.
 */
export function isYearlyRate(
  text: string,
  tokens: TokenRow,
  figure: number,
  verb: Predicate | null,
  yearly: boolean,
): boolean {
  if (isChange(verb)) return yearly;
  if (tokens.at(figure).quantity?.kind !== "percent" || (verb !== null && verb.kind !== "link")) return false;
  const at = tokens.skipBack((verb?.first ?? figure) - 1, isLight);
  const change = tokens.at(at);
  const names = change.kind === "noun" && (RISES.ends(text, change.end) || FALLS.ends(text, change.end));
  return (changes(change.verb) || names) && isYearly(tokens.at(at - 1));
}

const isLight = ({ kind }: Token): boolean => kind === "adverb" || kind === "bound";
