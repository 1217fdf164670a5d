import type { Figure } from "../indicators/figure.js";

/** Whether a target was met, where its wording decides it (`以上`, `以内`, a range); else `null`. */
export function isMet(target: Figure, achieved: Figure): boolean | null {
  if ((target.change ?? achieved.change) !== achieved.change) return isMetTheOtherWay(target);
  const { value } = achieved;
  if (target.max !== null) return value >= target.value && value <= target.max;
  if (target.bound === "min") return value >= target.value;
  return target.bound === "max" ? value <= target.value : null;
}

/** Of a target to rise or to fall, where the contrary happened: at least so much was missed, at most so much of a rise was met. */
function isMetTheOtherWay({ bound, max, change }: Figure): boolean | null {
  if (max !== null || bound === "min") return false;
  return bound === "max" && change === "up" ? true : null;
}
