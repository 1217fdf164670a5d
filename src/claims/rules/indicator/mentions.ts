import { mentionAt } from "../../../text/mention.js";
import type { Mention } from "../../../types.js";
import type { Run } from "../../frames/noun-phrase.js";
import type { TokenRow } from "../../tokens/token-row.js";
import type { Figure, ReadFigure } from "../figure.js";
import { PLANNED } from "../status/plan-share.js";

export function mentionOf(text: string, tokens: TokenRow, { first, last }: Run): Mention {
  return mentionAt(text, tokens.at(first).start, tokens.at(last).end);
}

export const GONE_PAST_STEP = "gone-past-step";

/** 审结235件，上升6%: what grows is the step, of all the things that a figure may tell of. */
export const whatGrows = ({ rule, verb, indicator }: ReadFigure): Mention | null =>
  rule === GONE_PAST_STEP ? verb : indicator;

/** The latest indicator of the sentence; after 总产值连跨两个台阶 that is what climbs, not the step. */
export function lastIndicator({ text, tokens, earlier }: Figure): Mention | null {
  const before = earlier.at(-1);
  if (before?.rule === "noun-after") {
    const { theme, governed, valueVerb } = before.frame;
    if (theme !== null && !governed && valueVerb?.kind === "link") return mentionOf(text, tokens, theme);
  }
  // 到位资金62亿元，完成年度任务的104%，增长11%: what grows is not the task
  const isShareOfPlan = ({ indicator, quantity }: ReadFigure): boolean =>
    quantity.kind === "percent" && indicator !== null && PLANNED.ends(indicator.text);
  const named = earlier.findLast((figure) => figure.indicator !== null && !isShareOfPlan(figure));
  return (named ?? earlier.findLast(({ indicator }) => indicator !== null))?.indicator ?? null;
}
