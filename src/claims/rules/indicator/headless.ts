import { isBound, isPart, type Token } from "../../tokens/token.js";
import type { IndicatorRule } from "./indicator-rule.js";
import { mentionOf } from "./mentions.js";

/** Between 的 and the figure: 已解决的有53件, 涉及经济的共47件. */
const BETWEEN = new Set(["有", "为", "达", "达到", "共", "共有", "约", "近"]);
const passes = ({ kind, word }: Token): boolean =>
  kind === "bound" || kind === "adverb" || BETWEEN.has(word?.text ?? "");

/** 收到提案96件，已解决的53件: such a clause says which of the things counted before, not what. */
export const headless: IndicatorRule = {
  name: "headless",
  examples: ["收到提案96件，已解决的〔53件〕。"],
  not: ["已解决的提案〔53件〕。"],
  when({ tokens, at, quantity, frame, earlier }, _sentence, carried) {
    if (quantity.kind !== "count" || frame.counted !== null || frame.behind !== null) return null;
    const index = tokens.skipBack(at - 1, passes);
    const clause = tokens.at(index - 1);
    // 年收入不足10万元的达512家
    const names =
      clause.kind === "verb" ||
      clause.kind === "figure" ||
      clause.kind === "bound" ||
      (clause.kind === "noun" && clause.word?.kind === "generic");
    if (tokens.at(index).kind !== "de" || !names) return null;
    const same = earlier.findLast((figure) => figure.quantity.unit === quantity.unit && figure.indicator !== null);
    return same?.indicator ?? carried.counted.get(quantity.unit) ?? null;
  },
};

const OPENING: ReadonlySet<string> = new Set(["edge", "comma", "colon", "stop", "pause", "adverb", "frame", "scope"]);

/** 发展党员126名，其中35岁以下的占64%、大专以上学历的占81%: the words before 的 say which of those counted before are meant, or else who. */
export const headlessShare: IndicatorRule = {
  name: "headless-share",
  examples: ["发展党员126名，其中35岁以下的占〔64%〕。"],
  not: ["发展党员126名，女党员占〔64%〕。", "下岗职工进入服务中心的占〔98%〕。", "收到的提案占〔64%〕。"],
  when({ text, tokens, at, quantity, earlier }) {
    const share = tokens.skipBack(at - 1, passes);
    const de = share - 1;
    if (quantity.kind !== "percent" || tokens.at(share).verb !== "share" || tokens.at(de).kind !== "de") return null;
    const counted = earlier.findLast((figure) => figure.quantity.kind === "count" && figure.indicator !== null);
    if (counted !== undefined) return counted.indicator;
    const first = tokens.skipBack(de - 1, (token) => isPart(token) || isBound(token)) + 1;
    // 下岗职工进入服务中心的占98%: the noun is where they have gone
    const opens = first < de && OPENING.has(tokens.at(first - 1).kind);
    return opens ? mentionOf(text, tokens, { first, last: de - 1 }) : null;
  },
};
