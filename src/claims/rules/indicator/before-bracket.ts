import { governmentOf } from "../../frames/government.js";
import { isGeneric, nounPhraseBefore, runText } from "../../frames/noun-phrase.js";
import { closesBracket, opensBracket } from "../../tokens/brackets.js";
import { isBound } from "../../tokens/token.js";
import { isAgent, isPlace } from "../../words/agents.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { BEFORE_BRACKET, mentionOf } from "./mentions.js";

const PLUS = new Set(["+", "＋"]);

/** 绿地面积（14.6平方米）、绿化覆盖率（42.3%）均列前茅: a figure that fills its bracket is of the noun before that, each in a list of its own. */
export const beforeBracket: IndicatorRule = {
  name: BEFORE_BRACKET,
  examples: ["粮食产量（36万吨）、肉类产量（〔12万吨〕）稳定增长。"],
  not: ["粮食产量36万吨（〔+1.2%〕）。", "粮食产量36万吨（全省〔360万吨〕）。", "安平县（〔12个〕）通过验收。"],
  when({ text, tokens, at, quantity }) {
    const opening = at - 1;
    if (!opensBracket(text, tokens.at(opening)) || PLUS.has(text.charAt(quantity.span.start))) return null;
    const closing = tokens.skip(at + 1, isBound);
    // 完成年任务（40.2亿元）的32%: what the share is of
    if (!closesBracket(text, tokens.at(closing)) || tokens.at(closing + 1).kind === "de") return null;
    const run = nounPhraseBefore(text, tokens, opening - 1, true);
    if (run === null || run.last !== opening - 1 || isGeneric(tokens, run)) return null;
    const { theme } = governmentOf({ text, tokens, figure: at, valueVerb: null }, run, run.first - 1);
    const name = runText(text, tokens, theme);
    return isPlace(name) || isAgent(name) ? null : mentionOf(text, tokens, theme);
  },
};
