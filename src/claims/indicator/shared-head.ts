import { mentionAt } from "../../text/mention.js";
import type { Mention } from "../../types.js";
import { readRight } from "../frames/right-phrase.js";
import { isJoint } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { IndicatorRule } from "./indicator-rule.js";

const LEVEL = "级";

/** 新增2家千亿级、14家百亿级工业企业: a bare level takes its noun from the next figure of the list. */
export const sharedHead: IndicatorRule = {
  name: "shared-head",
  examples: ["培育〔5家〕国家级、12家省级示范企业。"],
  not: ["培育〔5家〕国家级示范企业、12家省级示范企业。"],
  when: ({ text, tokens, at, quantity }) => (quantity.kind === "count" ? headBehind(text, tokens, at) : null),
};

/** The noun of the list that the figure at `at` opens with a bare level, or `null`. */
function headBehind(text: string, tokens: TokenRow, at: number): Mention | null {
  const { noun, linked, verb } = readRight(text, tokens, at);
  if (noun === null || linked || verb >= 0 || text[tokens.at(noun.last).end - 1] !== LEVEL) return null;
  const joint = tokens.at(noun.last + 1);
  const next = noun.last + 2;
  if (!isJoint(joint) || tokens.at(next).quantity?.kind !== "count") return null;
  return headBehind(text, tokens, next) ?? behindLevel(text, tokens, next);
}

function behindLevel(text: string, tokens: TokenRow, at: number): Mention | null {
  const { noun } = readRight(text, tokens, at);
  if (noun === null) return null;
  const { start } = tokens.at(noun.first);
  const { end } = tokens.at(noun.last);
  const level = text.slice(start, end).lastIndexOf(LEVEL);
  return start + level + 1 < end ? mentionAt(text, start + level + 1, end) : null;
}
