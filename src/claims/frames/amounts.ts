import type { QuantityKind } from "../../types.js";

/** What is so much or so many, and no rate, rank or multiple. */
export const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(["count", "money", "measure"]);
/** Figures that say how much of something else: 是2020年的2.5倍, but 增加到2020年的198亿元. */
export const RATIOS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(["multiple", "percent", "points"]);
