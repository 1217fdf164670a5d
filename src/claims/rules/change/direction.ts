import type { ScannedQuantity } from "../../../quantity/scanned-quantity.js";
import type { Change } from "../../../types.js";
import type { Token } from "../../tokens/token.js";
import type { NamedFigure } from "../figure.js";
import type { Rule } from "../rule.js";

/** The direction of the change that the figure is the size of; `null` in it where it is a level, a count or a comparison for certain. */
export type ChangeRule = Rule<{ change: Change | null }, NamedFigure>;

export const LEVEL: { change: null } = { change: null };

export const sizeOf = (change: Change | null): { change: Change } | null => (change === null ? null : { change });

/** Which way the verb at the token moves what it speaks of, where the figure can be its size. */
export function directionOf({ verb, word }: Token, { kind, unit, value }: ScannedQuantity): Change | null {
  if (word?.rates && kind === "count" && unit !== "位" && unit !== "个位次") return null;
  return verb === "rise" ? ofSign("up", value) : verb === "fall" ? "down" : null;
}

/** 增长-1.6%, 增速-4.3%: what grows by less than nothing falls. */
export const ofSign = (change: Change | null, value: number): Change | null =>
  change === "up" && value < 0 ? "down" : change;
