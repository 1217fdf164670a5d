import type { Mention, Quantity, Span } from "../types.js";
import type { NumeralStyle } from "./numeral.js";

/** A quantity with what the scan knows of its parts, for the stages after it. Spans are offsets in the scanned text. */
export interface ScannedQuantity extends Quantity {
  /** Name of the rule that found it. */
  rule: string;
  style: NumeralStyle;
  /** The numeral with its multiplier and an approximator in it; of a range, both ends. */
  number: Span;
  /** Where the unit stands, `null` where there is none. */
  unitSpan: Span | null;
  /** The words that set the bound, in reading order. */
  boundCues: readonly Mention[];
  /** Number and unit together with the words that bound them: `约…左右` and all. */
  extent: Span;
  /** Where the digits end that the mark of a note cut off, with the unit behind them: they are no words of the sentence. */
  restEnd?: number;
  /** A length of time, given as what is measured. */
  isDuration: boolean;
}

/** The public part of a scanned quantity. */
export function toQuantity({ text, span, value, max, unit, bound, kind, currency }: ScannedQuantity): Quantity {
  return { text, span, value, max, unit, bound, kind, currency };
}
