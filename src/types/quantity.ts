import type { Span } from "./span.js";

/** `min`: at least or more than the value; `max`: at most or just short of it; `about`: around it. */
export type Bound = "min" | "max" | "about";
export type QuantityKind = "count" | "money" | "percent" | "points" | "measure" | "multiple" | "rank";

/** A figure with its unit. `value` is in plain units: `24.75万元` is 247500 `元`. */
export interface Quantity {
  text: string;
  span: Span;
  value: number;
  /** The upper end of a range, else `null`. */
  max: number | null;
  unit: string;
  bound: Bound | null;
  kind: QuantityKind;
  /** ISO 4217 code of an amount of money, else `null`. */
  currency: string | null;
}
