import type { Bound } from "tifa";

/** Signs of bounds, set before a figure. */
export const BOUND_SIGNS: Record<Bound, string> = { min: "≥ ", max: "≤ ", about: "≈ " };
