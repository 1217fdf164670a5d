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
 * - `share`: what part of something else it is (`占全国比重升至6.5%`), or what part of another change it makes (`贡献率达到30%`).
 */
export type Measure = "level" | "change-rate" | "change-points" | "change-amount" | "gap" | "rank" | "share";

/** 降到去年的1.5%: the year that a level holds for, where 比去年 would be what it is compared with. */
const OF_A_YEAR = /^(?:去年|上年|前年|(?:19|20)\d\d年)/;
/** Between the name of an amount and a percentage: what is given is its part of something. */
const SHARE = /占|比重|份额|贡献率|比例/;

/**
 * The measure that a claim on `indicator`, a normal name, states.
 *
 * @param before The words from the indicator to the figure.
 */
export function measureOf({ quantity, change, baseline }: Claim, indicator: string, before = ""): Measure {
  const { kind } = quantity;
  if (kind === "rank") return "rank";
  if (kind === "percent" && isAmount(indicator) && SHARE.test(before)) return "share";
  if (change === null && baseline !== null && !OF_A_YEAR.test(baseline.text)) return "gap";
  if (change === null) return kind === "percent" && isAmount(indicator) ? "change-rate" : "level";
  if (kind === "percent" || kind === "multiple") return "change-rate";
  return kind === "points" ? "change-points" : "change-amount";
}

/** The unit that values are stated in: a currency for money, else the unit itself. Values of one class can be subtracted. */
export function unitClass({ kind, currency, unit }: Quantity): string {
  return kind === "money" && currency !== null ? currency : unit;
}
