import type { PeriodExpression } from "../../time/period-expression.js";
import type { Span } from "../../types.js";
import type { Frame } from "../frames/frame.js";
import type { Token } from "../tokens/token.js";
import type { TokenRow } from "../tokens/token-row.js";
import type { SentenceContext } from "./sentence-context.js";

/** A figure, or a predicate, as far as the words around it are asked. */
export interface Place {
  text: string;
  tokens: TokenRow;
  /** Index of its token. */
  at: number;
  frame: Pick<Frame, "predicate">;
  /** What figures of the sentence are compared with. */
  references: readonly Span[];
}
export type Surroundings = Pick<SentenceContext, "tokens" | "role" | "timeFrame">;

/** What has been passed on the way leftwards from a figure. */
export interface Passed {
  /** The end of a clause. */
  clause: boolean;
  /** The end of a statement. */
  statement: boolean;
  /** A time in the clause. */
  time: boolean;
  /** A time of the plan parts the figure from what was said before: 目前已建成326个，今年再新增40个. */
  anew: boolean;
  /** 城镇化率2020年58%: the time in the clause of the figure. */
  own: PeriodExpression | null;
  /** 预计2019年全县增长6%: the time nearest, where it is over. */
  over: Token | null;
  /** 在去年增长5%的基础上: what is built upon says nothing of what is built. */
  ground: boolean;
  /** What was done beside a goal: 预定目标为8%，实际增长9%. */
  actual: Token | null;
  /** 了 in a clause between: 奋力推进改革，完成了任务，财政收入增长8%. */
  done: Token | null;
  /** 2024年，全市…。预计增长6%: the time that opened a sentence before. */
  opened: PeriodExpression | null;
  /** 去年新增41家，今年再新增45家: a time of the plan stands nearer. */
  planned: boolean;
}
