import type { Bead } from "./align.js";
import { differencesOf, isSameFigure, isSameUnit, isShifted, isUnconverted } from "./compare-figures.js";
import type { Figure } from "./figure.js";
import type { ReadText } from "./read-text.js";

/** A figure and the one that translates it; one side is `null` where it has none. `bead` is the number of its bead. */
export interface Pair {
  zh: Figure | null;
  en: Figure | null;
  bead: number;
}

/** How many beads away the same figure is still taken for the translation: English turns paragraphs round, too. */
const NEIGHBOURS = 4;
/** How many beads away a figure may be said once more. */
const REPEATED = 2;
/** Two figures that share neither number nor unit are no pair. */
const NO_PAIR = 10;
const SLIP = 3;
const SOFT_PAIR = 1.6;

/** Pairs every figure of the one text with one of the other: the same ones first, wherever in their bead they stand, then what is left. */
export function pairFigures(chinese: ReadText, english: ReadText, beads: readonly Bead[]): Pair[] {
  const left = byBead(chinese.figures, beads, "zh");
  const right = byBead(english.figures, beads, "en");
  const all = { zh: left.map((set) => [...set]), en: right.map((set) => [...set]) };
  const pairs: Pair[] = [];
  const take = (bead: number, zh: Figure, en: Figure, enBead: number): void => {
    left[bead]!.delete(zh);
    right[enBead]!.delete(en);
    pairs.push({ zh, en, bead });
  };
  for (let distance = 0; distance <= NEIGHBOURS; distance++) {
    for (const bead of beads.keys()) {
      for (const other of new Set([bead - distance, bead + distance])) {
        if (right[other] === undefined) continue;
        for (const [zh, en] of cheapest(left[bead]!, right[other], distance === 0 ? sameness : strictSameness))
          take(bead, zh, en, other);
      }
    }
  }
  for (const bead of beads.keys())
    for (const [zh, en] of cheapest(left[bead]!, right[bead]!, unlikeness)) take(bead, zh, en, bead);
  for (const [bead, other] of halvesOf(beads))
    for (const [zh, en] of cheapest(left[bead]!, right[other]!, unlikeness)) take(bead, zh, en, other);
  for (const bead of beads.keys())
    for (const other of [bead - 1, bead + 1].filter((at) => right[at] !== undefined))
      for (const [zh, en] of cheapest(left[bead]!, right[other]!, slip)) take(bead, zh, en, other);
  for (const bead of beads.keys()) {
    for (const zh of left[bead]!) if (!isRepeated(zh, all.en, bead, isSameFigure)) pairs.push({ zh, en: null, bead });
    for (const en of right[bead]!)
      if (!isRepeated(en, all.zh, bead, (own, other) => isSameFigure(other, own))) pairs.push({ zh: null, en, bead });
  }
  return pairs;
}

/** Beads of one side only beside such of the other: sentences that a wrong figure may have torn apart. */
function halvesOf(beads: readonly Bead[]): [zh: number, en: number][] {
  const isHalf = (bead: Bead | undefined, side: "zh" | "en"): boolean =>
    bead !== undefined && bead[side][0] === bead[side][1];
  return beads.flatMap((bead, at): [number, number][] =>
    isHalf(bead, "en")
      ? [at - 2, at - 1, at + 1, at + 2].filter((other) => isHalf(beads[other], "zh")).map((other) => [at, other])
      : [],
  );
}

/** The translation says a figure twice that the text says once, or the other way round. */
function isRepeated(
  figure: Figure,
  others: readonly (readonly Figure[])[],
  bead: number,
  isSame: (own: Figure, other: Figure) => boolean,
): boolean {
  return others
    .slice(Math.max(0, bead - REPEATED), bead + REPEATED + 1)
    .some((figures) => figures.some((other) => isSame(figure, other)));
}

function sameness(zh: Figure, en: Figure): number {
  if (!isSameFigure(zh, en)) return NO_PAIR;
  return differencesOf(zh, en).length + (zh.soft ? SOFT_PAIR : 0) + (en.soft ? SOFT_PAIR : 0);
}

/** Figures that nobody would miss are not looked for elsewhere. */
const strictSameness = (zh: Figure, en: Figure): number => (zh.soft && en.soft ? NO_PAIR : sameness(zh, en));

/** What a translator gets wrong in a figure that need not be there at all: 2020年 as 2021, 翻一番 as tripled. */
const TOLD_APART = new Set<string | null>(["year", "time", "age", "multiple", "percent", "rank"]);

/** How unlike two figures are that are not the same: the slips that translators make come first. */
function unlikeness(zh: Figure, en: Figure): number {
  if (zh.soft || en.soft) {
    const alike = zh.dimension === en.dimension && zh.factor === en.factor && TOLD_APART.has(zh.dimension);
    return alike ? 6 : NO_PAIR;
  }
  const value = zh.value === en.value;
  if (value && !isSameUnit(zh, en)) return 1;
  if (isUnconverted(zh, en)) return 1;
  if (!isSameUnit(zh, en)) return isShifted(zh, en) ? 3 : NO_PAIR;
  return isShifted(zh, en) ? 2 : 4 + Math.min(3, Math.abs(Math.log(zh.value / en.value)) || 0);
}

/** The number is the same but for its point or its unit: so like that it may stand in the next sentence. */
function slip(zh: Figure, en: Figure): number {
  const cost = unlikeness(zh, en);
  return cost > SLIP ? NO_PAIR : cost;
}

/** Pairs, the cheapest first; of equal ones those that stand at the like place in their lists. */
function cheapest(
  left: ReadonlySet<Figure>,
  right: ReadonlySet<Figure>,
  costOf: (zh: Figure, en: Figure) => number,
): [Figure, Figure][] {
  const candidates: { zh: Figure; en: Figure; cost: number }[] = [];
  let row = 0;
  for (const zh of left) {
    let column = 0;
    for (const en of right) {
      const cost = costOf(zh, en);
      const place = Math.abs(row / left.size - column / right.size);
      if (cost < NO_PAIR) candidates.push({ zh, en, cost: cost + place / 2 });
      column++;
    }
    row++;
  }
  candidates.sort((a, b) => a.cost - b.cost);
  const used = new Set<Figure>();
  const chosen: [Figure, Figure][] = [];
  for (const { zh, en } of candidates) {
    if (used.has(zh) || used.has(en)) continue;
    used.add(zh).add(en);
    chosen.push([zh, en]);
  }
  return chosen;
}

function byBead(figures: readonly Figure[], beads: readonly Bead[], side: "zh" | "en"): Set<Figure>[] {
  const sets = beads.map(() => new Set<Figure>());
  let bead = 0;
  for (const figure of figures) {
    while (bead < beads.length && beads[bead]![side][1] <= figure.piece) bead++;
    sets[bead]?.add(figure);
  }
  return sets;
}
