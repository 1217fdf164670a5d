import { isGeneric } from "../phrase/noun-phrase.js";
import { type IndicatorRule, lastIndicator, mentionOf } from "./figure-context.js";

/** 投资完成率全市排名第二; 研发投入强度提升至2.57%、居中部第2位 carries the subject on. */
export const rank: IndicatorRule = {
  name: "rank",
  find(context) {
    const { text, tokens, quantity, left } = context;
    if (quantity.kind !== "rank") return null;
    if (left.noun !== null && !isGeneric(tokens, left.noun)) return mentionOf(text, tokens, left.noun);
    return lastIndicator(context) ?? context.topic();
  },
};
