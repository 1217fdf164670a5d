import { nounPhraseBefore } from "../../frames/noun-phrase.js";
import { isEvent, isNominal } from "../../tokens/token.js";
import type { ReadFigure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** 种植苹果、梨等3.6万亩: where nothing says what the things are together, the examples do. */
export const listedExamples: IndicatorRule = {
  name: "listed-examples",
  examples: [
    "种植苹果、梨等〔3.6万亩〕。",
    "发放贷款36笔，种植苹果、梨等〔3.6万亩〕。",
    "加上补助收入12亿元、调入资金等〔3.6亿元〕。",
  ],
  not: [
    "种植苹果、梨等果树〔3.6万亩〕。",
    "实施项目36个，建成文化馆、体育馆等〔14个〕。",
    "建成文化馆等〔14个〕项目。",
  ],
  when({ text, tokens, at, quantity, frame, earlier }) {
    if (quantity.kind === "percent" || tokens.at(at - 1).kind !== "etcetera" || frame.counted !== null) return null;
    // 实施项目36个，建成文化馆等14个: those counted before; sums of money are each of their own
    const isOfThose = ({ quantity: { unit }, indicator }: ReadFigure): boolean =>
      unit === quantity.unit && indicator !== null;
    if (quantity.kind !== "money" && earlier.some(isOfThose)) return null;
    const run = nounPhraseBefore(text, tokens, at - 2, true, true);
    if (run === null) return null;
    // 改造老旧小区、危房等3600户, not 补贴、奖金等1.2亿元: a deed with its object is what is done to them
    const first = isEvent(tokens.at(run.first)) && isNominal(tokens.at(run.first + 1)) ? run.first + 1 : run.first;
    return mentionOf(text, tokens, { first, last: run.last });
  },
};
