import { beforeFigure } from "./before-figure.js";
import { become, isEvent, isNominal, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const SUFFERED = "被";
/** 被 and the words of an office that did it. */
const LONGEST_AGENT = 4;

/**
 * 房屋被毁360间, 提案被采纳102条: right before a figure what was done to the things is the predicate, and 被 no more than a sign of it; not
 * 恢复被毁林地1200亩, where it says which things. Who did it, 信息被中央采用12条, is no part of what is counted. True where the word is taken so.
 */
export function settlePassive(tokens: TokenRow, index: number): boolean {
  const token: Token = tokens.at(index);
  const { word } = token;
  if (word === null || !word.text.startsWith(SUFFERED)) return false;
  if (token.kind === "scope" && beforeFigure(tokens, index)) {
    become(token, "verb", "action");
    return true;
  }
  if (token.kind !== "preposition") return false;
  const at = tokens.skip(index + 1, isNominal);
  const deed: Token = tokens.at(at);
  if (at - index > LONGEST_AGENT || !(isEvent(deed) || deed.verb === "action") || !beforeFigure(tokens, at))
    return false;
  deed.verb = "action";
  token.kind = "adverb";
  for (let agent = index + 1; agent < at; agent++) become(tokens.at(agent), "scope");
  return true;
}
