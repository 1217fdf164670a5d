import type { Sentence } from "../structure/document-structure.js";
import type { PeriodExpression } from "../time/period-expression.js";
import type { ClaimStatus, Mention } from "../types.js";

export interface OpenedPart {
  readonly section: number | null;
  readonly period: PeriodExpression;
}

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
  /** The time of a part that a paragraph opened, with the section whose heading names it beside others; it outlasts the paragraph. */
  readonly opened: OpenedPart | null;
  /** The year that a report looks back on, where it says so before its first heading and in none. */
  readonly lead: PeriodExpression | null;
  /** By when the goals of a part are to be reached: 到2025年，…; it holds for what stands below the heading of the goals. */
  readonly deadline: OpenedPart | null;
  /** The sentence that announced the goals which follow. */
  readonly goalsFrom: Sentence | null;
}

const NOTHING_COUNTED: ReadonlyMap<string, Mention> = new Map();

/** What a paragraph starts with. */
export function carriedInto(
  block: number,
  { goalsFrom, opened, lead, deadline }: Pick<Carried, "goalsFrom" | "opened" | "lead" | "deadline">,
): Carried {
  return {
    block,
    indicator: null,
    period: null,
    status: null,
    counted: NOTHING_COUNTED,
    previous: null,
    goalsFrom,
    opened,
    lead,
    deadline,
  };
}
