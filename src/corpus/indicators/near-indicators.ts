import { pairLikeness } from "../string-distance.js";
import { isKnownIndicator, KNOWN_NAMES, normalIndicator } from "./normal-form.js";

const MOST = 5;
const LEAST = 0.2;

/**
 * For a name that the table of indicators does not know, the known names that are most like it, the likest first; `null` for a known name.
 *
 * @example
 * nearIndicators("GDP"); // null
 * nearIndicators("财政赤字比率"); // ["财政赤字率", …]
 */
export function nearIndicators(name: string): string[] | null {
  if (isKnownIndicator(normalIndicator(name))) return null;
  const likeness = (known: string): number =>
    known.includes(name) || name.includes(known) ? 1 : pairLikeness(known, name);
  return KNOWN_NAMES.map((known) => ({ known, like: likeness(known) }))
    .filter(({ like }) => like >= LEAST)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST)
    .map(({ known }) => known);
}
