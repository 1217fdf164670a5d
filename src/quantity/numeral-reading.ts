import type { Span } from "../types.js";

export type NumeralStyle = "arabic" | "hanzi";

/**
 * `exact`: has a value; `digits`: hanzi digits without place value (`一九八六`, `三五`), a year or an approximation;
 * `vague`: `十几万`, `二十来`.
 */
export type NumeralForm = "exact" | "digits" | "vague";

/** A numeral as it stands in the text, multipliers and an approximator (`多`, `余`) inside or after it included. */
export interface Numeral extends Span {
  value: number;
  style: NumeralStyle;
  form: NumeralForm;
  /** What the last multiplier multiplies by: 1e4 in `3.5万`, 1 in `350` and `三百五十`. */
  scale: number;
  /** Figures after the decimal point. */
  decimals: number;
  /** Where `多`, `余` or `+` stands. */
  more: Span | null;
  /** A multiplier without figures: `百`, `千万`. */
  bare: boolean;
}
