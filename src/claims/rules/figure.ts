import type { ScannedQuantity } from "../../quantity/scanned-quantity.js";
import type { PeriodExpression } from "../../time/period-expression.js";
import type { Change, Mention, Span } from "../../types.js";
import type { Frame } from "../frames/frame.js";
import type { Frames } from "../frames/frames.js";
import type { Evidence } from "../scope/evidence.js";
import type { TokenRow } from "../tokens/token-row.js";

/** A figure of the sentence that has been dealt with. */
export interface ReadFigure {
  /** Index of its token. */
  at: number;
  quantity: ScannedQuantity;
  frame: Frame;
  indicator: Mention | null;
  verb: Mention | null;
  /** Whether what it measures is what the verb does something to. */
  objectOf: boolean;
  change: Change | null;
  baseline: Span | null;
  /** The rule that found the indicator. */
  rule: string | null;
  /** What decided whether it is reached; nothing where it claims nothing. */
  decided: { rule: string | null; answer: Evidence | null };
}

/** A figure in its sentence, as the rules see it. */
export interface Figure {
  text: string;
  tokens: TokenRow;
  /** Index of the figure's token. */
  at: number;
  quantity: ScannedQuantity;
  /** The predicate that it completes, with its arguments. */
  frame: Frame;
  /** Those of all the figures of its sentence. */
  frames: Frames;
  /** The figures before it in its sentence, in order. */
  earlier: readonly ReadFigure[];
  /** The figure before it, where the two stand in one list under one verb. */
  leader: ReadFigure | null;
  /** What the figures of the sentence, up to this one, are compared with. */
  references: readonly Span[];
}

/** A figure of which it is known what it measures. */
export interface NamedFigure extends Figure {
  indicator: Mention | null;
  /** The rule that found the indicator. */
  indicatorRule: string | null;
}

/** The figure, which measures what the indicator says. */
export function name(
  { text, tokens, at, quantity, frame, frames, earlier, leader, references }: Figure,
  indicator: Mention | null,
  indicatorRule: string | null,
): NamedFigure {
  return { text, tokens, at, quantity, frame, frames, earlier, leader, references, indicator, indicatorRule };
}

/** A figure of which it is known whether it is reached or promised. */
export interface JudgedFigure extends Figure {
  evidence: Evidence;
  /** The time that stands nearest before it in its sentence and reaches as far. */
  time: PeriodExpression | null;
}

/** The figure, of which it has been found out what `evidence` says. */
export function judge(
  { text, tokens, at, quantity, frame, frames, earlier, leader, references }: Figure,
  evidence: Evidence,
  time: PeriodExpression | null,
): JudgedFigure {
  return { text, tokens, at, quantity, frame, frames, earlier, leader, references, evidence, time };
}
