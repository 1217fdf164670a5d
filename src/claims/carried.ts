import type { Sentence } from "../structure/document-structure.js";
import type { ClaimStatus, Mention } from "../types.js";
import type { PeriodExpression } from "./period/period-expression.js";

/** What one sentence hands on to the next. A value: reading a sentence gives a new one. */
export interface Carried {
  /** The paragraph; all but the goals ends with it. */
  readonly block: number;
  readonly indicator: Mention | null;
  readonly period: PeriodExpression | null;
  readonly status: ClaimStatus | null;
  /** What the paragraph last counted in each unit, before this sentence. */
  readonly counted: ReadonlyMap<string, Mention>;
  /** The sentence before. */
  readonly previous: Sentence | null;
  /** The sentence that announced the goals which follow. */
  readonly goalsFrom: Sentence | null;
}

const NOTHING_COUNTED: ReadonlyMap<string, Mention> = new Map();

/** What a paragraph starts with. */
export function carriedInto(block: number, goalsFrom: Sentence | null): Carried {
  return { block, indicator: null, period: null, status: null, counted: NOTHING_COUNTED, previous: null, goalsFrom };
}
