import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import { mentionAt } from "../../text/mention.js";
import type { Change, Mention, Span } from "../../types.js";
import type { LeftPhrase } from "../phrase/left-phrase.js";
import type { Run } from "../phrase/noun-phrase.js";
import type { RightPhrase } from "../phrase/right-phrase.js";
import type { Token } from "../tokens/token.js";

/** A figure of the sentence that has been dealt with. */
export interface ReadFigure {
  /** Index of its token. */
  at: number;
  quantity: ScannedQuantity;
  indicator: Mention | null;
  verb: Mention | null;
  /** Whether what it measures is what the verb does something to. */
  objectOf: boolean;
  change: Change | null;
  baseline: Span | null;
  rule: string;
}

/** All that a rule may look at to find what a figure measures. */
export interface FigureContext {
  text: string;
  tokens: readonly Token[];
  /** Index of the figure's token. */
  at: number;
  quantity: ScannedQuantity;
  left: LeftPhrase;
  right: RightPhrase;
  /** The figures before it in its sentence, in order. */
  earlier: readonly ReadFigure[];
  /** The phrase before another figure of the sentence. */
  leftOf(at: number): LeftPhrase;
  /** The phrase after another figure of the sentence. */
  rightOf(at: number): RightPhrase;
  /** What the sentence or the one before speaks of, where no figure stands before this one. */
  topic(): Mention | null;
  /** What the paragraph last counted in this unit, before this sentence. */
  countedBefore(unit: string): Mention | null;
}

/** A way to find what a figure measures; the first in order that finds something decides. */
export interface IndicatorRule {
  name: string;
  find(context: FigureContext): Mention | null;
}

export function mentionOf(text: string, tokens: readonly Token[], { first, last }: Run): Mention {
  return mentionAt(text, tokens[first]!.start, tokens[last]!.end);
}

/** The latest indicator of the sentence; after 总产值连跨两个台阶 that is what climbs, not the step. */
export function lastIndicator({ text, tokens, earlier, leftOf }: FigureContext): Mention | null {
  const before = earlier[earlier.length - 1];
  if (before?.rule === "noun-after") {
    const { noun, position, tailKind } = leftOf(before.at);
    if (noun !== null && position === "subject" && tailKind === "link") return mentionOf(text, tokens, noun);
  }
  for (let index = earlier.length - 1; index >= 0; index--) {
    const { indicator } = earlier[index]!;
    if (indicator !== null) return indicator;
  }
  return null;
}
