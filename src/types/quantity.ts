import type { Span } from "./span.js";

/** `min`: at least or more than the value; `max`: at most or just short of it; `about`: around it. */
export type Bound = "min" | "max" | "about";
/**
 * What a figure is: things counted, a sum of money, a share, percentage points, a measured size (weight, length, time), how many times as
 * much, or a place in an order.
 */
export type QuantityKind = "count" | "money" | "percent" | "points" | "measure" | "multiple" | "rank";

/** A figure with its unit. `value` is in plain units: `24.75万元` is 247500 `元`. */
export interface Quantity {
  /**
   * Number and unit as written, without words before and behind it that bound it: `5%` of `超过5%` and `5%左右`, but `1320余户`. In a table
   * the cell, whose unit may stand in the head.
   */
  text: string;
  /** Where it stands: half-open, UTF-16 units. */
  span: Span;
  /** In `unit`; the lower end of a range. */
  value: number;
  /** The upper end of a range, in `unit`: 550000 of `50—55万吨`. `null` where the figure is one number. */
  max: number | null;
  /** Without 万 and 亿: `元` of `24.75万元`; `%` of `2成`. Empty where the text names none. */
  unit: string;
  /** `null` for a figure that is neither bounded nor about. */
  bound: Bound | null;
  /** As its unit says: figures of two kinds cannot be compared or added. */
  kind: QuantityKind;
  /** ISO 4217 code of an amount of money, else `null`. */
  currency: string | null;
}
