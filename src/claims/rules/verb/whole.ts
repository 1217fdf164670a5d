import type { Whole } from "../../scope/carried.js";
import { endsClause, isBound, type Token } from "../../tokens/token.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { isLand } from "../../words/agents.js";
import { wordClass } from "../../words/word-classes.js";
import type { VerbKind } from "../../words/word-rows.js";
import type { ReadFigure } from "../figure.js";

/** 修缮水库25座, 查处36人: what the figure counts, where something is done to it; not 省转贷我市债券36亿元, where others do it. */
export function wholeOf(text: string, tokens: TokenRow, figure: ReadFigure): Whole | null {
  const { objectOf, change, verb, quantity } = figure;
  const { theme, predicate, baseline } = figure.frame;
  if (verb === null || predicate === null || !DEEDS.has(predicate.kind)) return null;
  const { end, word } = tokens.at(predicate.last);
  if (verb.span.end !== end) return null;
  const alone = baseline === null && change === null && word?.copula !== true && !REGISTERS.has(verb.text);
  const isDone =
    theme === null
      ? alone
      : objectOf && !tokens.some(predicate.last + 1, theme.first, (token) => isPlaceAt(text, token));
  return isDone ? { verb, unit: quantity.unit } : null;
}

const DEEDS: ReadonlySet<VerbKind | null> = new Set<VerbKind | null>(["action", "light", "event"]);
/** 立案36件: the deed itself is counted, and its parts are the cases. */
const REGISTERS = wordClass("registers");
const isPlaceAt = (text: string, { start, end }: Token): boolean => isLand(text.slice(start, end));

/** The whole with which the sentence of the figures ends. */
export function wholeAtEnd(text: string, tokens: TokenRow, figures: readonly ReadFigure[]): Whole | null {
  const last = figures.at(-1);
  return last !== undefined && tokens.skip(last.at + 1, partsItems) === tokens.length
    ? wholeOf(text, tokens, last)
    : null;
}

/** What stands between the items of a list, or behind the last of them. */
export const partsItems = (token: Token): boolean =>
  token.kind !== "edge" && (endsClause(token) || isBound(token) || token.kind === "pause" || token.kind === "aside");
