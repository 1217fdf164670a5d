import type { Claim, Quantity } from "../../types.js";
import { isAmount } from "./normal-form.js";

/**
 * What a figure says of its indicator. Figures of different measures are never compared: a level is no growth rate.
 *
 * - `level`: how much there is (`12.4亿元`, `95%`).
 * - `change-rate`: by what part it changed (`增长6.5%`, `翻一番`).
 * - `change-points`: by how many percentage points.
 * - `change-amount`: by how much (`增加1.2亿元`).
 * - `gap`: how far it is from another one (`高于全省1.2个百分点`).
 * - `rank`: its place in an order.
 */
export type Measure = "level" | "change-rate" | "change-points" | "change-amount" | "gap" | "rank";

/** The measure that a claim on `indicator`, a normal name, states. */
export function measureOf({ quantity, change, baseline }: Claim, indicator: string): Measure {
  const { kind } = quantity;
  if (kind === "rank") return "rank";
  if (change === null && baseline !== null) return "gap";
  if (change === null) return kind === "percent" && isAmount(indicator) ? "change-rate" : "level";
  if (kind === "percent" || kind === "multiple") return "change-rate";
  return kind === "points" ? "change-points" : "change-amount";
}

/** The unit that values are stated in: a currency for money, else the unit itself. Values of one class can be subtracted. */
export function unitClass({ kind, currency, unit }: Quantity): string {
  return kind === "money" && currency !== null ? currency : unit;
}
