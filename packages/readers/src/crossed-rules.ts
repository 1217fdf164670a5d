import type { PageText } from "./page-text.js";
import { widthOf } from "./text-width.js";

/** A rule goes past the words beside it by so many characters, where their width is told from how many there are. */
const CLOSE = 0.5;
const SPACES = /\s+/g;

/**
 * The words of a piece that a rule parts: files hand over as one, with a space between them, what ends close to the edge of its cell and what
 * begins behind it. The piece alone where no rule goes through one of its spaces.
 *
 * @param rules Where the rules stand that part columns, from left to right.
 */
export function partedAtRules(piece: PageText, rules: readonly number[]): PageText[] {
  const { text, x, width, size } = piece;
  const right = x + width;
  for (const space of text.matchAll(SPACES)) {
    const [before, behind] = [text.slice(0, space.index), text.slice(space.index + space[0].length)];
    if (before.trim() === "" || behind === "") continue;
    const [end, start] = [x + widthOf(before, size), right - widthOf(behind, size)];
    if (!rules.some((rule) => rule > end - CLOSE * size && rule < start + CLOSE * size)) continue;
    const first = { ...piece, text: before, width: end - x };
    return [first, ...partedAtRules({ ...piece, text: behind, x: start, width: right - start }, rules)];
  }
  return [piece];
}
