import { isGeneric } from "../phrase/noun-phrase.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { lastIndicator, mentionOf } from "./mentions.js";
import { topicOf } from "./topic.js";

/** 投资完成率全市排名第二; 研发投入强度提升至2.57%、居中部第2位 carries the subject on. */
export const rank: IndicatorRule = {
  name: "rank",
  when(figure, _sentence, carried) {
    const { text, tokens, quantity, left } = figure;
    if (quantity.kind !== "rank") return null;
    if (left.noun !== null && !isGeneric(tokens, left.noun)) return mentionOf(text, tokens, left.noun);
    return lastIndicator(figure) ?? topicOf(figure, carried);
  },
};
