import type { PageText } from "./page-text.js";

/** A rule goes past the words beside it by so many characters, where their width is told from how many there are. */
const CLOSE = 0.5;
const SPACES = /\s+/g;
/** Hanzi and full marks are as wide as they are high, others half of it. */
const FULL = /[\u2E80-\u9FFF\u3000-\u303F\uFF00-\uFF60]/;

const widthOf = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + (FULL.test(character) ? size : size / 2), 0);

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
