import { type Anchor, anchorsOf, linesAgree } from "./anchors.js";
import type { ReadText } from "./read-text.js";
import { pairTexts, type TextPair } from "./text-pair.js";

/** Pieces of the two texts that say the same, as half-open ranges of their numbers. */
export interface Bead {
  zh: [from: number, to: number];
  en: [from: number, to: number];
}

/** How many pieces of each side may say the same. */
const MOVES: readonly (readonly [zh: number, en: number])[] = [
  [1, 1],
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [3, 1],
  [2, 2],
  [1, 4],
  [4, 1],
  [2, 3],
  [3, 2],
  [1, 5],
  [5, 1],
  [1, 6],
  [6, 1],
];
/** How far from the anchors, in English pieces, the alignment is looked for. */
const BAND = 16;
/** The widest stretch without anchors that is looked at whole. */
const WIDEST = 240;
const LENGTH_WEIGHT = 0.6;
const SMOOTHING = 20;
const ALONE = 1.1;
const MORE_THAN_ONE = 0.25;
const OTHER_LINE = 0.7;

/**
 * Aligns the pieces of a text and its translation: the cheapest way through both in order, by the numbers, names and words that pieces
 * share, by their lengths, and by their lines where both texts have the same. Only a band along the anchors is looked at, so that the time
 * grows with the length of the texts.
 */
export function alignPieces(zh: ReadText, en: ReadText): Bead[] {
  const [n, m] = [zh.pieces.length, en.pieces.length];
  if (n === 0 || m === 0) return n + m === 0 ? [] : [{ zh: [0, n], en: [0, m] }];
  const pair = pairTexts(zh, en);
  const byLines = linesAgree(pair);
  const band = bandAlong(anchorsOf(pair, byLines), n, m);
  return cheapestWay(band, n, m, new BeadCosts(pair, byLines));
}

/** For each number of Chinese pieces read, the least and greatest number of English ones. */
interface Band {
  from: Int32Array;
  to: Int32Array;
}

function bandAlong(anchors: readonly Anchor[], n: number, m: number): Band {
  const from = new Int32Array(n + 1);
  const to = new Int32Array(n + 1);
  const points = [{ zh: 0, en: 0 }, ...anchors.filter(({ zh, en }) => zh > 0 && en > 0), { zh: n, en: m }];
  for (let at = 0; at + 1 < points.length; at++) {
    const [start, end] = [points[at]!, points[at + 1]!];
    for (let i = start.zh; i <= end.zh; i++) {
      const share = end.zh === start.zh ? 0 : (i - start.zh) / (end.zh - start.zh);
      const middle = start.en + share * (end.en - start.en);
      from[i] = Math.max(0, Math.floor(Math.max(start.en, middle - WIDEST) - BAND));
      to[i] = Math.min(m, Math.ceil(Math.min(end.en, middle + WIDEST) + BAND));
    }
  }
  from[0] = 0;
  to[n] = m;
  for (let i = 1; i <= n; i++) from[i] = Math.min(from[i]!, to[i - 1]!);
  return { from, to };
}

function cheapestWay({ from, to }: Band, n: number, m: number, costs: BeadCosts): Bead[] {
  const cost = Array.from({ length: n + 1 }, (_, i) =>
    new Float64Array(to[i]! - from[i]! + 1).fill(Number.POSITIVE_INFINITY),
  );
  const move = Array.from({ length: n + 1 }, (_, i) => new Uint8Array(to[i]! - from[i]! + 1));
  cost[0]![0] = 0;
  for (let i = 0; i <= n; i++) {
    const row = cost[i]!;
    for (let j = from[i]!; j <= to[i]!; j++) {
      if (i + j === 0) continue;
      let best = Number.POSITIVE_INFINITY;
      for (const [at, [a, b]] of MOVES.entries()) {
        if (a > i || j - b < from[i - a]! || j - b > to[i - a]!) continue;
        const before = cost[i - a]![j - b - from[i - a]!]!;
        if (before === Number.POSITIVE_INFINITY) continue;
        const total = before + costs.of(i - a, i, j - b, j);
        if (total >= best) continue;
        best = total;
        move[i]![j - from[i]!] = at + 1;
      }
      row[j - from[i]!] = best;
    }
  }
  return wayBack(move, from, n, m);
}

function wayBack(move: readonly Uint8Array[], from: Int32Array, n: number, m: number): Bead[] {
  const beads: Bead[] = [];
  let [i, j] = [n, m];
  while (i > 0 || j > 0) {
    const step = MOVES[move[i]![j - from[i]!]! - 1];
    if (step === undefined) throw new Error("the alignment has no way back");
    const [a, b] = step;
    beads.push({ zh: [i - a, i], en: [j - b, j] });
    i -= a;
    j -= b;
  }
  return beads.reverse();
}

/** What it costs to take pieces of the two texts for translations of each other; below zero where they share much. */
class BeadCosts {
  readonly #pair: TextPair;
  readonly #byLines: boolean;
  readonly #ratio: number;
  readonly #shared: Map<number, number>[];

  constructor(pair: TextPair, byLines: boolean) {
    const { zh, en } = pair;
    this.#pair = pair;
    this.#byLines = byLines;
    this.#ratio =
      lengthOf(en.text, 0, en.text.pieces.length) / Math.max(1, lengthOf(zh.text, 0, zh.text.pieces.length));
    this.#shared = zh.tokens.map(() => new Map());
  }

  of(i: number, iEnd: number, j: number, jEnd: number): number {
    const [a, b] = [iEnd - i, jEnd - j];
    if (a === 0 || b === 0) return ALONE * (a + b);
    const { zh, en } = this.#pair;
    const lengths = [lengthOf(zh.text, i, iEnd) * this.#ratio, lengthOf(en.text, j, jEnd)] as const;
    let cost = LENGTH_WEIGHT * Math.abs(Math.log((lengths[1] + SMOOTHING) / (lengths[0] + SMOOTHING)));
    cost += MORE_THAN_ONE * (a + b - 2);
    if (this.#byLines) cost += OTHER_LINE * (this.#apart(i, j) + this.#apart(iEnd - 1, jEnd - 1));
    for (let left = i; left < iEnd; left++)
      for (let right = j; right < jEnd; right++) cost -= this.#likeness(left, right);
    return cost;
  }

  #apart(i: number, j: number): number {
    return Math.min(2, Math.abs(this.#pair.zh.text.pieces[i]!.line - this.#pair.en.text.pieces[j]!.line));
  }

  #likeness(i: number, j: number): number {
    const known = this.#shared[i]!.get(j);
    if (known !== undefined) return known;
    const { zh, en, weights } = this.#pair;
    let shared = 0;
    for (const token of zh.tokens[i]!) if (en.tokens[j]!.has(token)) shared += weights.get(token) ?? 0;
    this.#shared[i]!.set(j, shared);
    return shared;
  }
}

function lengthOf({ pieces }: ReadText, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += pieces[at]!.end - pieces[at]!.start;
  return length;
}
