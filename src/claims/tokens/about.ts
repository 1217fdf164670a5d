import { WordClass } from "../words/word-classes.js";
import { isPart } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 围绕, 聚焦, 就: behind them stands what something is about. */
const ABOUTS = new WordClass("abouts");
const WITHIN: ReadonlySet<string> = new Set(["de", "period", "scope", "pause", "conjunction", "adverb"]);

/**
 * 围绕“十五五”规划开展调研36次, 聚焦2025年重点工作开展调研12次: whether the word or time at `index` is part of what the deed before the
 * figure at `at` is about, and says nothing of the deed.
 */
export function isMatter(tokens: TokenRow, index: number, at: number): boolean {
  const before = tokens.skipBack(index - 1, (token) => isPart(token) || WITHIN.has(token.kind));
  if (!ABOUTS.has(tokens.at(before).word?.text ?? "")) return false;
  const behind = tokens.skip(
    index + 1,
    (token) => token.kind === "noun" || token.kind === "quoted" || WITHIN.has(token.kind),
  );
  return behind < at && (tokens.at(behind).kind === "verb" || tokens.at(behind).kind === "comma");
}
