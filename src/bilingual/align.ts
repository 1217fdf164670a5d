import type { ReadText } from "./chinese-figures.js";
import { baseValue, type Figure } from "./figure.js";

/** Sentences of the two texts that say the same, as half-open ranges of their numbers. */
export interface Bead {
  zh: [from: number, to: number];
  en: [from: number, to: number];
}

/** How many sentences of each side may say the same. */
const MOST = 3;
/** How far from the diagonal, in English sentences, the alignment is looked for. */
const BAND = 24;
const UNMATCHED = 1;
const UNMATCHED_SOFT = 0.25;
const LENGTH_WEIGHT = 0.5;
const ALONE = 1.2;
const MORE_THAN_ONE = 0.35;
const PARAGRAPH = 0.4;
const CLOSE = 0.006;

interface Side {
  lengths: readonly number[];
  figures: readonly (readonly Figure[])[];
  opens: readonly boolean[];
}

/**
 * Aligns the sentences of a text and its translation: the cheapest way through both, by the figures that sentences share, their lengths
 * and their paragraphs, in order. Time grows with the number of sentences, for only a band along the diagonal is looked at.
 */
export function alignSentences(chinese: ReadText, english: ReadText): Bead[] {
  const [zh, en] = [sideOf(chinese), sideOf(english)];
  const [n, m] = [zh.lengths.length, en.lengths.length];
  if (n === 0 || m === 0) return n + m === 0 ? [] : [{ zh: [0, n], en: [0, m] }];
  const ratio = sum(en.lengths) / Math.max(1, sum(zh.lengths));
  const width = 2 * BAND + 1;
  const first = (i: number): number => Math.round((i * m) / n) - BAND;
  const cost = Array.from({ length: n + 1 }, () => new Float64Array(width).fill(Number.POSITIVE_INFINITY));
  const move = Array.from({ length: n + 1 }, () => new Uint8Array(width));
  cost[0]![-first(0)] = 0;
  for (let i = 0; i <= n; i++) {
    for (let column = 0; column < width; column++) {
      const j = first(i) + column;
      if (j < 0 || j > m) continue;
      for (let a = 0; a <= Math.min(MOST, i); a++) {
        for (let b = 0; b <= Math.min(MOST, j); b++) {
          const from = j - b - first(i - a);
          if (a + b === 0 || (a > 1 && b > 1 && a !== b) || from < 0 || from >= width) continue;
          const before = cost[i - a]![from]!;
          if (before >= cost[i]![column]!) continue;
          const total = before + beadCost(zh, en, i - a, i, j - b, j, ratio);
          if (total >= cost[i]![column]!) continue;
          cost[i]![column] = total;
          move[i]![column] = a * (MOST + 1) + b;
        }
      }
    }
  }
  return trace(move, n, m, first);
}

function trace(move: readonly Uint8Array[], n: number, m: number, first: (i: number) => number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const step = move[i]![j - first(i)]!;
    const [a, b] = [Math.floor(step / (MOST + 1)), step % (MOST + 1)];
    if (a + b === 0) throw new Error("the alignment has no way back");
    beads.push({ zh: [i - a, i], en: [j - b, j] });
    i -= a;
    j -= b;
  }
  return beads.reverse();
}

function beadCost(zh: Side, en: Side, i: number, iEnd: number, j: number, jEnd: number, ratio: number): number {
  const [left, right] = [gather(zh, i, iEnd), gather(en, j, jEnd)];
  let cost = figureCost(left, right);
  const [a, b] = [iEnd - i, jEnd - j];
  if (a === 0 || b === 0) return cost + ALONE * (a + b);
  const [lengthZh, lengthEn] = [lengthOf(zh, i, iEnd) * ratio, lengthOf(en, j, jEnd)];
  cost += LENGTH_WEIGHT * Math.abs(Math.log((lengthEn + 20) / (lengthZh + 20)));
  if (zh.opens[i] !== en.opens[j]) cost += PARAGRAPH;
  return cost + MORE_THAN_ONE * (a + b - 2);
}

function figureCost(left: readonly Figure[], right: readonly Figure[]): number {
  const used = new Set<Figure>();
  let cost = 0;
  for (const figure of left) {
    const partner = right.find((other) => !used.has(other) && isClose(figure, other));
    if (partner === undefined) cost += figure.soft ? UNMATCHED_SOFT : UNMATCHED;
    else used.add(partner);
  }
  for (const figure of right) if (!used.has(figure)) cost += figure.soft ? UNMATCHED_SOFT : UNMATCHED;
  return cost;
}

const isClose = (left: Figure, right: Figure): boolean =>
  near(left.value, right.value) || near(baseValue(left), baseValue(right));
const near = (a: number, b: number): boolean => Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));

function sideOf({ sentences, figures }: ReadText): Side {
  const bySentence: Figure[][] = sentences.map(() => []);
  for (const figure of figures) bySentence[figure.sentence]?.push(figure);
  return {
    lengths: sentences.map(({ span }) => span.end - span.start),
    figures: bySentence,
    opens: sentences.map(({ paragraph }, index) => paragraph !== sentences[index - 1]?.paragraph),
  };
}

const gather = ({ figures }: Side, from: number, to: number): Figure[] =>
  to - from === 1 ? [...figures[from]!] : figures.slice(from, to).flat();
const lengthOf = ({ lengths }: Side, from: number, to: number): number => sum(lengths.slice(from, to));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
