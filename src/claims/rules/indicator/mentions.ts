import type { ScannedQuantity } from "../../../quantity/scanned-quantity.js";
import { mentionAt } from "../../../text/mention.js";
import type { Mention, QuantityKind } from "../../../types.js";
import { hostOf } from "../../clauses/clause.js";
import { LEAVES_OUT } from "../../frames/named-measures.js";
import type { Run } from "../../frames/noun-phrase.js";
import type { TokenRow } from "../../tokens/token-row.js";
import { FALLS, RISES } from "../../words/changes-by-name.js";
import { MARKS } from "../../words/marks.js";
import { PLANNED } from "../../words/planned.js";
import type { Figure, ReadFigure } from "../figure.js";

export function mentionOf(text: string, tokens: TokenRow, { first, last }: Run): Mention {
  return mentionAt(text, tokens.at(first).start, tokens.at(last).end);
}

export const GONE_PAST_STEP = "gone-past-step";
export const COMPARED_WITH = "compared-with";
export const BEFORE_BRACKET = "before-bracket";
export const MOVED_RATE = "rate-itself";

/** What says how a rate has moved or where it stands, and not how high it is. */
const OF_RATES: ReadonlySet<QuantityKind> = new Set<QuantityKind>(["points", "rank"]);
export const isOfRate = ({ kind }: ScannedQuantity): boolean => OF_RATES.has(kind);

/** 增速居全省第2位，总量达到36亿元: a bare name of a rate is none of what the amount is of. */
const isBareRate = ({ text }: Mention): boolean => RISES.has(text) || FALLS.has(text);

/** 审结235件，上升6%: what grows is the step, of all the things that a figure may tell of. */
export const whatGrows = ({ rule, verb, indicator }: ReadFigure): Mention | null =>
  rule === GONE_PAST_STEP ? verb : indicator;

/** The latest indicator of the sentence; after 总产值连跨两个台阶 that is what climbs, not the step. */
export function lastIndicator(figure: Figure): Mention | null {
  const { text, tokens, quantity } = figure;
  const earlier = ofSameMatter(figure);
  const before = earlier.at(-1);
  if (before?.rule === "noun-after") {
    const { theme, governed, valueVerb } = before.frame;
    if (theme !== null && !governed && valueVerb?.kind === "link") return mentionOf(text, tokens, theme);
  }
  // 到位资金62亿元，完成年度任务的104%，增长11%: what grows is not the task
  // 跨上600亿元、700亿元两个台阶，达到742亿元: nor what was passed
  const isPassedOver = ({ indicator, quantity }: ReadFigure): boolean =>
    indicator !== null && ((quantity.kind === "percent" && PLANNED.ends(indicator.text)) || MARKS.ends(indicator.text));
  const suits = (name: Mention): boolean => isOfRate(quantity) || !isBareRate(name);
  const named = earlier.findLast(
    (figure) => figure.indicator !== null && suits(figure.indicator) && !isPassedOver(figure),
  );
  return (named ?? earlier.findLast(({ indicator }) => indicator !== null))?.indicator ?? null;
}

/** 收入36亿元（其中调出3亿元，若剔除该因素，完成预算的101%）: without a factor it is told once more of what the bracket breaks off. */
function ofSameMatter({ tokens, earlier, frame: { clause } }: Figure): readonly ReadFigure[] {
  const leavesOut = [clause, clause.before].some(
    (one) => one !== null && LEAVES_OUT.has(tokens.at(one.first).word?.text ?? ""),
  );
  const host = leavesOut ? hostOf(tokens, clause) : -1;
  return host < 0 ? earlier : earlier.filter(({ at }) => at <= host);
}
