import { loadPackage } from "../load-package.js";

const ADVICE = "comparing texts needs the package natural: npm install natural";

/** Of `natural`, the part that is used here. */
interface Distances {
  LevenshteinDistance(source: string, target: string, options: object): number;
  DiceCoefficient(first: string, second: string): number;
}

let distances: Distances | undefined;

/** The root of `natural` loads databases, reads `.env` and prints; this part of it does nothing of the kind. */
function loaded(): Distances {
  distances ??= loadPackage((require) => require("natural/lib/natural/distance") as Distances, ADVICE);
  return distances;
}

/** Likeness of two short strings between 0 and 1: one minus the edits that lead from one to the other, by the length of the longer. */
export function editLikeness(first: string, second: string): number {
  const longest = Math.max(first.length, second.length);
  return longest === 0 ? 1 : 1 - loaded().LevenshteinDistance(first, second, {}) / longest;
}

/** Likeness of two long strings between 0 and 1 by the pairs of characters that they share, in time linear in their length. */
export function pairLikeness(first: string, second: string): number {
  return loaded().DiceCoefficient(first, second);
}
