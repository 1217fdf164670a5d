import { makesNoun } from "./shapes.js";
import type { TokenRow } from "./token-row.js";

/** 调解成功率, 产业集中度: the adverb is part of the name. */
export function namesRate(text: string, tokens: TokenRow, index: number): boolean {
  const { kind, start, end } = tokens.at(index);
  const next = tokens.at(index + 1);
  if (kind !== "adverb" || end - start < 2 || next.kind !== "noun" || next.word !== null) return false;
  return next.start === end && RATE_SUFFIXES.has(text.charAt(end)) && makesNoun(text, end);
}

const RATE_SUFFIXES: ReadonlySet<string> = new Set("率度性");
