import { isBound } from "../../tokens/token.js";
import { wordClass } from "../../words/word-classes.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";

const LEVELS = wordClass("levels-of-government");
const LIMITS = wordClass("class-limits");

/** 国家级龙头企业3家、省级12家, 中央资金3.6亿元、省级4.1亿元: the second is of its own level, and not of the first. */
export const levelOfSeries: IndicatorRule = {
  name: "level-of-series",
  examples: ["新增国家级龙头企业3家、省级〔12家〕。", "争取中央资金3.6亿元、省级〔4.1亿元〕。"],
  not: [
    "新增国家级龙头企业〔3家〕、省级12家。",
    "新增龙头企业15家，其中国家级〔3家〕。",
    "新增省级示范村〔12个〕。",
    "省级以上示范村12个，其中国家级〔2个〕。",
  ],
  when(figure) {
    const { text, tokens, at } = figure;
    const index = tokens.skipBack(at - 1, isBound);
    const { start, end } = tokens.at(index);
    if (!LEVELS.isAt(text, start, end)) return null;
    const first = lastIndicator(figure);
    // 省级以上示范村12个，其中国家级2个: the second are among the first
    const isLevel = first !== null && LEVELS.opens(first.text) && !LIMITS.isWithin(first.text);
    return isLevel ? mentionOf(text, tokens, { first: index, last: index }) : null;
  },
};
