import { wordClass } from "../words/word-classes.js";
import { isJoint, isPart, type Token } from "./token.js";
import type { TokenRow } from "./token-row.js";

const CONSENTS = wordClass("consents");

/** 经批准立案审查12件, 经县委同意提拔干部36名: between 经 and a deed, what was agreed to says on what ground it was done. */
export function isConsent(tokens: TokenRow, index: number): boolean {
  const { kind, word } = tokens.at(index);
  if (kind !== "verb" || word === null || !CONSENTS.has(word.text)) return false;
  const next = tokens.at(index + 1);
  if (next.kind !== "verb" || next.verb === "link") return false;
  const opening = tokens.at(tokens.skipBack(index - 1, isOfBody));
  return opening.kind === "preposition" && opening.word?.ground === true && opening.word.text.includes(BY);
}

const isOfBody = (token: Token): boolean => isPart(token) || isJoint(token) || token.kind === "scope";
/** 经, 报经 */
const BY = "经";
