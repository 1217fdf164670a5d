import { wordClass } from "../words/word-classes.js";
import { inClause, isPart } from "./token.js";
import type { TokenRow } from "./token-row.js";

/** 围绕, 聚焦, 就: behind them stands what something is about. */
const ABOUTS = wordClass("abouts");

/** 围绕“十四五”中期评估，…: whether the time at `at` is what something is about, and not when it is done. */
export const isAbout = (text: string, at: number): boolean => ABOUTS.ends(text, at);

const WITHIN: ReadonlySet<string> = new Set(["de", "period", "scope", "pause", "conjunction", "adverb"]);

/**
 * 围绕“十五五”规划开展调研36次, 聚焦2025年重点工作开展调研12次: whether the word or time at `index` is part of what the deed before the
 * figure at `at` is about, and says nothing of the deed.
 */
export function isMatter(text: string, tokens: TokenRow, index: number, at: number): boolean {
  const before = tokens.skipBack(index - 1, (token) => isPart(token) || WITHIN.has(token.kind));
  if (tokens.at(before).word?.text === STARTING && isStartingPoint(text, tokens, index, at)) return true;
  if (!ABOUTS.has(tokens.at(before).word?.text ?? "")) return false;
  // 针对去年暴露出的问题，投资2.1亿元: the comma closes what it is about
  const comma = tokens.skip(index + 1, inClause);
  if (comma < at && tokens.at(comma).kind === "comma") return true;
  const behind = tokens.skip(
    index + 1,
    (token) => token.kind === "noun" || token.kind === "quoted" || WITHIN.has(token.kind),
  );
  return behind < at && (tokens.at(behind).kind === "verb" || tokens.at(behind).kind === "comma");
}

const STARTING = "以";
/** 契机, 起点, 抓手 */
const STARTING_POINTS = wordClass("starting-points");

/** 以去年成功办会为契机，新建场馆2座: from where something sets out. */
function isStartingPoint(text: string, tokens: TokenRow, index: number, at: number): boolean {
  const comma = tokens.skip(index + 1, inClause);
  return comma < at && tokens.at(comma).kind === "comma" && STARTING_POINTS.ends(text, tokens.at(comma - 1).end);
}
