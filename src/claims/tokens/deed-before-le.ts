import { wordClass } from "../words/word-classes.js";

/** In hanzi, what is counted and the deed: 4.6万群众远离了危险. */
const COUNTED_AND_DEED = 4;
const NO_PARTICLE = new Set("解结然"); // 了解, 了结
const SHORT_DEEDS = wordClass("short-deeds");

/** What stands around a 了 behind words that no table holds. */
interface Surrounding {
  /** Where the noun begins that is being read. */
  noun: number;
  /** Whether a figure follows the 了. */
  beforeFigure: boolean;
  /** Whether a figure stands right before the noun. */
  behindFigure: boolean;
}

/**
 * Where the deed begins that ends at the 了 at `at`, though no table holds it: two hanzi before a figure (主持了59次会议) or behind what is counted
 * (4.6万群众远离了危险), or one that is known to be a deed of its own (86个贫困村摘了帽); -1 where none does.
 */
export function deedBeforeLe(text: string, at: number, { noun, beforeFigure, behindFigure }: Surrounding): number {
  if (!beforeFigure && NO_PARTICLE.has(text.charAt(at + 1))) return -1;
  if (SHORT_DEEDS.has(text.charAt(at - 1)) && !beforeFigure) return at - 1;
  if (at - noun < (beforeFigure ? 2 : COUNTED_AND_DEED)) return -1;
  return beforeFigure || behindFigure ? at - 2 : -1;
}
