import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import { bareNoun } from "../../frames/frame.js";
import { isJoint } from "../../tokens/token.js";
import type { Figure } from "../figure.js";
import type { IndicatorRule } from "./indicator-rule.js";

const LEVEL = "级";

/** 新增2家千亿级、14家百亿级工业企业: a bare level takes its noun from the next figure of the list. */
export const sharedHead: IndicatorRule = {
  name: "shared-head",
  examples: ["培育〔5家〕国家级、12家省级示范企业。"],
  not: ["培育〔5家〕国家级示范企业、12家省级示范企业。"],
  when: (figure) => (figure.quantity.kind === "count" ? headBehind(figure, figure.at) : null),
};

/** The noun of the list that the figure at `at` opens with a bare level, or `null`. */
function headBehind(figure: Figure, at: number): Mention | null {
  const { text, tokens, frames } = figure;
  const counted = bareNoun(frames.at(at));
  if (counted === null || text[tokens.at(counted.last).end - 1] !== LEVEL) return null;
  const next = counted.last + 2;
  if (!isJoint(tokens.at(counted.last + 1)) || tokens.at(next).quantity?.kind !== "count") return null;
  return headBehind(figure, next) ?? behindLevel(figure, next);
}

function behindLevel({ text, tokens, frames }: Figure, at: number): Mention | null {
  const { counted } = frames.at(at);
  if (counted === null) return null;
  const { start } = tokens.at(counted.first);
  const { end } = tokens.at(counted.last);
  const level = text.slice(start, end).lastIndexOf(LEVEL);
  return start + level + 1 < end ? mentionAt(text, start + level + 1, end) : null;
}
