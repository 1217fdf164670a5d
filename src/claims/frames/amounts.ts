import type { QuantityKind } from "../../types.js";

/** What is so much or so many, and no rate, rank or multiple. */
export const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(["count", "money", "measure"]);
