import type { PeriodExpression } from "../../time/period-expression.js";
import { type WordClass, wordClass } from "../words/word-classes.js";
import type { TokenRow } from "./token-row.js";

/** Behind these a year is the one of which the figure is a share: 恢复至2019年的98.5%. */
export const OF_BASE: ReadonlySet<string> = new Set(["恢复", "恢复至", "恢复到", "相当于", "是", "为", "达", "占"]);

/** 水平, 高峰, 历史纪录: what a level is called that something else is held against. */
export const LEVELS: WordClass = wordClass("levels");

/** The time of which the figure at `at` is the level, or `null`: 提高到2019年的35%, 低于2003年8.5%的高峰; not 提高到2019年的1.2倍. */
export function timeOfLevel(text: string, tokens: TokenRow, at: number): PeriodExpression | null {
  const { quantity } = tokens.at(at);
  if (quantity?.unit === "倍" || quantity?.kind === "points") return null;
  const isLinked = tokens.at(at - 1).kind === "de";
  const time = tokens.skipBack(isLinked ? at - 2 : at - 1, ({ kind }) => kind === "scope");
  const { period } = tokens.at(time);
  if (period === null) return null;
  const before = tokens.at(time - 1);
  const verb = text.slice(before.start, before.end);
  if (before.verb === "compare" || COMPARES.has(verb)) return isLinked || opensThing(tokens, at) ? period : null;
  // 超过2019年436亿元的历史最高水平
  if (before.word?.bounding === true && namesLevel(text, tokens, at)) return period;
  const reaches = (verb.endsWith("到") || verb.endsWith("至")) && !OF_BASE.has(verb);
  return isLinked && time === at - 2 && reaches ? period : null;
}

const COMPARES: ReadonlySet<string> = new Set(["比", "较"]);

/** 8.5%的增速 */
const opensThing = (tokens: TokenRow, at: number): boolean => {
  const next = tokens.skip(at + 2, ({ kind }) => kind === "adverb");
  return tokens.at(at + 1).kind === "de" && tokens.at(next).kind === "noun";
};

/** 8.5%的高峰, 4.1%的平均水平 */
function namesLevel(text: string, tokens: TokenRow, at: number): boolean {
  if (tokens.at(at + 1).kind !== "de") return false;
  const end = tokens.skip(at + 2, ({ kind }) => kind === "noun" || kind === "adverb");
  return LEVELS.ends(text, tokens.at(end - 1).end);
}
