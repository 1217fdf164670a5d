import type { Bead } from "./align.js";
import type { ReadText } from "./chinese-figures.js";
import { differencesOf, isSameFigure, isSameUnit, isShifted, isUnconverted } from "./compare-figures.js";
import type { Figure } from "./figure.js";

/** A figure and the one that translates it; one side is `null` where it has none. `bead` is the number of its bead. */
export interface Pair {
  zh: Figure | null;
  en: Figure | null;
  bead: number;
}

/** How many beads away the same figure is still taken for the translation. */
const NEIGHBOURS = 2;
/** Two figures that share neither number nor unit are no pair. */
const NO_PAIR = 10;

/** Pairs every figure of the one text with one of the other: the same ones first, wherever in their bead they stand, then what is left. */
export function pairFigures(chinese: ReadText, english: ReadText, beads: readonly Bead[]): Pair[] {
  const left = byBead(chinese.figures, beads, "zh");
  const right = byBead(english.figures, beads, "en");
  const pairs: Pair[] = [];
  const take = (bead: number, zh: Figure, en: Figure, enBead: number): void => {
    left[bead]!.delete(zh);
    right[enBead]!.delete(en);
    pairs.push({ zh, en, bead });
  };
  const same = (zh: Figure, en: Figure): number => (isSameFigure(zh, en) ? differencesOf(zh, en).length : NO_PAIR);
  for (const [bead] of beads.entries()) {
    for (const [zh, en] of cheapest(left[bead]!, right[bead]!, same)) take(bead, zh, en, bead);
  }
  for (let distance = 1; distance <= NEIGHBOURS; distance++) {
    for (const [bead] of beads.entries()) {
      for (const other of [bead - distance, bead + distance]) {
        if (right[other] === undefined) continue;
        for (const [zh, en] of cheapest(left[bead]!, right[other], same)) take(bead, zh, en, other);
      }
    }
  }
  for (const [bead] of beads.entries()) {
    for (const [zh, en] of cheapest(left[bead]!, right[bead]!, unlikeness)) take(bead, zh, en, bead);
    for (const zh of left[bead]!) pairs.push({ zh, en: null, bead });
    for (const en of right[bead]!) pairs.push({ zh: null, en, bead });
  }
  return pairs;
}

/** How unlike two figures are that are not the same: the slips that translators make come first. */
function unlikeness(zh: Figure, en: Figure): number {
  if (zh.soft || en.soft) return NO_PAIR;
  const value = zh.value === en.value;
  if (value && !isSameUnit(zh, en)) return 1;
  if (isUnconverted(zh, en)) return 1;
  if (!isSameUnit(zh, en)) return isShifted(zh, en) ? 3 : NO_PAIR;
  return isShifted(zh, en) ? 2 : 4 + Math.min(3, Math.abs(Math.log(zh.value / en.value)) || 0);
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
    while (bead < beads.length && beads[bead]![side][1] <= figure.sentence) bead++;
    sets[bead]?.add(figure);
  }
  return sets;
}
