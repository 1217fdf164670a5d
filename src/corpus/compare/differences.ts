import { commonEnds } from "./common-ends.js";

/** A stretch of a sentence, and whether the other sentence has it too. */
export interface Stretch {
  /** The characters, as the sentence has them. */
  text: string;
  /** Whether the other sentence has them too, in the same order. */
  shared: boolean;
}

/** A pair of sentences longer than this is not compared character by character. */
const LONGEST = 600;
/** Shared runs shorter than this tell nothing: 的, 和. */
const SHORTEST = 2;

/**
 * Two sentences side by side: each cut into what both have, in order, and what only it has. The stretches of a side make up its sentence.
 *
 * @example
 * sideBySide("实施积极的财政政策", "实施更加积极的财政政策").after;
 * // [{ text: "实施", shared: true }, { text: "更加", shared: false }, { text: "积极的财政政策", shared: true }]
 */
export function sideBySide(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  if (before === after || before.length > LONGEST || after.length > LONGEST) return ends(before, after);
  const pairs = withoutCrumbs(longestCommon(before, after));
  return {
    before: stretches(before, new Set(pairs.map(([own]) => own))),
    after: stretches(after, new Set(pairs.map(([, other]) => other))),
  };
}

type Pair = readonly [before: number, after: number];

/** The places of the longest common subsequence of characters. */
function longestCommon(before: string, after: string): Pair[] {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
    else j++;
  }
  return pairs;
}

/** Leaves out pairs that stand alone. */
function withoutCrumbs(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = [];
  for (let at = 0; at < pairs.length; ) {
    let end = at + 1;
    while (end < pairs.length && pairs[end]![0] === pairs[end - 1]![0] + 1 && pairs[end]![1] === pairs[end - 1]![1] + 1)
      end++;
    if (end - at >= SHORTEST) for (const pair of pairs.slice(at, end)) kept.push(pair);
    at = end;
  }
  return kept;
}

function stretches(text: string, shared: ReadonlySet<number>): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < text.length; at++) {
    const last = found.at(-1);
    if (last?.shared === shared.has(at)) last.text += text[at];
    else found.push({ text: text[at]!, shared: shared.has(at) });
  }
  return found;
}

/** What two sentences that are one or long begin and end with alike. */
function ends(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const { start, end } = commonEnds(before, after);
  const cut = (text: string): Stretch[] =>
    [
      { text: text.slice(0, start), shared: true },
      { text: text.slice(start, text.length - end), shared: false },
      { text: text.slice(text.length - end), shared: true },
    ].filter((stretch) => stretch.text !== "");
  return { before: cut(before), after: cut(after) };
}
