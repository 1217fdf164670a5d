import { beforeFigure } from "./before-figure.js";
import { become, isEvent, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

export const SUFFERED = "被";

/**
 * 房屋被毁360间, 提案被采纳102条: right before a figure what was done to the things is the predicate, and 被 no more than a sign of it; not
 * 恢复被毁林地1200亩, where it says which things. True where the word is taken so.
 */
export function settlePassive(tokens: TokenRow, index: number): boolean {
  const token: Token = tokens.at(index);
  const { word } = token;
  if (word === null || !word.text.startsWith(SUFFERED)) return false;
  if (token.kind === "scope" && beforeFigure(tokens, index)) {
    become(token, "verb", "action");
    return true;
  }
  const deed: Token = tokens.at(index + 1);
  if (token.kind !== "preposition" || !isEvent(deed) || !beforeFigure(tokens, index + 1)) return false;
  deed.verb = "action";
  token.kind = "adverb";
  return true;
}
