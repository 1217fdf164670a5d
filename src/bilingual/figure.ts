import type { Bound, Span } from "../types.js";

/** A figure of either text, in measures that both share. */
export interface Figure {
  text: string;
  span: Span;
  /** Number of its sentence in the text. */
  sentence: number;
  /** In plain units of its own. */
  value: number;
  /** What is measured: `percent`, `points`, `CNY`, `mass`, `count`, …; `null` where an English figure may have left its unit to another one. */
  dimension: string | null;
  /** How many base units of the dimension its own unit is. */
  factor: number;
  /** Half a step of the last printed digit, in plain units. */
  tolerance: number;
  bound: Bound | null;
  /** The bound says that the figure is reached, no more (up to, as many as; 达). */
  open: boolean;
  /** Other values that the words may mean: 增长一倍 is doubled. */
  alternatives: readonly number[];
  /** May rightly have no counterpart: small numbers in words, times, ranks. */
  soft: boolean;
}

/** The figure in base units of its dimension. */
export const baseValue = ({ value, factor }: Figure): number => value * factor;
