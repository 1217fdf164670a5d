import type { Token } from "../../tokens/token.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";

const POINTS_BACK = new Set(["其中", "其余", "余下", "剩余"]);
const BEFORE_FIGURE = new Set(["adverb", "scope", "bound"]);

/** 批准申请57宗，其中2宗位于旧区的用地，其余55宗…: those of what was counted before by the same unit. */
export const resumed: IndicatorRule = {
  name: "resumed",
  examples: ["批准申请57宗，其余〔55宗〕涉及旧区的用地。"],
  not: ["批准申请57宗，其中〔12家〕企业获得用地。"],
  when(figure, _sentence, { counted }) {
    const { tokens, at, quantity, frame, earlier } = figure;
    if (quantity.kind !== "count" || !pointsBack(figure)) return null;
    const named = frame.counted !== null && (frame.behind === null || tokens.at(at + 1).kind === "de");
    if (named) return null;
    const same = earlier.findLast(({ quantity: { unit }, indicator }) => unit === quantity.unit && indicator !== null);
    return same?.indicator ?? counted.get(quantity.unit) ?? null;
  },
};

function pointsBack({ tokens, at }: Figure): boolean {
  const isBack = ({ word }: Token): boolean => POINTS_BACK.has(word?.text ?? "");
  return isBack(tokens.at(tokens.skipBack(at - 1, (token) => BEFORE_FIGURE.has(token.kind) && !isBack(token))));
}
