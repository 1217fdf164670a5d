import { inClause, isNominal } from "../tokens/token.js";
import { changes } from "../words/changes.js";
import { wordClass } from "../words/word-classes.js";
import type { Place } from "./mood-place.js";

const CAPITAL = wordClass("capital-from-outside");
export const ACTUAL = "实际";

/**
 * 市定目标为8%，实际增长9%; 计划投资36亿元，实际到位资金20亿元: whether the word at `index` tells what came of what had been set. It names a
 * measure where it is said of a subject's growth (收入实际增长5%) or of capital from outside (实际利用外资3亿美元).
 */
export function tellsActual(place: Place, index: number): boolean {
  const { word } = place.tokens.at(index);
  return word?.text.startsWith(ACTUAL) === true && isOfWhatWasSet(place, index);
}

function isOfWhatWasSet({ text, tokens, at }: Place, index: number): boolean {
  const { start } = tokens.at(index);
  const opens = tokens.skipBack(index, inClause) + 1;
  const capital = tokens.last(index, at, (token) => CAPITAL.ends(text, token.end));
  if (capital >= 0) {
    const name = text.slice(start, tokens.at(capital).end);
    return text.slice(tokens.at(0).start, start).includes(name.slice(CAPITAL.cutFrom(name).length));
  }
  const deed = tokens.skip(index + 1, (token) => token.kind !== "verb" && inClause(token));
  return !changes(tokens.at(deed).verb) || !tokens.some(opens, deed, isNominal);
}
