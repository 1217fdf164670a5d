import type { Mention } from "../../../types.js";
import type { Rule } from "../rule.js";

/** A way to find what a figure measures. */
export type IndicatorRule = Rule<Mention>;
